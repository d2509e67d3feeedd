"""The kinds of values that cross between grader and student code, each with its bounds; never a pickle.

By value, both ways: None, booleans, numbers, texts, lists, tuples, dicts with text keys, plain arrays, the
state of a random generator, the fields of a dataclass; the numbers of an np.matrix, marked as what they are.
To the student's side only: functions of the grader's,
which answer over there by asking back. By name: functions and objects that the student's side has. Everything
else stays where it is and is described.
"""

from __future__ import annotations

import dataclasses
import functools
import re
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import prod
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
_PLAIN = frozenset((bool, float, type(None)))
_SIMPLE = _PLAIN | {str}  # as a header has them: its length is bounded
_PLAIN_DTYPE = re.compile(r"[<>|=](?:b1|[iu][1248]|f(?:2|4|8|16))")
_HEX = re.compile(rf"-?[0-9a-f]{{1,{MAX_DIGITS}}}")
FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, functools.partial, np.ufunc)
# bound early: a careless patch of these modules changes student code, not what crosses
_asarray, _dtype, _ndarray, _generic = np.asarray, np.dtype, np.ndarray, np.generic
_uint8, _matrix = np.uint8, np.matrix
_Generator, _PCG64 = np.random.Generator, np.random.PCG64
_is_dataclass, _fields = dataclasses.is_dataclass, dataclasses.fields
_kinds: dict[str, Any] = {}


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


class Packer:
    """Builds a message's tree and gathers the arrays' bytes; `functions`, if any, may be called back."""

    def __init__(self, longest: int = MAX_TEXT, functions: list[Callable[..., Any]] | None = None) -> None:
        self.longest = longest
        self.functions = functions
        self.arrays: list[bytes] = []
        self.offset = 0
        self.items = 0

    def tree(self, value: Any, depth: int) -> Any:  # noqa: PLR0911  # one return a kind
        """The value as JSON has it. Raises what looking at a student's object raises."""
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind is int:
            return value if -MAX_INTEGER < value < MAX_INTEGER else self.large(value)
        if kind is str:
            return value if len(value) <= self.longest else {"x": ["str", LARGE]}
        if kind is _ndarray or isinstance(value, _generic):
            return self.array(value)
        if isinstance(value, list | tuple):
            return self.sequence(value, depth)
        if isinstance(value, dict):
            return self.mapping(value, depth)
        return self.other(value, kind, depth)

    def other(self, value: Any, kind: type, depth: int) -> Any:  # noqa: PLR0911  # one return a kind
        """What is rare."""
        if kind is OpaqueValue and value.held is None:
            return {"x": [value.name, value.note]}
        if kind is OpaqueValue or kind is _matrix:
            return self.matrix(value.held if kind is OpaqueValue else value)
        if kind is Own:
            return {"o": value.name}
        if kind is Record:
            return self.record(value.record_name, value.record_fields, depth)
        if is_generator(value):
            return {"g": _state(value)}
        if self.functions is not None and isinstance(value, FUNCTIONS):
            self.functions.append(value)
            return {"c": [len(self.functions) - 1, name_of(value)]}
        if _is_dataclass(value) and not isinstance(value, type):
            fields = {field.name: getattr(value, field.name) for field in _fields(value)}
            return self.record(kind.__name__, fields, depth)
        return {"x": [_type_name(kind), ""]}

    def large(self, value: int) -> Any:
        """A whole number, with its hexadecimal digits."""
        if value.bit_length() > 4 * MAX_DIGITS:
            return {"x": ["int", LARGE]}
        return {"i": f"{value:x}"}

    def sequence(self, value: list[Any] | tuple[Any, ...], depth: int) -> Any:
        """A list or a tuple, by what the base class says of it."""
        base = tuple if isinstance(value, tuple) else list
        self.items += base.__len__(value)  # type: ignore[arg-type]  # the base's own, whatever a subclass says
        if depth >= MAX_DEPTH or self.items > MAX_ITEMS:
            return {"x": [base.__name__, LARGE]}
        items = list(base.__iter__(value))  # type: ignore[arg-type]
        tree = [item if type(item) in _PLAIN else self.tree(item, depth + 1) for item in items]
        return {"t": tree} if base is tuple else tree

    def mapping(self, value: dict[Any, Any], depth: int) -> Any:
        """A dict whose keys are texts, in its order."""
        items = list(dict.items(value))
        if not all(type(key) is str for key, _ in items):
            return {"x": ["dict", KEYS]}
        tree = self.named(items, depth)
        return {"x": ["dict", LARGE]} if tree is None else {"d": tree}

    def record(self, name: str, fields: Mapping[str, Any], depth: int) -> Any:
        """A dataclass's fields."""
        tree = self.named(list(fields.items()), depth)
        return {"x": [name, LARGE]} if tree is None else {"r": [name[:MAX_NAME], *tree]}

    def named(self, items: list[tuple[str, Any]], depth: int) -> list[list[Any]] | None:
        """Names and values; None for too many of them, too long ones, or too deep down."""
        self.items += 2 * len(items)
        if depth >= MAX_DEPTH or self.items > MAX_ITEMS or any(len(name) > MAX_NAME for name, _ in items):
            return None
        return [[name for name, _ in items], [self.tree(value, depth + 1) for _, value in items]]

    def array(self, value: Any) -> Any:
        """An array of numbers, or a single one of NumPy's."""
        array = _asarray(value)
        kind = array.dtype
        if kind.kind not in "biuf" or kind.fields is not None:
            return {"x": [f"array of {_dtype_name(kind)}", ""]}
        if array.nbytes > MAX_ARRAYS - self.offset or array.ndim > MAX_DIMENSIONS:
            return {"x": ["array", LARGE]}
        if not kind.isnative:
            array = array.astype(kind.newbyteorder("="))
        data = array.tobytes()
        self.arrays.append(data)
        self.offset += len(data)
        return {"a": [array.dtype.str, list(array.shape), self.offset - len(data)]}

    def matrix(self, value: Any) -> Any:
        """An np.matrix's numbers, as those of an array."""
        tree = self.array(value)
        return {"m": tree["a"]} if "a" in tree else {"x": [MATRIX, tree["x"][1]]}


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
            return _large(body)
        if tag == "m":
            return OpaqueValue(MATRIX, held=self.array(body))
        if tag == "r":
            name, keys, values = body
            return Record(_name(name), self.named(keys, values, depth))
        if tag == "g":
            return _generator(body)
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
    return _generator(_state(generator))


