"""What is said where no other question has an answer."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import diagnose, remaining
from autograder.diagnosis.case import Case, Subject
from autograder.sandbox.observation import Call
from tests.diagnosis.test_elsewhere import shown

DRAW = np.random.default_rng(6)


def pair(x: np.ndarray) -> Any:
    """The reference: a table and its mean."""
    return 2 * x, x.mean()


CALLS = tuple(Call("pair", (DRAW.normal(size=size),)) for size in ((4,), (4,), (3, 4), (3, 2)))
SUBJECT = Subject("pair", ("x",), CALLS, shown(pair, CALLS), {"pair": pair})


def case_of(function: Callable[..., Any]) -> Case:
    return Case(SUBJECT, shown(function, CALLS), lambda call: shown(function, [call])[0])


@pytest.mark.parametrize(
    ("function", "said"),
    [
        (
            lambda x: np.array([*pair(x)[0], x.mean()]) if x.ndim == 1 else pair(x),
            "The results come in one array.",
        ),
        (lambda x: (2 * x, 0.0), "Only the second of the results is off."),
        (
            lambda x: (np.array([*x[:1], *2 * x[1:]]), x.mean()),
            "Only the first of the results is off at place 0",
        ),
        (lambda x: (x if x.ndim > 1 else 2 * x, x.sum()), "The first of the results is off."),
        (lambda x: (2 * x * 1.00001, x.mean()), "Only the first of the results is off."),
    ],
)
def test_which_result_and_where(function: Callable[..., Any], said: str) -> None:
    (fault,) = remaining.answers(case_of(function))

    assert fault.seen.startswith(said)


def test_an_answer_that_is_its_argument() -> None:
    """Right numbers, and who writes into them writes into what went in: told by the argument's name."""
    seen = tuple(dataclasses.replace(answer, shared=(0,)) for answer in shown(pair, CALLS))
    (fault,) = remaining.answers(Case(SUBJECT, seen, lambda call: shown(pair, [call])[0]))

    assert fault.seen.startswith("What comes back is `x` itself")


def test_right_answers_hear_nothing() -> None:
    assert list(remaining.answers(case_of(pair))) == []


def test_it_is_asked_last() -> None:
    """Where another question has an answer, this one is not heard."""
    faults = diagnose(case_of(lambda x: (2 * x, 0.0)))

    assert faults
    assert all(fault.question != remaining.QUESTION for fault in faults)
