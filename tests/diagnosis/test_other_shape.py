"""Which shape it is that comes back."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import other_shape
from autograder.diagnosis.case import Case, Subject
from autograder.diagnosis.made_calls import Part, reference
from autograder.sandbox.observation import Call, Observation
from tests.diagnosis.test_elsewhere import shown

DRAW = np.random.default_rng(6)
CALLS = tuple(Call("added", tuple(DRAW.normal(size=(2, 4)))) for _ in range(3))


def added(x: Any, y: Any) -> Any:
    """The reference."""
    return x + y


def part_of(function: Any) -> Part:
    """What the first call shows of this function."""

    def ask(call: Call) -> Observation:
        return Observation(function(*call.arguments))

    subject = Subject("added", ("x", "y"), CALLS, shown(added, CALLS), {"added": added})
    case = Case(subject, [ask(call) for call in CALLS], ask)
    return Part(case, CALLS[0], 0, np.asarray(ask(CALLS[0]).value), reference(case, CALLS[0]))


@pytest.mark.parametrize(
    ("function", "name"),
    [
        (np.outer, "outer"),
        (lambda x, y: np.outer(x, y).ravel(), "outer"),
        (lambda x, y: np.tile(x + y, (4, 1)), "count"),
        (lambda x, y: (x + y)[:3], "rows last"),
        (lambda x, y: (x + y)[1:], "rows first"),
        (lambda x, y: (x + y)[x > 0], "count varies"),
        (lambda x, y: (x + y).reshape(2, 2), "axes"),
    ],
)
def test_it_is_told_by_what_comes(function: Any, name: str) -> None:
    """Sizes that are equal by chance are no table."""
    told = other_shape.told(part_of(function))

    assert told is not None
    assert told[0] == name


def test_the_due_shape_is_none() -> None:
    """Whatever its numbers."""
    assert other_shape.told(part_of(partial(np.multiply))) is None
