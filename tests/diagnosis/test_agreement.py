"""When numbers are the same, and where."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.diagnosis.agreement import holds, near, right_places
from autograder.diagnosis.case import Subject
from autograder.sandbox.observation import Call, Observation

TWO = np.array([1.0, 2.0])


@pytest.mark.parametrize(
    ("value", "due", "same"),
    [
        ([1.0, 2.0], TWO, True),
        (TWO * (1 + 1e-10), TWO, True),
        (TWO * (1 + 1e-6), TWO, False),
        (TWO[None], TWO, False),
        ([TWO, TWO], (TWO, TWO), True),
        ([TWO], (TWO, TWO), False),
        (None, TWO, False),
        ("ab", TWO, False),
    ],
)
def test_the_same_numbers_whatever_holds_them(value: Any, due: Any, same: bool) -> None:
    """To within rounding; shapes count, lists do not."""
    assert near(value, due) is same


def test_places_are_told_one_by_one() -> None:
    """Of the same shape."""
    assert right_places(np.array([[1.0, 2.1]]), TWO[None]).tolist() == [[True, False]]


def test_an_explanation_holds_on_every_sample_or_not_at_all() -> None:
    """One that stops where the submission answers is none."""
    calls = (Call("double", (TWO,)), Call("double", (TWO + 1,)))
    subject = Subject("double", ("x",), calls, (Observation(2 * TWO),) * 2, {"double": lambda x: 2 * x})
    given = {0: 2 * TWO, 1: 2 * TWO + 2}

    assert holds(lambda call: 2 * call.arguments[0], subject, given)
    assert not holds(lambda call: 2 * TWO, subject, given)
    assert not holds(lambda call: call.arguments[1], subject, given)
