"""Layers of a stack, and rows of a result, that stand elsewhere: seen without a formula."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import rearranged
from autograder.diagnosis.case import Subject
from autograder.sandbox.observation import Call, Observation

DRAW = np.random.default_rng(1)
CALLS = tuple(
    Call("walk", (DRAW.normal(size=(4, 2)), DRAW.normal(size=2), DRAW.normal(size=(3, 2, 2)))) for _ in "ab"
)


def walk(x: np.ndarray, start: np.ndarray, W: np.ndarray) -> np.ndarray:
    """A row for each step; a loop, so that no formula can be read."""
    rows, state = [], start
    for step in x:
        state = np.tanh(state @ W[0] + step @ W[1]) + W[2, 0]
        rows.append(state)
    return np.array(rows)


SUBJECT = Subject(
    "walk",
    ("x", "start", "W"),
    CALLS,
    tuple(Observation(walk(*call.arguments)) for call in CALLS),
    {"walk": walk},
)


def answered(function: Any) -> str | None:
    """The name of what is found in the answers of a function."""
    given = {place: function(*call.arguments) for place, call in enumerate(CALLS)}
    found = rearranged.explained(SUBJECT, given)
    return None if found is None else found[0][0].name


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        (lambda x, start, W: walk(x, start, W[[1, 0, 2]]), "layers (1, 0, 2)"),
        (lambda x, start, W: walk(x, start, W)[-1], "last row"),
        (lambda x, start, W: walk(x, start, W)[:1], "a table of the first row"),
        (lambda x, start, W: np.stack([start, *walk(x, start, W)]), "a row in front"),
        (lambda x, start, W: walk(x, start, W).T, "rows for columns"),
        (lambda x, start, W: walk(x, start, 2 * W), None),
        (walk, None),
    ],
)
def test_what_stands_elsewhere_is_named(wrong: Any, name: str | None) -> None:
    """and nothing is said of other numbers, or of right ones"""
    assert answered(wrong) == name
