"""A submission's worker: frames to and fro, every wait with an end, what it may use, what its death means."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from autograder.model.course import Limits
from autograder.sandbox import wire
from autograder.sandbox.budget import Budget
from autograder.sandbox.fork_server_client import ForkServerClient, Process
from autograder.sandbox.losses import KILLED, Lost, Stopped

PATIENCE = 0.1  # seconds before a waiting judge lets another one work
BROKE_OFF = "wrote into the line to the grader and was stopped"
SENT_BY_OTHERS = frozenset((signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT))


@dataclass(kw_only=True)
class LiveWorker:
    """The worker, or none yet; what it uses is the submission's, as what its other workers use."""

    client: ForkServerClient
    budget: Budget
    flavour: str
    waiting: Callable[[], AbstractContextManager[object]] = contextlib.nullcontext
    process: Process | None = None
    _place: object = None  # what the worker is at

    @property
    def limits(self) -> Limits:
        """What the course allows a submission."""
        return self.budget.limits

    def close(self) -> None:
        """End the worker, if there is one."""
        if self.process is not None:
            process, self.process = self.process, None
            self.budget.cpu += process.end().cpu

    def leave(self) -> None:
        """The last `close`: nobody asks any more what the worker used."""
        if self.process is not None:
            process, self.process = self.process, None
            process.dismiss()

    def _message(self, reply: bytes) -> Any:
        try:
            return wire.message_of(reply)
        except wire.Garbled:
            raise self._stop(BROKE_OFF) from None

    def _send(self, frame: bytes) -> None:
        assert self.process is not None
        try:
            self.process.channel.send(frame, self.limits.call_seconds)
        except wire.Closed:
            raise self._gone() from None
        except wire.TimedOut:
            raise self._stop("ended the Python process") from None

    def _receive(self, seconds: float, asked: float, lull: float = 0.0) -> bytes:
        """The worker's next frame, in these seconds and the submission's budget; `asked`: the limit."""
        assert self.process is not None
        try:
            if (frame := self.process.channel.frame_here()) is not None:
                return frame  # nobody waited for it
        except wire.Garbled:
            raise self._stop(BROKE_OFF) from None
        left = self.budget.seconds_left
        last = left < seconds
        seconds = min(left, seconds)
        try:
            return self._timed(self.process.channel, seconds, lull)
        except wire.TimedOut:
            self.close()
            if last:
                raise self.budget.out_of_time("was stopped: ") from None
            raise Stopped(f"ran longer than {asked:g} s and was stopped") from None
        except wire.Closed:
            raise self._gone() from None
        except wire.Garbled:
            raise self._stop(BROKE_OFF) from None

    def _timed(self, channel: wire.Channel, seconds: float, lull: float) -> bytes:
        started = time.monotonic()
        try:
            try:
                return channel.receive_frame(min(PATIENCE, max(seconds, 0)), lull)
            except wire.TimedOut:
                with self.waiting():
                    return channel.receive_frame(max(0, seconds - PATIENCE))
        finally:
            self.budget.spent += time.monotonic() - started

    def _stop(self, reason: str) -> Stopped:
        self.close()
        return Stopped(reason)

    def _gone(self) -> Stopped:
        """The worker died and not by us: of what? Raises Lost when it may not be the student's doing."""
        assert self.process is not None
        process, self.process = self.process, None
        ending = process.end(gone=True)
        self.budget.cpu += ending.cpu
        if ending.full:
            return Stopped(f"wrote more than {self.limits.scratch_mib} MiB to disk and was stopped")
        if ending.cpu >= self.limits.cpu_seconds - 0.5:
            return Stopped(f"used more than {self.limits.cpu_seconds:g} s of CPU and was stopped")
        if ending.status is None:
            self.budget.losses.unexplained()
            raise Lost(KILLED)
        number = os.WTERMSIG(ending.status) if ending.status > 0 and os.WIFSIGNALED(ending.status) else 0
        if number in SENT_BY_OTHERS and not self.budget.losses.repeated(self._place):
            raise Lost(KILLED)
        return Stopped(f"crashed Python ({_signal_name(number)})" if number else "ended the Python process")


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
