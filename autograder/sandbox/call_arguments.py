"""A call's arguments: the copy that a function gets of them, and whether it has changed it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.sandbox import packing, values
from autograder.sandbox.values import Callback, Own, Record

# Bound early: a careless patch of a module changes the student's own functions, not what is told of them.
_ndarray, _may_share = np.ndarray, np.may_share_memory
_Packer = packing.Packer

Lend = Callable[[Any], Any]


def lent(value: Any, lend: Lend) -> Any:  # noqa: PLR0911  # one return a kind
    """What a function gets for a value that crossed: its own copy, which it may change."""
    kind = type(value)
    if kind is _ndarray:
        return value.copy() if value.ndim else value[()]
    if kind is list or kind is tuple:
        return kind(lent(item, lend) for item in value)
    if kind is dict:
        return {key: lent(item, lend) for key, item in value.items()}
    if kind is Record:
        return lend(Record(value.record_name, lent(value.record_fields, lend)))
    if kind is Callback or kind is Own:
        return lend(value)
    if values.is_generator(value):
        return values.clone(value)
    if _is_record(value):
        return dataclasses.replace(value, **{name: lent(item, lend) for name, item in vars(value).items()})
    return value


def differs(before: Any, after: Any) -> bool:
    """Has a function changed this argument? That it drew from a generator is no change."""
    kind = type(before)
    if kind is not _ndarray:
        nested = kind is list or kind is dict or kind is tuple or kind is Record or _is_record(before)
        return nested and _bytes(before) != _bytes(after)
    if not before.ndim:
        return False
    same = before.shape == after.shape and before.dtype == after.dtype
    return not same or before.tobytes() != after.tobytes()


def shared(value: Any, given: list[Any], earlier: dict[Any, Any]) -> list[int]:
    """Places of the arguments that the answer, or one of its parts, is made of: who writes into it changes
    them, too. An array that owns its numbers shares them only if it is the argument itself. The place behind
    the arguments stands for an earlier answer of the same shape; `earlier` has these by what they are of.
    """
    parts = value if type(value) is tuple or type(value) is list else (value,)
    arrays = [part for part in parts if type(part) is _ndarray and part.ndim]
    places = [
        place
        for place, argument in enumerate(given)
        if type(argument) is _ndarray and any(_is_of(part, argument) for part in arrays)
    ]
    if any(_is_of(part, earlier[part.shape]) for part in arrays if part.shape in earlier):
        places.append(len(given))
    earlier.update((part.shape, part) for part in arrays)
    return places


def _is_of(part: Any, other: Any) -> bool:
    return part is other or (part.base is not None and bool(_may_share(part, other)))


class _Lasting(_Packer):
    """Packs what stays the same unless somebody changes it."""

    def other(self, value: Any, kind: type, depth: int) -> Any:
        """Neither generators nor functions nor objects."""
        return super().other(value, kind, depth) if kind is Record or _is_record(value) else None


def _bytes(value: Any) -> Any:
    packer = _Lasting()
    try:
        return packer.tree(value, 0), packer.arrays
    except Exception:  # a student's own class may not let itself be looked at: then it is not as it was
        return None


def _is_record(value: Any) -> bool:
    """Is it a dataclass, and none of those that stand for something else?"""
    kind = type(value)
    return kind is not Own and kind is not Callback and hasattr(kind, "__dataclass_fields__")
