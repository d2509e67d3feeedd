"""Values again, of a message's tree and bytes: whoever sent them, no more comes of them than is allowed."""

from __future__ import annotations

import re
from math import prod
from typing import Any

import numpy as np

from autograder.sandbox.values import (
    MATRIX,
    MAX_DEPTH,
    MAX_DIMENSIONS,
    MAX_INTEGER,
    MAX_ITEMS,
    MAX_NAME,
    PLAIN,
    Callback,
    OpaqueValue,
    Own,
    Record,
    generator_of,
    whole_number,
)

_dtype, _ndarray, _uint8 = np.dtype, np.ndarray, np.uint8


_SIMPLE = PLAIN | {str}  # as a header has them: its length is bounded


_PLAIN_DTYPE = re.compile(r"[<>|=](?:b1|[iu][1248]|f(?:2|4|8|16))")


_kinds: dict[str, Any] = {}


class Unpacker:
    """Rebuilds a tree, and counts what it makes: a small header must not become much.

    to_student: also what only the grader may say. Raises ValueError and its kind for what is no tree.
    """

    def __init__(self, arrays: bytes, *, to_student: bool = False) -> None:
        self.arrays = arrays
        self.items = 0
        self.taken = 0
        self.to_student = to_student

    def rebuild(self, tree: Any, depth: int) -> Any:  # noqa: PLR0911  # one return a kind
        """The value that a tree stands for."""
        kind = type(tree)
        if kind is list:
            return self.sequence(tree, depth)
        if kind is not dict:
            if kind is int and not -MAX_INTEGER < tree < MAX_INTEGER:
                raise ValueError("too large a number")
            return tree
        ((tag, body),) = tree.items()
        if tag == "a":
            return self.array(body)
        if tag == "t":
            return tuple(self.sequence(body, depth))
        if tag == "d":
            keys, values = body
            return self.named(keys, values, depth)
        if tag == "x":
            return OpaqueValue(_name(body[0]), _name(body[1]))
        return self.other(tag, body, depth)

    def other(self, tag: str, body: Any, depth: int) -> Any:  # one return a kind
        """What is rare."""
        if tag == "i":
            return whole_number(body)
        if tag == "m":
            return OpaqueValue(MATRIX, held=self.array(body))
        if tag == "r":
            name, keys, values = body
            return Record(_name(name), self.named(keys, values, depth))
        if tag == "g":
            return generator_of(body)
        if tag == "o":
            return Own(_name(body))
        if tag == "c" and self.to_student:
            place, name = body
            return Callback(int(place), _name(name))
        raise ValueError("unknown tag")

    def sequence(self, items: Any, depth: int) -> list[Any]:
        """The items of a list or a tuple."""
        self.items += len(items)
        if depth > 2 * MAX_DEPTH or self.items > 2 * MAX_ITEMS or type(items) is not list:
            raise ValueError("too much or too deep")
        return [item if type(item) in _SIMPLE else self.rebuild(item, depth + 1) for item in items]

    def named(self, keys: Any, values: Any, depth: int) -> dict[str, Any]:
        """A dict of names and values: each name is there once."""
        if type(keys) is not list or not all(type(key) is str and len(key) <= MAX_NAME for key in keys):
            raise ValueError("not names")
        self.items += len(keys)
        made = dict(zip(keys, self.sequence(values, depth), strict=True))
        if len(made) < len(keys):
            raise ValueError("a name twice")
        return made

    def array(self, body: Any) -> Any:
        """Arrays stand one behind the other: none is used twice."""
        name, shape, offset = body
        if type(name) is not str or offset != self.taken:
            raise ValueError("not a plain array")
        kind = _kinds.get(name) or _kind(name)
        if len(shape) > MAX_DIMENSIONS:
            raise ValueError("not a shape")
        for size in shape:
            if type(size) is not int or size < 0:
                raise ValueError("not a shape")
        count = prod(shape)
        self.taken += count * kind.itemsize
        if self.taken > len(self.arrays):
            raise ValueError("array outside its frame")
        array = _ndarray(shape, kind, self.arrays, offset)
        return array.view(_uint8) != 0 if kind.kind == "b" else array


def _kind(name: str) -> Any:
    """A plain number type by its name, remembered: there are few. Raises ValueError."""
    if not _PLAIN_DTYPE.fullmatch(name):
        raise ValueError("not a plain array")
    return _kinds.setdefault(name, _dtype(name))


def _name(text: Any) -> str:
    if type(text) is not str:
        raise ValueError("not a name")
    return text[:MAX_NAME]
