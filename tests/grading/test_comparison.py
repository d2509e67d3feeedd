"""How an answer differs from what was due, and which sizes the words about it may name."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.grading import comparison, shown_sizes
from autograder.sandbox.observation import Call

RTOL, ATOL = 1e-6, 1e-9
PAIR = (np.array([1.0, 2.0]), np.array([3.0]))


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        (2.0, np.float64(2)),
        (np.array(2.0), 2),
        ([1.0, 2.0], np.array([1.0, 2.0])),
        (list(PAIR), PAIR),
        ({"w": np.ones(2)}, {"w": np.ones(2)}),
        ("a", "a"),
        (None, None),
        (np.array([np.nan]), np.array([np.nan])),
        (10**30, 10**30),
    ],
)
def test_the_same_in_any_way_of_writing(actual: Any, expected: Any) -> None:
    """A plain number for an array without axes, a list for an array or a tuple."""
    assert comparison.difference(actual, expected, RTOL, ATOL) == ""


@pytest.mark.parametrize(
    ("actual", "expected", "word"),
    [
        (np.ones((2, 1)), np.ones(2), "shape"),
        (np.ones(3), np.ones(2), "shape"),
        (np.array([1.0, 2.5]), np.array([1.0, 2.0]), "value"),
        (None, np.ones(2), "None"),
        ("a", "b", "another"),
        ({"w": 1.0}, {"w": 1.0, "b": 2.0}, "b"),
        ((PAIR[0],), PAIR, "1"),
        (np.array([True, False]), np.array([1.0, 0.0]), ""),
        (np.array([np.inf]), np.array([1e308]), ""),
    ],
)
def test_what_differs_is_said(actual: Any, expected: Any, word: str) -> None:
    """Shape, number, kind, a key that is missing, a place too few."""
    said = comparison.difference(actual, expected, RTOL, ATOL)

    assert said
    assert word in said


def test_own_parts_put_together() -> None:
    """An answer agrees with what the student's own parts give, if that has the due shape."""
    due, own = np.array([1.0, 2.0]), np.array([5.0, 6.0])

    assert comparison.agrees(own.copy(), own, due, RTOL, ATOL)
    assert not comparison.agrees(due, own, due, RTOL, ATOL)
    assert not comparison.agrees(own[:1], own[:1], due, RTOL, ATOL)


def test_sizes_that_a_call_shows() -> None:
    """Axes and lengths of what went in, also inside of lists and tables."""
    call = Call("f", (np.zeros((7, 3)), [np.zeros(11)]), (("table", {"a": "text"}),))

    assert {7, 3, 11, 4} <= shown_sizes.of_calls([call])
    assert 5 not in shown_sizes.of_calls([call])


def test_a_size_that_the_submission_chose_is_not_repeated() -> None:
    """It could spell a hidden number."""
    message = "the answer has shape (1234,); shape (7,) was due"

    assert "1234" not in shown_sizes.without_others(message, frozenset((7,)))
    assert "(7,)" in shown_sizes.without_others(message, frozenset((7,)))
    assert not shown_sizes.is_told("shapes (1234,) and (7,) not aligned", frozenset((7,)))
    assert shown_sizes.is_told("shapes (7,) and (7,) not aligned", frozenset((7,)))
