"""What student code must not be able to do, tried by itself: `doctor` hands this file in as a submission.

Each function tries one thing and returns what it got; when it is refused, the refusal is its exception.
"""

from __future__ import annotations

import os
import socket
import sys


class Refused(Exception):
    """There was nothing to get."""


def read(path: str) -> str:
    """A file that is somebody else's."""
    with open(path, "rb") as stream:  # noqa: PTH123  # as plainly as student code would
        return f"read {len(stream.read(100))} bytes"


def write(folder: str) -> str:
    """A file outside of the scratch folder."""
    path = f"{folder}/written-by-a-submission-{os.getpid()}"
    with open(path, "w") as stream:  # noqa: PTH123
        stream.write("here")
    return "wrote a file"


def environment(name: str) -> str:
    """A variable of the grader's."""
    if name not in os.environ:
        raise Refused
    return "read it"


def processes(_: str) -> str:
    """All processes of the machine."""
    numbers = [name for name in os.listdir("/proc") if name.isdigit()]  # noqa: PTH208
    if len(numbers) <= 1:
        raise Refused
    return f"saw {len(numbers)} processes"


def signal(pid: str) -> str:
    """Signal 0 asks whether one might."""
    if int(pid) == os.getpid():  # another process of that number, in a namespace of its own: itself
        raise Refused
    os.kill(int(pid), 0)
    return f"may signal process {pid}"


def fork(_: str) -> str:
    """A second process."""
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return "started a process"


def execute(_: str) -> str:
    """Another program in the place of this one: the process ends when it works."""
    os.execv(sys.executable, [sys.executable, "-c", ""])


def tcp(port: str) -> str:
    """A connection to this very machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
        sock.settimeout(1)
        sock.connect(("127.0.0.1", int(port)))
    return "connected"


def udp(port: str) -> str:
    """A packet to this very machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.sendto(b"hello", ("127.0.0.1", int(port)))
    return "sent a packet"


def unix(address: str) -> str:
    """A local service."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as sock:
        sock.settimeout(1)
        sock.connect("\0" + address)
    return "connected"


def allocate(mebibytes: str) -> str:
    """More memory than a submission may have."""
    return f"got {len(bytes(int(mebibytes) << 20)) >> 20} MiB"


def leave(name: str) -> str:
    """A file in the scratch folder, for a neighbour to look for: where it is."""
    with open(name, "w") as stream:  # noqa: PTH123
        stream.write("a neighbour's")
    return f"{os.getcwd()}/{name}"  # noqa: PTH109
