"""Numbers that are nearly right: digits that are lost, or another function, only like the one that is due."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from autograder.diagnosis.agreement import near, right_places
from autograder.diagnosis.case import with_argument
from autograder.diagnosis.made_calls import Part, joined, samples_of, scaled

Told = tuple[str, str, str]
# Not the function that is due, but one like it.
NEAR_ZERO, CLOSE, BETWEEN = "nearer to zero", "close", "in between"
_CLOSE = 0.03  # of the largest number that is due
_TINY = 1e-9
_FAR = 40.0
# How far from zero it is tried, and what is left of an error each time at most: with few terms, with many.
FEW_TERMS, MANY = ((1 / 4, 1 / 8, 1 / 16, 1 / 32), 0.55), ((1.0, 3 / 4, 1 / 2), 1 / 4)
_AT_ZERO = 1e-6


def nearly(value: np.ndarray, due: np.ndarray) -> Told | None:
    """Right to a thousandth, and no further."""
    with np.errstate(all="ignore"):
        if not (np.abs(value - due) <= 1e-3 * np.abs(due)).all():
            return None
    seen = "The numbers are nearly right: the first digits are, later ones are not."
    return "nearly", seen, "Which step loses digits: a rounding, or a kind of number?"


def close(part: Part) -> Told | None:
    """In every sample: hardly a number is right, and none is far off."""
    samples = [(value, due) for _, value, due in samples_of(part)]
    value, due = (joined([np.zeros(0), *(sample[place] for sample in samples)]) for place in (0, 1))
    with np.errstate(all="ignore"):
        far = (np.abs(value - due) > _CLOSE * np.abs(due).max(initial=0.0)).any()
    if far or 2 * right_places(value, due).sum() >= due.size:
        return None
    seen = "All numbers are close to those that are due, and hardly one is right."
    return CLOSE, seen, "Is it the function itself, or something like it: a table, straight pieces, a series?"


def between(part: Part) -> Told | None:
    """Of a function of one argument: right at 0 and far from it, on both sides, and nowhere else."""
    if len(part.call.arguments) != 1 or not isinstance(part.call.arguments[0], np.ndarray):
        return None

    def is_right(number: float) -> bool:
        mine, due = part.at(with_argument(part.call, 0, np.full(part.call.arguments[0].shape, number)))
        return mine is not None and due is not None and near(mine, due)

    if not all(map(is_right, (0.0, -_FAR, _FAR))) or any(map(is_right, (-1.0, 1.0, -2.0, 2.0))):
        return None
    seen = "At 0 and far from it the numbers are right, in between they are off."
    return BETWEEN, seen, "Which curve leads from one end to the other?"


def nearer_to_zero(part: Part, terms: tuple[Sequence[float], float]) -> Told | None:
    """Closer to zero the numbers are off by less and less, as those of a series that was cut off are: value
    and slope are right there.
    """
    factors, at_most = terms
    errors = [_error(part, factor) for factor in factors]
    falls = all(0 <= after <= at_most * before for before, after in itertools.pairwise(errors))
    if errors[0] <= _TINY or errors[-1] <= 0 or not falls:
        return None
    seen = "Close to zero the numbers are nearly right, further away less and less."
    return (
        NEAR_ZERO,
        seen,
        "Is it the function itself, or one that is like it there, as the start of a series is?",
    )


def _error(part: Part, factor: float) -> float:
    """How far numbers are off at most when so many times as much goes in, as a share of the way from what is
    due at zero, where every share is a half; -1 where there is no answer."""
    subject = part.case.subject
    mine, right = part.at(scaled(subject, part.call, factor))
    _, start = part.at(scaled(subject, part.call, _AT_ZERO))
    if mine is None or right is None or mine.shape != right.shape or not np.isfinite(mine).all():
        return -1.0
    far = right - start if start is not None and start.shape == right.shape else right
    return float(np.abs(mine - right).max(initial=0.0) / (np.abs(far).max(initial=0.0) or 1.0))
