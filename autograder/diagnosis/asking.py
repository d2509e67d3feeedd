"""Public calls to a submission: each is made once, and those that come next in one go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from autograder.sandbox.observation import Call, Observation

Ask = Callable[[Call], Observation]


class Asking:
    """What a submission shows of further calls. Each way there and back costs a judge about a millisecond."""

    def __init__(self, live: Ask) -> None:
        self._live = live
        self._shown: dict[Any, Observation] = {}

    def __call__(self, call: Call) -> Observation:
        if call.is_live:
            return self._live(call)
        if call.key not in self._shown:
            self._shown[call.key] = self._live(call)
        return self._shown[call.key]

    def expect(self, calls: Sequence[Call]) -> None:
        """These come next: who answers them may be asked for all of them now."""
        expect = getattr(self._live, "expect", None)
        if expect is not None:
            expect([call for call in calls if not call.is_live and call.key not in self._shown])
