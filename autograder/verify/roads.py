"""Right answers by other roads, made of the reference's: the same values, written in another way."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from autograder.grading.check_file import CheckFile
from autograder.model.assignment import Assignment
from autograder.sandbox.observation import is_number
from autograder.verify.rehearsal import lost, rehearse


def _plain(value: Any) -> Any:
    return float(value) if is_number(value) and not isinstance(value, int) else value


def _boxed(value: Any) -> Any:
    return np.asarray(value) if is_number(value) else value


def _listed(value: Any) -> Any:
    return list(value) if type(value) is tuple else value


def _unboxed(value: Any) -> Any:
    return value.tolist() if isinstance(value, np.ndarray) and value.ndim else value


ROADS: dict[str, tuple[Callable[[Any], Any], bool]] = {  # what it is, and must it be taken?
    "a plain number (`float(...)`)": (_plain, True),
    "an array without axes for a number": (_boxed, True),
    "a list for a tuple": (_listed, False),
    "a list for an array": (_unboxed, False),
}


def refused(assignment: Assignment, checks: CheckFile) -> Iterator[tuple[str, bool]]:
    """Which of them the checks refuse, a sentence each; and is that a fault?"""
    for exercise in assignment.exercises:
        reference = checks.reference[exercise.name]
        if not callable(reference) or isinstance(reference, type):
            continue
        values = [seen.value for check in checks.plans[exercise.name].checks for _, seen in check.log]
        for road, (change, due) in ROADS.items():
            if all(_same_kind(change(value), value) for value in values):
                continue
            result = rehearse(checks, exercise, _by(change, reference))
            if names := lost(result):
                yield f"{exercise.name}: {', '.join(names)} refuse{'s' * (len(names) == 1)} {road}", due


def _by(change: Callable[[Any], Any], reference: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(reference)
    def by_another_road(*arguments: Any, **named: Any) -> Any:
        return change(reference(*arguments, **named))

    return by_another_road


def _same_kind(one: Any, other: Any) -> bool:
    return type(one) is type(other)
