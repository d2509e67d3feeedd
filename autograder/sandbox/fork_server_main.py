"""The start of the fork server: `python -m autograder.sandbox.fork_server_main`, in an empty environment.

It gives up what it can before it loads NumPy: the process that then only waits for its namespaces' first
process stays small.
"""

from __future__ import annotations

import contextlib
import errno
import gc
import json
import os
import signal
import socket
import sys
from typing import TYPE_CHECKING, Any

from autograder.model import machine
from autograder.sandbox import layers, temporary_folder

if TYPE_CHECKING:  # it loads NumPy
    from autograder.sandbox.fork_server_process import Server

_SAID = 300  # letters of a package's own words that travel


def _own_folder(pid: int) -> str:
    """IPython and matplotlib write where they are told to, not into a home: it may be read-only."""
    folder = temporary_folder.make(pid)
    os.environ["IPYTHONDIR"] = folder
    if not os.access(os.environ.get("HOME", ""), os.W_OK):
        os.environ["MPLCONFIGDIR"] = folder
    return folder


def main() -> None:
    """Its one argument is JSON: the judges' descriptors, the layers and the limits."""
    gc.disable()  # what is loaded stays: to look for garbage in it takes a tenth of the start
    settings = json.loads(sys.argv[1])
    pid = os.getpid()  # before namespaces give us another one
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    judges = [socket.socket(fileno=descriptor) for descriptor in settings["judges"]]
    try:
        server = _prepared(settings, judges, pid)
    except (OSError, MemoryError, ImportError) as error:  # the machine's: who waits says so
        judges[0].send(json.dumps(_why(error)).encode())
        sys.exit(1)
    with contextlib.suppress(OSError):  # the grader was killed meanwhile: only clean up
        judges[0].send(json.dumps({"level": server.box.level}).encode())
    server.serve()


def _why(error: OSError | MemoryError | ImportError) -> dict[str, Any]:
    """For who waits: an error number, or the words of a package that is missing or broken."""
    if isinstance(error, ImportError) and machine.fault(error) is None:
        return {"broken": str(error)[:_SAID]}
    return {"failed": (error.errno if isinstance(error, OSError) else None) or errno.ENOMEM}


def _prepared(settings: dict[str, Any], judges: list[socket.socket], pid: int) -> Server:
    """All that workers share, loaded. Raises OSError, MemoryError or ImportError on a poor machine."""
    box = layers.prepare(
        frozenset(settings["layers"]),
        settings["memory_mib"],
        settings["cpu_seconds"],
        settings["scratch_mib"],
        settings["allow_calls"],
        heard=settings["heard"],
    )
    from autograder.sandbox.fork_server_process import Server

    server = Server(box, judges, list(judges), own=_own_folder(pid))
    server.load()
    sys.path[:] = [path for path in sys.path if path != os.environ.get("PYTHONPATH")]  # our own folder
    os.environ.pop("PYTHONPATH", None)
    return server


if __name__ == "__main__":
    main()
