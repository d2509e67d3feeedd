"""The kinds of values that cross between grader and student code, each with its bounds; never a pickle.

By value, both ways: None, booleans, numbers, texts, lists, tuples, dicts with text keys, plain arrays, the
state of a random generator, the fields of a dataclass; the numbers of an np.matrix, marked as what they are.
To the student's side only: functions of the grader's, which answer over there by asking back. By name:
functions and objects that the student's side has. Everything else stays where it is and is described.
"""

from __future__ import annotations

import functools
import re
import types
from dataclasses import dataclass, field
from typing import Any

import numpy as np

MAX_ARRAYS = 32 << 20
MAX_ITEMS = 20_000
MAX_DEPTH = 12
MAX_TEXT = 20_000
MAX_NAME = 200  # of a key, a field, a type
MAX_INTEGER = 1 << 64  # larger ones are written with their digits
MAX_DIGITS = 1024  # hexadecimal
MAX_DIMENSIONS = 16
MATRIX = "numpy.matrix"
NOTES = LARGE, KEYS = "that is too large or too deep", "with keys that are no texts"
PLAIN = frozenset((bool, float, type(None)))
_HEX = re.compile(rf"-?[0-9a-f]{{1,{MAX_DIGITS}}}")
FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, functools.partial, np.ufunc)
# bound early: a careless patch of these modules changes student code, not what crosses
_ndarray = np.ndarray
_Generator, _PCG64 = np.random.Generator, np.random.PCG64


@dataclass(frozen=True)
class OpaqueValue:
    """Something that may not cross, described: `name` is its type's name, `note` why it stayed behind.

    held: the numbers of an np.matrix, which a mark looks at although the container is wrong.
    """

    name: str
    note: str = ""
    held: Any = field(default=None, compare=False)


class Record:
    """A dataclass on the other side: its type's name, and its fields as attributes."""

    __slots__ = ("record_fields", "record_name")

    def __init__(self, name: str, fields: dict[str, Any]) -> None:
        self.record_name = name
        self.record_fields = fields

    def __getattr__(self, name: str) -> Any:
        if name.startswith(("_", "record_")) or name not in self.record_fields:
            raise AttributeError(f"there is no field {name!r}")
        return self.record_fields[name]


@dataclass(frozen=True)
class Callback:
    """A function of the grader's, by its place among those of a message."""

    place: int
    name: str


@dataclass(frozen=True)
class Own:
    """What the student's side has, by name: a function, or an object that was made there."""

    name: str


def size_of(value: Any) -> int:
    """How many numbers and texts there are in it."""
    if isinstance(value, list | tuple):
        return len(value) + sum(map(size_of, value))
    if isinstance(value, dict):
        return len(value) + sum(map(size_of, value.values()))
    if isinstance(value, Record):
        return size_of(value.record_fields)
    if isinstance(value, OpaqueValue):
        value = value.held
    return value.size if isinstance(value, _ndarray) else 1


def opaque_in(value: Any) -> OpaqueValue | None:
    """The first thing in it, as it crossed, that could not cross."""
    if isinstance(value, OpaqueValue):
        return value
    if isinstance(value, Record):
        value = value.record_fields
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return next(filter(None, map(opaque_in, items)), None)


def own(value: Any) -> Any:
    """A copy that may be changed, of what may be."""
    if isinstance(value, _ndarray):
        return value.copy()
    if type(value) in (list, tuple):
        return type(value)(own(item) for item in value)
    if type(value) is dict:
        return {key: own(item) for key, item in value.items()}
    if type(value) is Record:
        return Record(value.record_name, own(value.record_fields))
    return clone(value) if is_generator(value) else value


def clone(generator: Any) -> Any:
    """A generator that will draw the same."""
    return generator_of(state_of(generator))


def is_generator(value: Any) -> bool:
    """Is it a random generator that crosses? `np.random.default_rng` makes such ones."""
    return type(value) is _Generator and type(value.bit_generator) is _PCG64


def name_of(function: Any) -> str:
    """A function's name, as far as it has one."""
    return str(getattr(function, "__name__", type(function).__name__))[:MAX_NAME]


def whole_number(digits: Any) -> int:
    """Of its hexadecimal digits. Raises ValueError."""
    if type(digits) is not str or not _HEX.fullmatch(digits):
        raise ValueError("not a whole number")
    return int(digits, 16)


def state_of(generator: Any) -> list[Any]:
    """Two numbers of 128 bits, and the half of a draw that is left over."""
    state = generator.bit_generator.state
    whole = state["state"]
    return [f"{whole['state']:x}", f"{whole['inc']:x}", state["has_uint32"], state["uinteger"]]


def generator_of(body: Any) -> Any:
    """A random generator in a state that crossed. Raises ValueError."""
    state, step, left, rest = body
    numbers = {"state": whole_number(state), "inc": whole_number(step)}
    if not all(0 <= number < 1 << 128 for number in numbers.values()):
        raise ValueError("not a state")
    if type(left) is not int or type(rest) is not int or left not in (0, 1) or not 0 <= rest < 1 << 32:
        raise ValueError("not a state")
    bits: Any = _PCG64(0)
    bits.state = {"bit_generator": "PCG64", "state": numbers, "has_uint32": left, "uinteger": rest}
    return _Generator(bits)
