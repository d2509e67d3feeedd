"""One judge's line to the fork server: have a worker forked, have it ended."""

from __future__ import annotations

import errno
import itertools
import json
import os
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from autograder.model import machine
from autograder.model.errors import GraderError, MachineError

# `wire` needs NumPy: the fork server starts before that is imported here.
if TYPE_CHECKING:
    from autograder.sandbox import wire
    from autograder.sandbox.refused_calls import RefusedCalls


FIRST = "plain"  # the flavour that the others branch from
START_SECONDS = 60


REPLY_SECONDS = 60


TRIES = 3  # of a question whose answer died with a part of the fork server, and of a worker's start


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
                raise lacking(reply.get("failed", errno.EMFILE))
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


def lacking(number: int) -> MachineError:
    """What the other side's error number says of the machine."""
    return MachineError(
        machine.fault(OSError(number, "")) or f"{os.strerror(number)}: {machine.DID_NOT_START}"
    )
