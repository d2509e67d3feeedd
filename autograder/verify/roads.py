"""Right answers by other roads, made of the reference's: the same values, written in another way."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.grading.check_file import CheckFile
from autograder.grading.plan import Check
from autograder.grading.student import OPERATORS
from autograder.model.assignment import Assignment, Exercise
from autograder.sandbox.observation import alike, is_number
from autograder.verify.rehearsal import lost, rehearse

Change = Callable[[Any], Any]


def _plain(value: Any) -> Any:
    return float(value) if is_number(value) and not isinstance(value, int) else value


def _boxed(value: Any) -> Any:
    return np.asarray(value) if is_number(value) else value


def _listed(value: Any) -> Any:
    return list(value) if type(value) is tuple else value


def _unboxed(value: Any) -> Any:
    return value.tolist() if isinstance(value, np.ndarray) and value.ndim else value


def _whole(value: Any) -> Any:
    """Integers where all numbers are whole, and small enough to be the same."""
    numbers = np.asarray(value) if is_number(value) or isinstance(value, np.ndarray) else np.array(0.5)
    if numbers.dtype.kind != "f" or not (np.abs(numbers) < 2**53).all() or (numbers % 1).any():
        return value
    return numbers.astype(int) if isinstance(value, np.ndarray) else int(value)


def _inside(change: Change) -> Change:
    """The change to a value, or to the parts that it is made of."""

    def changed(value: Any) -> Any:
        if type(value) in (list, tuple):
            return type(value)(map(changed, value))
        if type(value) is dict:
            return {key: changed(item) for key, item in value.items()}
        return change(value)

    return changed


ROADS: dict[str, tuple[Change, bool]] = {  # what it is, and must it be taken?
    "a plain number (`float(...)`)": (_inside(_plain), True),
    "an array without axes for a number": (_inside(_boxed), True),
    "a list for a tuple": (_listed, False),
    "a list for an array": (_inside(_unboxed), False),
    "integers for whole numbers": (_inside(_whole), False),
}


@dataclass(frozen=True)
class Road:
    """The reference's answers in another spelling; `refused_by` names the checks that do not take it."""

    name: str
    answer: Callable[..., Any]
    refused_by: tuple[str, ...]
    due: bool


def refused(assignment: Assignment, checks: CheckFile) -> Iterator[tuple[str, bool]]:
    """Which of them the checks refuse, a sentence each; and is that a fault?"""
    for exercise in assignment.exercises:
        for road in _roads(exercise, checks):
            if names := road.refused_by:
                sentence = f"{exercise.name}: {', '.join(names)} refuse{'s' * (len(names) == 1)} {road.name}"
                yield sentence, road.due


def taken(exercise: Exercise, checks: CheckFile) -> list[Road]:
    """Those that the hidden checks take."""
    return [road for road in _roads(exercise, checks) if not road.refused_by]


def elsewhere(exercise: Exercise, checks: CheckFile) -> Callable[..., Any]:
    """A wrong answer: the reference's kinds and shapes, and other values in them."""
    return _asking(_inside(_other), checks.reference[exercise.name])


def shows_values(check: Check) -> bool:
    """Does it ask for nothing but values that `elsewhere` changes?"""
    changed = _inside(_other)
    besides = any(seen.error or seen.printed or seen.changed for _, seen in check.log)
    return not besides and any(not alike(changed(seen.value), seen.value) for _, seen in check.log)


def _other(value: Any) -> Any:  # one return a kind
    if isinstance(value, bool | np.bool_):
        return not value
    if isinstance(value, str):
        return f"{value[::-1]}?"
    if not is_number(value) and not isinstance(value, np.ndarray):
        return value
    array = np.asarray(value)
    moved = (
        ~array if array.dtype.kind == "b" else array + 1 if array.dtype.kind in "iu" else np.cos(97 * array)
    )
    return moved.astype(array.dtype) if isinstance(value, np.ndarray) else type(value)(moved)


def _roads(exercise: Exercise, checks: CheckFile) -> Iterator[Road]:
    reference = checks.reference[exercise.name]
    if not callable(reference):
        return
    values = [seen.value for check in checks.plans[exercise.name].checks for _, seen in check.log]
    for name, (change, due) in ROADS.items():
        if any(_form(change(value)) != _form(value) for value in values):
            answer = _asking(change, reference)
            yield Road(name, answer, tuple(lost(rehearse(checks, exercise, answer))), due)


def _asking(change: Change, reference: Any) -> Callable[..., Any]:
    """Asks the reference, and answers with what the change makes of that."""
    return _class_by(change, reference) if isinstance(reference, type) else _by(change, reference)


def _by(change: Change, reference: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(reference)
    def by_another_road(*arguments: Any, **named: Any) -> Any:
        return change(reference(*arguments, **named))

    return by_another_road


def _class_by(change: Change, reference: type) -> type:
    """Its stand-in: another class that asks an object of the reference, and answers in another spelling."""

    def __init__(self: Any, *arguments: Any, **named: Any) -> None:
        vars(self)["_right"] = reference(*arguments, **named)

    def __getattr__(self: Any, name: str) -> Any:
        attribute = getattr(vars(self)["_right"], name)
        return _by(change, attribute) if callable(attribute) else change(attribute)

    methods: dict[str, Any] = {"__init__": __init__, "__getattr__": __getattr__}
    for name in OPERATORS:
        if name not in methods and name in vars(reference):
            methods[name] = _operator(change, name)
    return type(reference.__name__, (), methods)


def _operator(change: Change, name: str) -> Callable[..., Any]:
    return lambda this, *arguments: change(getattr(vars(this)["_right"], name)(*arguments))


def _form(value: Any) -> Any:
    """The kinds that it is made of."""
    if isinstance(value, list | tuple):
        return (type(value), [_form(item) for item in value])
    if isinstance(value, dict):
        return (dict, [_form(item) for item in value.values()])
    return (type(value), value.dtype.kind) if isinstance(value, np.ndarray) else type(value)
