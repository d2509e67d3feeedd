"""The trusted side's handle on the fork server: start it, fork a worker, end a worker."""

from __future__ import annotations

import errno
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

from autograder.model import machine
from autograder.model.course import KIT, Limits
from autograder.model.errors import GraderError, MachineError
from autograder.sandbox.call_policy import added_calls
from autograder.sandbox.layers import LAYERS, REQUIRED

# `wire` needs NumPy: the fork server starts before that is imported here.
if TYPE_CHECKING:
    from autograder.sandbox import wire
    from autograder.sandbox.refused_calls import RefusedCalls

FIRST = "plain"  # the flavour that the others branch from
START_SECONDS = 60
REPLY_SECONDS = 60
TRIES = 3  # of a question whose answer died with a part of the fork server, and of a worker's start
_PASSED_ON = ("HOME", "LANG", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE", "OPENBLAS_VERBOSE")


@dataclass(frozen=True)
class Ending:
    """How a worker ended: `status` as `wait` gives it, -1 when it had to be killed, None when nobody knows;
    its seconds of CPU; was it ended because it filled its scratch folder?"""

    status: int | None
    cpu: float
    full: bool = False


@dataclass
class Process:
    """A worker: its channel, and how to end it."""

    client: ForkServerClient
    pid: int
    flavour: str
    channel: wire.Channel

    def end(self, *, gone: bool = False) -> Ending:
        """Kill and reap it. `gone`: it hung up by itself."""
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

    def __init__(self, sock: socket.socket, refused: RefusedCalls | None = None) -> None:
        self._numbers = itertools.count()
        self._refused = refused
        self.take(sock)

    def take(self, sock: socket.socket) -> None:
        """The line to use from now on."""
        self.sock = sock
        sock.settimeout(REPLY_SECONDS)

    def fork(self, flavour: str) -> Process:
        """A fresh worker, confined and ready. Raises GraderError."""
        from autograder.sandbox import wire

        for _ in range(TRIES):
            reply, descriptors = self._ask({"do": "fork", "flavour": flavour})
            if not descriptors:  # it could not be forked, or there is no place for its line here
                raise _lacking(reply.get("failed", errno.EMFILE))
            line = socket.socket(fileno=descriptors[0])
            if self._refused is not None:
                self._refused.listen(line)
            channel = wire.Channel(line)
            process = Process(self, int(reply["pid"]), flavour, channel)
            if self._is_ready(process):
                return process
        raise GraderError("a worker did not start: it ended before its first line")

    def end(self, flavour: str, pid: int, *, gone: bool) -> Ending:
        """End a worker. Raises GraderError."""
        reply, _ = self._ask({"do": "end", "flavour": flavour, "pid": pid, "gone": gone})
        status = reply["status"]
        return Ending(None if status is None else int(status), float(reply["cpu"]), bool(reply.get("full")))

    def dismiss(self, flavour: str, pid: int) -> None:
        """End a worker; the reply is dropped when the next one is read. Raises GraderError."""
        self._send({"do": "end", "flavour": flavour, "pid": pid, "gone": False})

    def clean(self) -> None:
        """End every worker that was forked for this client. Raises GraderError."""
        self._ask({"do": "clean", "flavour": FIRST})

    def _ask(self, request: dict[str, Any]) -> tuple[dict[str, Any], list[int]]:
        """A request's reply; asked for again when the flavour's server ended and may have taken it along."""
        number, tries = self._send(request), 1
        while True:
            reply, descriptors = self._receive()
            if reply.get("number") == number:
                return reply, descriptors
            for descriptor in descriptors:
                os.close(descriptor)
            if reply.get("ended") == request["flavour"]:
                if tries == TRIES:
                    raise ServerGone(f"the fork server for {request['flavour']} ends time and again")
                number, tries = self._send(request), tries + 1

    def _receive(self) -> tuple[dict[str, Any], list[int]]:
        try:
            data, descriptors, _, _ = socket.recv_fds(self.sock, 4096, 1)
        except OSError as error:
            raise ServerGone(f"the fork server does not answer: {error}") from error
        if not data:
            raise ServerGone("the fork server ended")
        return json.loads(data), list(descriptors)

    def _send(self, request: dict[str, Any]) -> str:
        number = f"{os.getpid()}-{next(self._numbers)}"
        try:
            self.sock.send(json.dumps({**request, "number": number}).encode())
        except OSError as error:
            raise ServerGone(f"the fork server does not answer: {error}") from error
        return number

    def _is_ready(self, process: Process) -> bool:
        """Wait for its first word; False when it died before that. Raises GraderError."""
        from autograder.sandbox import wire

        try:
            word, *rest = process.channel.receive(START_SECONDS)
        except wire.Closed:
            process.end(gone=True)
            return False
        except (wire.TimedOut, wire.Garbled) as error:
            process.end()
            raise GraderError(f"a worker did not start: {type(error).__name__}") from error
        if word != "ready":
            process.end()
            raise GraderError(f"a worker could not be confined: {rest[0]}")
        return True


def _lacking(number: int) -> MachineError:
    """What the other side's error number says of the machine."""
    return MachineError(
        machine.fault(OSError(number, "")) or f"{os.strerror(number)}: {machine.DID_NOT_START}"
    )


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
            raise _lacking(word["failed"])
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
