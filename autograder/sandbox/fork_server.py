"""The trusted side's handle on the fork server: start it, start it again, end it."""

from __future__ import annotations

import json
import os
import select
import socket
import subprocess
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from autograder.model import machine
from autograder.model.course import KIT, Limits
from autograder.model.errors import GraderError, MachineError
from autograder.sandbox.call_policy import added_calls
from autograder.sandbox.fork_server_client import START_SECONDS, ForkServerClient, lacking
from autograder.sandbox.layers import LAYERS, REQUIRED

if TYPE_CHECKING:
    from autograder.sandbox.refused_calls import RefusedCalls

_PASSED_ON = ("HOME", "LANG", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE", "OPENBLAS_VERBOSE")


class ForkServer:
    """The process itself. A context manager; `clients` has one line a judge."""

    def __init__(
        self,
        limits: Limits,
        *,
        judges: int = 1,
        layers: Iterable[str] = LAYERS,
        refused: RefusedCalls | None = None,
    ) -> None:
        self._settings: dict[str, Any] = {
            "layers": sorted(layers),
            "memory_mib": limits.memory_mib,
            "cpu_seconds": limits.cpu_seconds,
            "scratch_mib": limits.scratch_mib,
            "allow_calls": added_calls(limits.allow_calls),
            "heard": refused is not None,
        }
        self._level: str | None = None
        self.clients: list[ForkServerClient] = []
        lines = self._start(judges)
        self.clients += [ForkServerClient(line, refused) for line in lines]

    def _start(self, judges: int) -> list[socket.socket]:
        """The process, and our ends of the lines to it."""
        pairs = [socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET) for _ in range(judges)]
        settings = {**self._settings, "judges": [theirs.fileno() for _, theirs in pairs]}
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-s", "-m", "autograder.sandbox.fork_server_main", json.dumps(settings)],
            pass_fds=settings["judges"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C in the terminal is the grader's to handle
            cwd="/",
            env=_environment(),
        )
        for _, theirs in pairs:
            theirs.close()
        return [ours for ours, _ in pairs]

    def restart(self) -> None:
        """Another process, new lines for the same clients. Raises GraderError when it isolates less."""
        before, self._level = self.level, None
        self._renew()
        if self.level != before:
            raise GraderError(f"the fork server was started again and gives {self.level}, not {before}")

    @property
    def level(self) -> str:
        """The layers in force, at best `landlock+seccomp+namespaces+rlimits`. Waits for the server."""
        if self._level is None:
            self._level = self._first_word()
            if not self._level:  # somebody killed it
                self._renew()
                self._level = self._first_word()
        if not self._level:
            self.close()
            raise MachineError(machine.DID_NOT_START)
        return self._level

    def _first_word(self) -> str:
        sock = self.clients[0].sock
        readable, _, _ = select.select([sock], [], [], START_SECONDS)
        data = sock.recv(4096) if readable else b""
        word: dict[str, Any] = json.loads(data) if data else {"level": ""}
        if "failed" in word:
            self.close()
            raise lacking(word["failed"])
        if "broken" in word:
            self.close()
            raise MachineError(f"no worker can start ({word['broken']}): install the kit again")
        return str(word["level"])

    def _renew(self) -> None:
        self.close()
        for client, line in zip(self.clients, self._start(len(self.clients)), strict=True):
            client.take(line)

    def close(self) -> None:
        """Hang up: the server ends its workers and itself."""
        for client in self.clients:
            client.sock.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def __enter__(self) -> ForkServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def missing_layers(level: str) -> list[str]:
    """What `--isolation required` asks for and this machine does not give."""
    return sorted(REQUIRED - set(level.split("+")))


def _environment() -> dict[str, str]:
    """Nothing of the grader's environment but what NumPy needs; the same hashes in every run."""
    kept = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    threads = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    # grader and fork server are of one kit, also where several are installed
    return {
        "PATH": os.defpath,
        "PYTHONPATH": str(KIT),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        **threads,
        **kept,
    }
