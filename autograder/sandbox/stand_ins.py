"""Right functions that stand in for a student's wrong ones: what they may be asked, before they are asked.

They run on the trusted side, with arguments that a submission chose, and so do functions that a check hands
over. So the arguments are plain numbers and arrays of them, at most in short lists and dicts, and nothing
that could come of them is large, whatever the function does with their axes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from autograder.sandbox.values import Record

Helper = Callable[..., Any]

MAX_NUMBERS = 2_000  # in all arguments together
MAX_AXIS = 2_000
MAX_RESULT = 1 << 20  # numbers
MAX_DIMENSIONS = 4
MAX_ITEMS = 50  # of a list, letters of a text


class Refused(ValueError):
    """A helper is not asked this; the message is for the student's code."""


def check(arguments: Sequence[Any]) -> None:
    """Raises Refused for what is no number and no plain array, and for what may become too much."""
    shapes = [_shape(leaf) for leaf in _leaves(list(arguments))]
    if sum(map(math.prod, shapes)) > MAX_NUMBERS:
        raise Refused("too many numbers")
    if _largest(shapes) > MAX_RESULT:
        raise Refused("the answer could be too large")


def _leaves(value: Any) -> Iterator[Any]:
    """What lists, tuples, dicts and records hold. Raises Refused for long ones: a number may repeat them."""
    value = value.record_fields if type(value) is Record else value
    if type(value) is dict:
        value = list(value.values())
    if type(value) not in (list, tuple):
        yield value
    elif len(value) > MAX_ITEMS:
        raise Refused("too many values")
    else:
        for item in value:
            yield from _leaves(item)


def _shape(argument: Any) -> tuple[int, ...]:
    """The shape, () of a number; a whole number may be meant as a size, so it is bounded like an axis."""
    kind = type(argument)
    if kind is int and abs(argument) > MAX_AXIS:
        raise Refused("too large a whole number")
    if kind in (bool, int, float, type(None)) or (kind is str and len(argument) <= MAX_ITEMS):
        return ()
    if kind is not np.ndarray or argument.dtype.kind not in "biuf":
        raise Refused("neither a number nor an array of numbers")
    if argument.ndim > MAX_DIMENSIONS or any(size > MAX_AXIS for size in argument.shape):
        raise Refused("too large an array")
    return tuple(argument.shape)


def _largest(shapes: Sequence[tuple[int, ...]]) -> int:
    """How many numbers an answer can have: broadcast together, or a matrix of the two longest axes.

    An axis without entries counts, too: what is multiplied along it is as large as the axes that stay.
    """
    padded = [(1,) * (MAX_DIMENSIONS - len(shape)) + shape for shape in shapes]
    together = math.prod(max((shape[axis] for shape in padded), default=1) for axis in range(MAX_DIMENSIONS))
    axes = sorted((size for shape in shapes for size in shape), reverse=True)
    return max(together, math.prod(axes[:2]))
