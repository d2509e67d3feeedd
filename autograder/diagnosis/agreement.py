"""Are these the same numbers? A student's, those that are due, those that an explanation gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from autograder.diagnosis.case import Subject
from autograder.sandbox.observation import Call, alike

RTOL, ATOL = 1e-8, 1e-11
MOST_HEARD = 0.75  # of the arguments
Model = Callable[[Call], Any]


def near(value: Any, due: Any) -> bool:
    """The same numbers, whatever holds them."""
    if isinstance(due, tuple):
        return isinstance(value, tuple | list) and len(value) == len(due) and all(map(near, value, due))
    if value is None or due is None:
        return False
    try:
        return alike(np.asarray(value, dtype=float), np.asarray(due, dtype=float), RTOL, ATOL)
    except (TypeError, ValueError):
        return False


def right_places(value: np.ndarray, due: np.ndarray) -> np.ndarray:
    """Where two arrays of one shape hold the same number: booleans of that shape."""
    return np.asarray(np.isclose(value, due, rtol=RTOL, atol=ATOL))


def holds_as(key: Any, model: Model, subject: Subject, given: Mapping[int, Any]) -> bool:
    """The same of a model that is tried on every answer: its first value is made once a process."""
    place = next(iter(given))
    if (key, place) not in subject.made:
        subject.made[key, place] = given_by(model, subject.calls[place])
    return near(given[place], subject.made[key, place]) and holds(model, subject, given)


def given_by(model: Model, call: Call) -> Any:
    """What a model gives; None where it has no answer."""
    try:
        with np.errstate(all="ignore"):
            return model(call)
    except Exception:  # a change that these numbers do not allow
        return None


def heard(model: Model, subject: Subject) -> list[bool]:
    """Of each argument that has a say in the reference: has it one here?"""
    base = given_by(model, subject.calls[subject.probes[0]])
    return [not all(near(given_by(model, each), base) for each in moved) for moved in subject.moved]


def listens(subject: Subject, model: Model, taken: int) -> bool:
    """Have the arguments a say that have one in the reference, all but one in four?

    taken: those in whose place the notebook's own arrays stand; one at least has to be heard.
    """
    call = subject.calls[subject.probes[0]]
    base = given_by(model, call)
    given_back = base if isinstance(base, tuple) else (base,)
    if all(any(near(result, argument) for argument in call.arguments) for result in given_back):
        return False  # what went in comes back
    told = heard(model, subject)
    return sum(told) > 0 and sum(told) + taken >= MOST_HEARD * len(told)


def holds(model: Model, subject: Subject, given: Mapping[int, Any]) -> bool:
    """Does it give what the submission gives, on every single sample?

    Where the model divides 0 by 0, a submission may steer around it: that is left open, in few samples.
    """
    left_open = 0
    for place, value in given.items():
        try:
            made = model(subject.calls[place])
        except Exception:  # the model has no answer where the submission has one
            return False
        if _has_nan(made):
            left_open += 1
        if not near(value, made) and not _near_but_for_nan(value, made):
            return False
    return 2 * left_open <= len(given)


def _has_nan(made: Any) -> bool:
    parts = made if isinstance(made, tuple) else (made,)
    return any(isinstance(part, np.ndarray | float) and bool(np.isnan(part).any()) for part in parts)


def _near_but_for_nan(value: Any, made: Any) -> bool:
    """The same wherever the model has a number, which is not everywhere."""
    if isinstance(made, tuple):
        several = isinstance(value, tuple | list) and len(value) == len(made)
        return several and all(
            near(*pair) or _near_but_for_nan(*pair) for pair in zip(value, made, strict=True)
        )
    try:
        own, other = np.asarray(value, dtype=float), np.asarray(made, dtype=float)
    except (TypeError, ValueError):
        return False
    nan = np.isnan(other)
    return own.shape == other.shape and bool(nan.any()) and near(own[~nan], other[~nan])