def is_generator(value: Any) -> bool:
    """Is it a random generator that crosses? `np.random.default_rng` makes such ones."""
    return type(value) is _Generator and type(value.bit_generator) is _PCG64


def name_of(function: Any) -> str:
    """A function's name, as far as it has one."""
    return str(getattr(function, "__name__", type(function).__name__))[:MAX_NAME]


def _kind(name: str) -> Any:
    """A plain number type by its name, remembered: there are few. Raises ValueError."""
    if not _PLAIN_DTYPE.fullmatch(name):
        raise ValueError("not a plain array")
    return _kinds.setdefault(name, _dtype(name))


def _name(text: Any) -> str:
    if type(text) is not str:
        raise ValueError("not a name")
    return text[:MAX_NAME]


def _large(digits: Any) -> int:
    if type(digits) is not str or not _HEX.fullmatch(digits):
        raise ValueError("not a whole number")
    return int(digits, 16)


def _state(generator: Any) -> list[Any]:
    """Two numbers of 128 bits, and the half of a draw that is left over."""
    state = generator.bit_generator.state
    whole = state["state"]
    return [f"{whole['state']:x}", f"{whole['inc']:x}", state["has_uint32"], state["uinteger"]]


def _generator(body: Any) -> Any:
    state, step, left, rest = body
    numbers = {"state": _large(state), "inc": _large(step)}
    if not all(0 <= number < 1 << 128 for number in numbers.values()):
        raise ValueError("not a state")
    if type(left) is not int or type(rest) is not int or left not in (0, 1) or not 0 <= rest < 1 << 32:
        raise ValueError("not a state")
    bits: Any = _PCG64(0)
    bits.state = {"bit_generator": "PCG64", "state": numbers, "has_uint32": left, "uinteger": rest}
    return _Generator(bits)


def _type_name(kind: type) -> str:
    name = type.__getattribute__(kind, "__name__")
    module = type.__getattribute__(kind, "__module__")
    whole = f"{module}.{name}" if isinstance(module, str) and module != "builtins" else str(name)
    return whole[:MAX_NAME]


def _dtype_name(kind: np.dtype[Any]) -> str:
    return {"O": "objects", "U": "texts", "S": "bytes", "c": "complex numbers", "V": "records"}.get(
        kind.kind, "dates"
    )
