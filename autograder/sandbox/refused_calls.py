"""Hears which system calls a submission was refused (seccomp_unotify(2)), for teachers who wonder what fails.

The filter then asks here instead of refusing, and is told to refuse, call by call. Linux 5.0 or newer.
"""

from __future__ import annotations

import errno
import fcntl
import os
import select
import socket
import struct
import threading
from collections import Counter
from dataclasses import dataclass

from autograder.model.errors import GraderError
from autograder.sandbox import call_policy, syscalls
from autograder.sandbox.call_numbers import numbers

_RECEIVE, _SEND = 0xC0502100, 0xC0182101  # _IOWR of struct seccomp_notif and seccomp_notif_resp
_NOTIFICATION = struct.Struct("<QIIiIQ6Q")  # id, pid, flags, number, architecture, address, arguments
_ANSWER = struct.Struct("<QqiI")  # id, value, error, flags
HAND_OVER_SECONDS = 60


@dataclass(frozen=True)
class RefusedCall:
    """A system call, the arguments that decided by their places, and the promise that it would break."""

    name: str
    arguments: tuple[tuple[int, str], ...]
    promise: str | None

    @property
    def addable(self) -> bool:
        """May a course add it by `allow_calls`?"""
        return self.name in call_policy.ON_REQUEST.split()

    def __str__(self) -> str:
        decided = ", ".join(f"argument {place} = {value}" for place, value in self.arguments)
        return f"{self.name} ({decided})" if decided else self.name


class RefusedCalls:
    """What was refused, and how often. A thread listens for each worker until that ends."""

    def __init__(self) -> None:
        self.counts: Counter[RefusedCall] = Counter()
        self._names = {number: name for name, number in numbers(syscalls.machine() or 0).items()}

    def listen(self, line: socket.socket) -> None:
        """Take the listener that a worker hands over, before its first word. Raises GraderError."""
        line.settimeout(HAND_OVER_SECONDS)
        try:
            _, descriptors, _, _ = socket.recv_fds(line, 1, 1)
        except OSError as error:
            raise GraderError(f"a worker's system calls cannot be heard: {error}") from error
        if not descriptors:
            raise GraderError("this machine does not tell which system calls are refused")
        threading.Thread(target=self._hear, args=(descriptors[0],), daemon=True).start()

    def _hear(self, listener: int) -> None:
        waiting = select.poll()
        waiting.register(listener, select.POLLIN)
        try:
            while not waiting.poll()[0][1] & (select.POLLHUP | select.POLLERR | select.POLLNVAL):
                self._answer(listener)
        finally:
            os.close(listener)

    def _answer(self, listener: int) -> None:
        data = bytearray(_NOTIFICATION.size)
        try:
            fcntl.ioctl(listener, _RECEIVE, data)
            number, _, _, call, _, _, *arguments = _NOTIFICATION.unpack(data)
            self.counts[self._described(call, arguments)] += 1
            fcntl.ioctl(listener, _SEND, _ANSWER.pack(number, 0, -errno.EPERM, 0))
        except FileNotFoundError:
            return  # the worker was killed meanwhile

    def _described(self, number: int, arguments: list[int]) -> RefusedCall:
        name = self._names[number]
        checks = [check for alternative in call_policy.CHECKED.get(name, ()) for check in alternative]
        pointers = {check.argument for check in checks if check.high}
        places = sorted({check.argument for check in checks})
        decided = ((place, _shown(arguments[place], pointer=place in pointers)) for place in places)
        return RefusedCall(name, tuple(decided), call_policy.broken_promise(name))


def _shown(value: int, *, pointer: bool) -> str:
    """Of a pointer, only if it points anywhere."""
    return f"{value & 0xFFFFFFFF:#x}" if not pointer else "a pointer" if value else "null"
