"""What one submission may use, over all of its workers and runs: time, CPU, help, and deaths from outside."""

from __future__ import annotations

from dataclasses import dataclass, field

from autograder.model.course import Limits
from autograder.sandbox.losses import KILLED, Losses, Lost, Stopped

HELP_SECONDS = 10.0  # of all helpers together, for one submission


@dataclass
class Budget:
    """One object a submission, handed on to each of its workers, which add to it what they use.

    A run that was cut off from outside and starts again goes on with it: time that was used is used.
    """

    limits: Limits
    spent: float = 0.0  # seconds that a worker or a helper was waited for
    cpu: float = 0.0  # seconds of CPU of all workers that have ended
    helping: float = 0.0  # seconds of right functions that stood in, which are in `spent` too
    losses: Losses = field(default_factory=Losses)

    @property
    def seconds_left(self) -> float:
        """How long its workers may still be waited for."""
        return self.limits.submission_seconds - self.spent

    @property
    def help_is_used_up(self) -> bool:
        """Has what stood in for its functions taken too long?"""
        return self.helping > HELP_SECONDS

    def check(self) -> None:
        """Raises Stopped or Lost when no further worker may start."""
        if self.cpu >= self.limits.cpu_seconds:
            raise self._used_up(f"{self.limits.cpu_seconds:g} s of CPU")
        if self.seconds_left <= 0:
            raise self.out_of_time()

    def helped(self, seconds: float) -> None:
        """Somebody of ours worked for it."""
        self.spent += seconds
        self.helping += seconds

    def out_of_time(self, before: str = "") -> Stopped:
        """What to raise when the last second is used."""
        return self._used_up(f"{self.limits.submission_seconds:g} s", before)

    def _used_up(self, what: str, before: str = "") -> Stopped:
        """Raises Lost when a run that was cut off from outside used some of it."""
        if self.losses.unsure:
            self.losses.final = True
            raise Lost(KILLED)
        return Stopped(f"{before}the submission used up its {what}")
