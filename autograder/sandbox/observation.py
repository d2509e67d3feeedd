"""What one call of a function showed: its answer or error, and what it did besides. Data, equal or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.sandbox.error_messages import family
from autograder.sandbox.wire import OpaqueValue, pack

RTOL, ATOL = 1e-9, 1e-12
_MOST = 99  # a submission chooses the sizes of its answers, and could spell its inputs with larger ones


@dataclass(frozen=True)
class Call:
    """A function's name and its arguments: plain arrays and numbers."""

    name: str
    arguments: tuple[Any, ...]

    @property
    def key(self) -> tuple[Any, ...]:
        """Equal for calls with the same bytes; kept, as `cached_property` does but without its lock."""
        known: tuple[Any, ...] | None = self.__dict__.get("_known")
        if known is None:
            known = self.__dict__["_known"] = (self.name, *map(_key, self.arguments))
        return known


def frame_of(calls: Sequence[Call], first: int = 0) -> bytes:
    """Calls as one message to a worker, which answers them one by one, numbered from `first`."""
    return pack(
        ["calls", [[number, call.name, list(call.arguments)] for number, call in enumerate(calls, first)]]
    )


@dataclass(frozen=True)
class Observation:
    """`error` is None or (kind, message); `changed`: arguments by place; `muted`: NumPy's warnings were."""

    value: Any = None
    error: tuple[str, str] | None = None
    changed: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    muted: bool = False

    def same_as(self, other: Observation) -> bool:
        """Do both show the same thing? Values to within rounding, errors by what they are about."""
        if (self.error is None) != (other.error is None):
            return False
        if self.error is not None and other.error is not None and _about(self.error) != _about(other.error):
            return False
        beside = (self.changed, self.warnings, self.muted) == (other.changed, other.warnings, other.muted)
        return beside and alike(self.value, other.value)


def _about(error: tuple[str, str]) -> tuple[str, str]:
    kind, message = error
    return (kind, family(message))


def _key(argument: Any) -> Any:
    if isinstance(argument, np.ndarray):
        return (argument.dtype.str, argument.shape, argument.tobytes())
    return argument


def alike(first: Any, second: Any, rtol: float = RTOL, atol: float = ATOL) -> bool:
    """The same kind of thing with the same numbers: exact shapes, no broadcasting, NaN equals NaN."""
    if isinstance(first, np.ndarray) and isinstance(second, np.ndarray):
        return (first.dtype.kind == "b") == (second.dtype.kind == "b") and close(first, second, rtol, atol)
    if isinstance(first, list | tuple) and type(first) is type(second):
        pairs = zip(first, second, strict=False)
        return len(first) == len(second) and all(alike(a, b, rtol, atol) for a, b in pairs)
    if isinstance(first, float) and isinstance(second, float):
        return close(np.asarray(first), np.asarray(second), rtol, atol)
    return type(first) is type(second) and bool(first == second)


def close(first: np.ndarray, second: np.ndarray, rtol: float = RTOL, atol: float = ATOL) -> bool:
    """Equal shapes and |first - second| <= atol + rtol |second| everywhere; infinities and NaN must match."""
    if first.shape != second.shape:
        return False
    if (first == second).all():  # most answers are, to the last digit
        return True
    return not wrong_places(first, second, rtol, atol).any()


def wrong_places(first: np.ndarray, second: np.ndarray, rtol: float = RTOL, atol: float = ATOL) -> np.ndarray:
    """Where two arrays of the same shape differ by more than the tolerance."""
    with np.errstate(all="ignore"):
        a, b = first.astype(np.float64, copy=False), second.astype(np.float64, copy=False)
        near = np.abs(a - b) <= atol + rtol * np.abs(b)
    wrong: np.ndarray = ~((near & np.isfinite(b)) | (a == b) | (np.isnan(a) & np.isnan(b)))
    return wrong


def kind_of(value: Any) -> str:
    """What a value is, in a student's words: "an array", "a list", "nothing (None)"."""
    if isinstance(value, np.ndarray):
        return "an array" if value.ndim else "a single number"
    if value is None:
        return "nothing (None)"
    if isinstance(value, OpaqueValue):
        return _foreign(value)
    names = {bool: "True or False", int: "a single number", float: "a single number", str: "a text"}
    if isinstance(value, list | tuple):
        return f"a {type(value).__name__} of {_count(len(value))}"
    return names.get(type(value), "something else")


def shape_of(array: np.ndarray) -> str:
    """An array's shape as NumPy writes it, without telling large sizes."""
    if array.ndim > 3:  # nothing in the course has more than two axes
        return "(more than three axes)"
    sizes = [_count(size) for size in array.shape]
    return f"({sizes[0]},)" if len(sizes) == 1 else f"({', '.join(sizes)})"


def _count(number: int) -> str:
    return str(number) if number <= _MOST else f"over {_MOST}"


def no_return(value: Any) -> str:
    """A question for who returned nothing."""
    return ". Is there a `return`?" if value is None else ""


_KNOWN = frozenset(
    """
    dict set frozenset function generator method type module object bytes bytearray range complex map zip
    filter list tuple int str slice memoryview iterator coroutine property
    """.split()  # noqa: SIM905  # a line of words reads better
)
_KNOWN_ARRAYS = frozenset(
    (
        "numpy.matrix",
        "numpy.ma.MaskedArray",
        "array of objects",
        "array of texts",
        "array of bytes",
        "array of dates",
        "array of complex numbers",
        "array of records",
        "array",
    )
)


def _foreign(value: OpaqueValue) -> str:
    """Names come from the submission: only well-known ones are repeated."""
    name = value.name.replace("numpy.ma.core.", "numpy.ma.")
    if value.note:
        return (
            f"something {value.note}" if name in _KNOWN | _KNOWN_ARRAYS else "something too large to look at"
        )
    if name in _KNOWN_ARRAYS:
        return f"an {name}" if name.startswith("array") else f"a {name}, not a plain array"
    return f"a {name}" if name in _KNOWN else "an object of a type of its own"
