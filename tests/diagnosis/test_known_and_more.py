"""A known mistake of arguments to which something happened before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import known_and_more
from autograder.diagnosis.case import Known, Subject
from autograder.sandbox.observation import Call
from tests.diagnosis.test_elsewhere import shown

DRAW = np.random.default_rng(8)
OWN = DRAW.normal(size=(3, 4, 2))  # what stands in the notebook


def step(x: Any, y: Any, W: Any, b: Any) -> Any:
    """The reference: two layers of a stack."""
    return np.tanh(x @ W[0] + b[0]) * (y @ W[1] + b[1])


def not_bent(x: Any, y: Any, W: Any, b: Any) -> Any:
    return (x @ W[0] + b[0]) * (y @ W[1] + b[1])


def call_of() -> Call:
    return Call("step", tuple(DRAW.normal(size=size) for size in ((4,), (4,), (3, 4, 2), (3, 2))))


CALLS = tuple(call_of() for _ in range(4))


def written_over(x: Any, y: Any, W: Any, b: Any) -> Any:
    W *= 2
    return not_bent(x, y, W, b)


def known_of(function: Callable[..., Any]) -> Known:
    seen = shown(lambda *given: function(*map(np.copy, given)), CALLS)
    return Known(function.__name__, "Nothing is bent. Which curve is due?", function, seen)


KNOWN = (known_of(not_bent), known_of(written_over))
SUBJECT = Subject(
    *("step", ("x", "y", "W", "b"), CALLS, shown(step, CALLS), {"step": step}, KNOWN), arrays={"W": OWN}
)


def told(function: Callable[..., Any]) -> list[str]:
    found = known_and_more.explained(SUBJECT, {n: function(*c.arguments) for n, c in enumerate(CALLS)})
    return [] if found is None else [fault.name for fault in found.faults]


@pytest.mark.parametrize(
    ("function", "more"),
    [
        (lambda x, y, W, b: not_bent(x, y, W, 0 * b), "no say `b`"),
        (lambda x, y, W, b: not_bent(-x, y, W, b), "of argument x negative"),
        (lambda x, y, W, b: not_bent(x[::-1], y, W, b), "of argument x reversed"),
        (lambda x, y, W, b: not_bent(x, np.roll(y, 1), W, b), "of argument y moved on by one place"),
        (lambda x, y, W, b: not_bent(x, x, W, b), "argument y x"),
        (lambda x, y, W, b: not_bent(y, x, W, b), "swapped x y"),
        (lambda x, y, W, b: not_bent(x, y, W[[0, 2]], b[[0, 2]]), "layer 2 for 1"),
        (lambda x, y, W, b: not_bent(x, y, OWN, b), "global W"),
    ],
)
def test_both_are_told(function: Callable[..., Any], more: str) -> None:
    """In the author's words, and in those of the change."""
    assert told(function) == ["known: not_bent", more]


@pytest.mark.parametrize(
    "function", [not_bent, lambda x, y, W, b: not_bent(x, y, W, b) + 1, lambda x, y, W, b: np.zeros(2)]
)
def test_other_numbers_are_none(function: Callable[..., Any]) -> None:
    """The mistake alone is another question's; what leaves the arguments out is no mistake of theirs."""
    assert told(function) == []


def test_a_mistake_that_writes_over_its_arguments_spoils_nothing() -> None:
    """Neither the planned calls nor the notebook's own arrays, which others are compared with."""
    before = [array.copy() for call in CALLS for array in call.arguments], OWN.copy()

    assert told(lambda x, y, W, b: not_bent(x, y, 2 * OWN, b)) == ["known: written_over", "global W"]
    assert all(map(np.array_equal, before[0], (array for call in CALLS for array in call.arguments)))
    assert np.array_equal(before[1], OWN)
