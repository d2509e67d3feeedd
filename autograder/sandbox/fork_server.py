"""The trusted side's handle on the fork server: start it, fork a worker, end a worker."""

from __future__ import annotations

import itertools
import json
import os
import select
import socket
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from autograder.model.course import KIT, Limits
from autograder.model.errors import GraderError
from autograder.sandbox.layers import LAYERS, REQUIRED

# `wire` needs NumPy: the fork server starts before that is imported here.
if TYPE_CHECKING:
    from autograder.sandbox import wire

FIRST = "plain"  # the flavour that the others branch from
START_SECONDS = 60
REPLY_SECONDS = 60
_PASSED_ON = ("HOME", "LANG", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE", "OPENBLAS_VERBOSE")


@dataclass
class Process:
    """A worker: its channel, and how to end it."""

    client: ForkServerClient
    pid: int
    flavour: str
    channel: wire.Channel

    def end(self, *, gone: bool = False) -> tuple[int, float]:
        """Kill and reap it: wait status (-1 when it had to be killed), seconds of CPU. `gone`: it hung up."""
        self.channel.close()
        return self.client.end(self.flavour, self.pid, gone=gone)

    def dismiss(self) -> None:
        """Have it killed and reaped, before anything else is done for this client, and go on meanwhile."""
        self.channel.close()
        self.client.dismiss(self.flavour, self.pid)


class ServerGone(GraderError):
    """The fork server does not answer: nothing can be graded."""


class ForkServerClient:
    """One judge's line to the fork server. Replies carry their request's number: old ones are dropped."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self._numbers = itertools.count()
        sock.settimeout(REPLY_SECONDS)

    def fork(self, flavour: str) -> Process:
        """A fresh worker, confined and ready. Raises GraderError."""
        from autograder.sandbox import wire

        reply, descriptors = self._ask({"do": "fork", "flavour": flavour})
        channel = wire.Channel(socket.socket(fileno=descriptors[0]))
        process = Process(self, int(reply["pid"]), flavour, channel)
        self._await_ready(process)
        return process

    def end(self, flavour: str, pid: int, *, gone: bool) -> tuple[int, float]:
        """End a worker: its wait status and the seconds of CPU that it used. Raises GraderError."""
        reply, _ = self._ask({"do": "end", "flavour": flavour, "pid": pid, "gone": gone})
        return int(reply["status"]), float(reply["cpu"])

    def dismiss(self, flavour: str, pid: int) -> None:
        """End a worker; the reply is dropped when the next one is read. Raises GraderError."""
        self._send({"do": "end", "flavour": flavour, "pid": pid, "gone": False})

    def clean(self) -> None:
        """End every worker that was forked for this client. Raises GraderError."""
        self._ask({"do": "clean", "flavour": FIRST})

    def _ask(self, request: dict[str, Any]) -> tuple[dict[str, Any], list[int]]:
        number = self._send(request)
        try:
            while True:
                data, descriptors, _, _ = socket.recv_fds(self.sock, 4096, 1)
                if not data:
                    raise ServerGone("the fork server ended")
                reply: dict[str, Any] = json.loads(data)
                if reply.get("number") == number:
                    return reply, list(descriptors)
                for descriptor in descriptors:
                    os.close(descriptor)
        except OSError as error:
            raise ServerGone(f"the fork server does not answer: {error}") from error

    def _send(self, request: dict[str, Any]) -> str:
        number = f"{os.getpid()}-{next(self._numbers)}"
        try:
            self.sock.send(json.dumps({**request, "number": number}).encode())
        except OSError as error:
            raise ServerGone(f"the fork server does not answer: {error}") from error
        return number

    def _await_ready(self, process: Process) -> None:
        from autograder.sandbox import wire

        try:
            word, *rest = process.channel.receive(START_SECONDS)
        except (wire.Closed, wire.TimedOut, wire.Garbled) as error:
            process.end()
            raise GraderError(f"a worker did not start: {type(error).__name__}") from error
        if word != "ready":
            process.end()
            raise GraderError(f"a worker could not be confined: {rest[0]}")


class ForkServer:
    """The process itself. A context manager; `clients` has one line a judge."""

    def __init__(self, limits: Limits, *, judges: int = 1, layers: Iterable[str] = LAYERS) -> None:
        pairs = [socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET) for _ in range(judges)]
        settings: dict[str, Any] = {
            "judges": [theirs.fileno() for _, theirs in pairs],
            "layers": sorted(layers),
            "memory_mib": limits.memory_mib,
            "cpu_seconds": limits.cpu_seconds,
            "scratch_mib": limits.scratch_mib,
        }
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-s", "-m", "autograder.sandbox.fork_server_main", json.dumps(settings)],
            pass_fds=settings["judges"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C in the terminal is the grader's to handle
            cwd="/",
            env=_environment(),
        )
        self.clients = [ForkServerClient(ours) for ours, _ in pairs]
        for _, theirs in pairs:
            theirs.close()
        self._level: str | None = None

    @property
    def level(self) -> str:
        """The layers in force, at best `landlock+seccomp+namespaces+rlimits`. Waits for the server."""
        if self._level is None:
            sock = self.clients[0].sock
            readable, _, _ = select.select([sock], [], [], START_SECONDS)
            data = sock.recv(4096) if readable else b""
            if not data:
                self.close()
                raise GraderError("the fork server did not start")
            self._level = str(json.loads(data)["level"])
        return self._level

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
