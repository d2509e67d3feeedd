"""Two known mistakes of one answer, of different terms of a sum."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.diagnosis import together
from autograder.diagnosis.case import Known, Subject
from autograder.sandbox.observation import Call
from tests.diagnosis.test_elsewhere import shown

DRAW = np.random.default_rng(4)


def written(f: Any, c: Any, i: Any, g: Any) -> Any:
    """The reference: what is kept, and what is written."""
    return f * c + i * g


def kept_upside_down(f: Any, c: Any, i: Any, g: Any) -> Any:
    return (1 - f) * c + i * g


def written_upside_down(f: Any, c: Any, i: Any, g: Any) -> Any:
    return f * c + (1 - i) * g


CALLS = tuple(Call("written", tuple(DRAW.normal(size=3) for _ in range(4))) for _ in range(4))
KNOWN = tuple(
    Known(function.__name__, "Something was seen. What is due?", function, shown(function, CALLS))
    for function in (kept_upside_down, written_upside_down)
)
SUBJECT = Subject("written", ("f", "c", "i", "g"), CALLS, shown(written, CALLS), {"written": written}, KNOWN)


def given_by(function: Any) -> dict[int, Any]:
    """Its answers by place."""
    return {place: function(*call.arguments) for place, call in enumerate(CALLS)}


def test_both_are_told_where_their_moves_add_up() -> None:
    found = together.explained(SUBJECT, given_by(lambda f, c, i, g: (1 - f) * c + (1 - i) * g))

    assert found is not None
    assert [fault.name for fault in found.faults] == ["known: kept_upside_down", "known: written_upside_down"]


def test_one_alone_is_not_two_and_other_numbers_are_none() -> None:
    assert together.explained(SUBJECT, given_by(kept_upside_down)) is None
    assert together.explained(SUBJECT, given_by(lambda f, c, i, g: np.sin(f) + c * g)) is None
