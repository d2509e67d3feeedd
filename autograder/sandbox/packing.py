"""Values as JSON has them, and the bytes of their arrays: what may cross, within its bounds."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from autograder.sandbox.values import (
    FUNCTIONS,
    KEYS,
    LARGE,
    MATRIX,
    MAX_ARRAYS,
    MAX_DEPTH,
    MAX_DIGITS,
    MAX_DIMENSIONS,
    MAX_INTEGER,
    MAX_ITEMS,
    MAX_NAME,
    MAX_TEXT,
    PLAIN,
    OpaqueValue,
    Own,
    Record,
    is_generator,
    name_of,
    state_of,
)

# bound early: a careless patch of these modules changes student code, not what crosses
_asarray, _ndarray, _generic, _matrix = np.asarray, np.ndarray, np.generic, np.matrix
_is_dataclass, _fields = dataclasses.is_dataclass, dataclasses.fields


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
        if kind in PLAIN:
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
            return {"g": state_of(value)}
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
        tree = [item if type(item) in PLAIN else self.tree(item, depth + 1) for item in items]
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


def _type_name(kind: type) -> str:
    name = type.__getattribute__(kind, "__name__")
    module = type.__getattribute__(kind, "__module__")
    whole = f"{module}.{name}" if isinstance(module, str) and module != "builtins" else str(name)
    return whole[:MAX_NAME]


def _dtype_name(kind: np.dtype[Any]) -> str:
    return {"O": "objects", "U": "texts", "S": "bytes", "c": "complex numbers", "V": "records"}.get(
        kind.kind, "dates"
    )
