"""What sets the numbers that are off apart from those that are right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import where_off
from autograder.diagnosis.case import Case, Subject
from autograder.sandbox.observation import Call
from tests.diagnosis.test_elsewhere import shown

DRAW = np.random.default_rng(4)


def cubed(z: np.ndarray, w: np.ndarray) -> Any:
    """The reference."""
    return z**3 + w


def given(*size: int) -> tuple[np.ndarray, np.ndarray]:
    z, w = DRAW.normal(size=(2, *size))
    z.flat[0] = 0
    return z, w


CALLS = tuple(Call("cubed", given(*size)) for size in ((4,), (4,), (3, 4), (5,)))
SUBJECT = Subject("cubed", ("z", "w"), CALLS, shown(cubed, CALLS), {"cubed": cubed})


def words(function: Callable[..., Any]) -> str:
    found = where_off.told(Case(SUBJECT, shown(function, CALLS), lambda call: shown(function, [call])[0]))
    return "" if found is None else found[1]


@pytest.mark.parametrize(
    ("function", "condition"),
    [
        (lambda z, w: np.where(z == 0, 7, cubed(z, w)), "`z` is 0"),
        (lambda z, w: np.where(z < 0, 7, cubed(z, w)), "`z` is below 0"),
        (lambda z, w: np.where(w > 0, -7, cubed(z, w)), "`w` is above 0"),
        (lambda z, w: np.where(z > w, 7, cubed(z, w)), "`z` is larger than `w`"),
        (lambda z, w: np.maximum(cubed(z, w), 0), "a number below 0 is due"),
        (lambda z, w: np.clip(z, -1, 1) ** 3 + w, "`z` is far from 0"),
        (lambda z, w: np.minimum(z, 0.5) ** 3 + w, "`z` is large"),
    ],
)
def test_the_plainest_condition(function: Callable[..., Any], condition: str) -> None:
    """One that holds at each number that is off, and at no other one."""
    assert words(function) == f"Where {condition} the numbers are off, elsewhere they are right."


@pytest.mark.parametrize(
    "function",
    [
        cubed,
        lambda z, w: cubed(z, w) + 1,
        lambda z, w: np.where(np.arange(z.size).reshape(z.shape) % 2, 7, cubed(z, w)),
        lambda z, w: float(z.sum()),
        lambda z, w: cubed(z, w)[..., :-1],
        lambda z, w: 1 / 0,
    ],
)
def test_without_a_rule_nothing_is_said(function: Callable[..., Any]) -> None:
    """All right, all wrong, wrong by place, of another shape, or stopped."""
    assert words(function) == ""


def test_few_numbers_are_no_rule() -> None:
    """One number that is off has many things that set it apart."""
    calls = CALLS[:1]
    subject = Subject("cubed", ("z", "w"), calls, shown(cubed, calls), {"cubed": cubed})
    seen = shown(lambda z, w: np.where(z == 0, 7, cubed(z, w)), calls)
    one = Case(subject, seen, lambda call: shown(cubed, [call])[0])

    assert where_off.told(one) is None
