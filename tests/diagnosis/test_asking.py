"""Further calls to a submission: asked once, and together where they come together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from autograder.diagnosis.asking import Asking
from autograder.sandbox.observation import Call, Observation


class Counting:
    """Answers with the number of calls so far, and remembers what it was told to expect."""

    def __init__(self) -> None:
        self.asked = 0
        self.expected: list[Call] = []

    def __call__(self, call: Call) -> Observation:
        self.asked += 1
        return Observation(float(self.asked))

    def expect(self, calls: Sequence[Call]) -> None:
        """Those that come next."""
        self.expected = list(calls)


def test_a_call_is_made_once() -> None:
    """Equal calls are one; one that is about an object there is not."""
    live = Counting()
    ask = Asking(live)
    one, same, other = (Call("f", (np.full(2, number),)) for number in (1.0, 1.0, 2.0))

    assert [ask(call).value for call in (one, same, other, one)] == [1, 1, 2, 1]
    ask(Call("F", (), (), "object 1"))
    ask(Call("F", (), (), "object 1"))
    assert live.asked == 4


def test_calls_that_come_next_are_announced_but_those_that_were_made() -> None:
    """And one who cannot make several at once is not told."""
    live = Counting()
    ask = Asking(live)
    one, other = Call("f", (1,)), Call("f", (2,))
    ask(one)
    ask.expect([one, other])

    assert live.expected == [other]
    Asking(lambda call: Observation()).expect([one])
