"""What the checks of several assignments ask alike, so that one fault is one loss.

A probe takes `ask`, a student's function with some of its arguments filled in, and raises `Failed`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np

from autograder import Failed, assert_agrees, assert_array, assert_same, attempt, numbers

Ask = Callable[..., Any]


def parts(answer: Any) -> list[np.ndarray]:
    """The arrays of an answer: of a tuple or list its members, else itself; what is no number is left out."""
    members = answer if isinstance(answer, list | tuple) and len(answer) < 10 else [answer]
    return [array for array in map(np.asarray, members) if array.dtype.kind in "biuf"]


def assert_no_list_inside(answer: Any) -> None:
    """No member of a tuple of arrays is a list: batches alone may come back so."""
    members = answer if isinstance(answer, list | tuple) else ()
    if any(isinstance(member, list | tuple) for member in members):
        raise Failed("a list comes back in the place of an array")


def flat(answer: Any) -> np.ndarray:
    """All numbers of an answer in one row: for questions that any of its members may answer."""
    found = parts(answer)
    return np.concatenate([part.ravel() for part in found]) if found else np.zeros(0)


def several(answer: Any, count: int) -> tuple[Any, ...]:
    """The members of a tuple of so many arrays."""
    holds = isinstance(answer, list | tuple) or (isinstance(answer, np.ndarray) and answer.ndim > 0)
    if holds and len(answer) == count:
        return tuple(answer)
    raise Failed(f"the answer does not hold {count} arrays, one after the other")


def assert_each_same(answer: Any, due: Sequence[Any], **tolerance: float) -> None:
    """Every member of the answer is the one that was due."""
    for member, wanted in zip(several(answer, len(due)), due, strict=True):
        assert_same(member, wanted, **tolerance)


def follows(before: np.ndarray, after: np.ndarray) -> bool:
    """Did any number change visibly?"""
    with np.errstate(all="ignore"):
        return before.shape != after.shape or bool((np.abs(before.astype(float) - after) > 1e-4).any())


def assert_keeps_decimals(function: Ask, reference: Ask, *arguments: Any) -> None:
    """Whole numbers in one array cut nothing off, each array in turn: an answer of its kind would."""
    for place, argument in enumerate(arguments):
        if not isinstance(argument, np.ndarray):
            continue
        whole = np.rint(argument).astype(int)
        given = *arguments[:place], whole, *arguments[place + 1 :]
        answer = flat(function(*given))
        if follows(flat(reference(*given)), answer):
            decimals = *arguments[:place], whole.astype(float), *arguments[place + 1 :]
            if follows(flat(attempt(function, *decimals)), answer):
                raise Failed("whole numbers give another answer than the same numbers as decimals")


def assert_hidden_first(ask: Ask, units: int, *inputs: int) -> None:
    """The first rows of the weights belong to the hidden state. ask(h_prev, x_t, W) -> any arrays."""
    for width in inputs:
        here, there = numbers("here", units), numbers("there", units)
        one, other = numbers("one", width), numbers("other", width)
        of_h = 0.4 * numbers("weights", units + width, units)
        of_x = of_h.copy()
        of_h[units:], of_x[:units] = 0, 0
        for weights, same, moved in (
            (of_h, (here, other), (there, one)),
            (of_x, (there, one), (here, other)),
        ):
            base = flat(ask(here, one, weights))
            if follows(base, flat(ask(*same, weights))) or not follows(base, flat(ask(*moved, weights))):
                raise Failed(
                    "a row of the weights that belongs to one of the two vectors was used for the other"
                )


def assert_bias_counts(ask: Ask, units: int, features: int, rising: bool = True) -> None:
    """More bias, larger numbers; and they are not the bias alone. ask(W, b) -> any arrays."""
    bias = numbers("bias", units, low=-1.0, high=1.0).copy()
    bias[0] = -0.8  # so that a lost sign shows
    more = bias + np.linspace(0.25, 0.75, units)
    none, some = np.zeros((features, units)), 0.4 * numbers("weights", features, units)
    low, high, weighted = flat(ask(none, bias)), flat(ask(none, more)), flat(ask(some, bias))
    with np.errstate(all="ignore"):
        fits = low.size and low.shape == high.shape
        higher = fits and bool((high.astype(float) - low > 1e-3).all() if rising else follows(low, high))
    if follows(low, flat(ask(none, bias))):
        raise Failed("the same arguments give other numbers each time")
    if not (higher and follows(low, weighted)):
        raise Failed("a larger bias does not give larger numbers")


def assert_own_rows(function: Ask, reference: Ask, batch: Sequence[np.ndarray], *fixed: Any) -> None:
    """A batch gives the reference's rows, or else those that the student's function gives to single
    samples."""
    answer = function(*batch, *fixed)
    assert_no_list_inside(answer)
    due = parts(reference(*batch, *fixed))
    answers = _apart(parts(answer), len(due), due[0].shape)
    if len(answers) != len(due):
        raise Failed(f"a batch gives {len(answers)} arrays of numbers, where {len(due)} were due")

    def own(place: int) -> np.ndarray | None:
        alone = [parts(attempt(function, *sample, *fixed)) for sample in zip(*batch, strict=True)]
        single = [_apart(sample, len(due), due[0].shape[1:]) for sample in alone]
        found = [sample[place] for sample in single if len(sample) == len(due)]
        whole = len(found) == len(single) and len({part.shape for part in found}) == 1
        return np.stack(found) if whole else None

    for place, (answer, wanted) in enumerate(zip(answers, due, strict=True)):
        assert_agrees(answer, wanted, partial(own, place))


def _apart(found: Sequence[np.ndarray], results: int, shape: tuple[int, ...]) -> Sequence[np.ndarray]:
    """One array in which as many of this shape lie side by side as are due: who names both has them."""
    if len(found) == 1 < results and found[0].shape == (results, *shape):
        return list(found[0])
    return found


def assert_further(function: Ask, reference: Ask, here: Sequence[Any], *there: Sequence[Any]) -> None:
    """Who is right here is right further from zero too: no limit is built in, and no step at an end."""

    def is_right(given: Sequence[Any]) -> bool:
        answer, due = attempt(function, *given), reference(*given)
        wanted = [np.asarray(part) for part in (due if isinstance(due, tuple) else (due,))]
        found = parts(answer)
        return [part.shape for part in found] == [part.shape for part in wanted] and all(
            np.allclose(part.astype(float), other, 1e-6, 1e-9)
            for part, other in zip(found, wanted, strict=True)
        )

    if is_right(here) and not all(map(is_right, there)):
        raise Failed("ordinary numbers come out right, those further from zero do not")


def assert_moves(ask: Ask, *pairs: tuple[tuple[Any, ...], tuple[Any, ...]]) -> None:
    """The answers to the two sets of arguments of each pair differ."""
    for one, other in pairs:
        if not follows(flat(ask(*one)), flat(ask(*other))):
            raise Failed("the answer stays the same when an argument changes")


def assert_shapes(answer: Any, *shapes: tuple[int, ...]) -> None:
    """Plain arrays of these shapes, one after the other."""
    members = several(answer, len(shapes)) if len(shapes) > 1 else (answer,)
    for member, shape in zip(members, shapes, strict=True):
        assert_array(member, shape)


def assert_among(
    answer: Any, *due: np.ndarray, rtol: float = 1e-9, atol: float = 1e-12, results: int = 1
) -> None:
    """Each of these arrays is a member of the answer, in whatever order: the order is asked for elsewhere.

    results: how many arrays come back; so many side by side in one array can be taken apart as well.
    """
    found = _apart(parts(answer), results, due[0].shape)
    for wanted in due:
        with np.errstate(all="ignore"):
            if not any(p.shape == wanted.shape and np.allclose(p, wanted, rtol, atol) for p in found):
                shapes = " and ".join(str(part.shape) for part in found)
                has = f"arrays of shape {shapes}" if found else "no array of numbers"
                raise Failed(f"no array of the answer has the numbers that were due; it has {has}")
