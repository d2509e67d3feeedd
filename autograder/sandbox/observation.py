"""What one call of a function showed: its answer or error, and what it did besides. Data, equal or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.sandbox.error_messages import family
from autograder.sandbox.values import FUNCTIONS, OpaqueValue, Own, Record, is_generator
from autograder.sandbox.wire import pack

Functions = list[Callable[..., Any]]
RTOL, ATOL = 1e-9, 1e-12
_FITS = 1 << 63  # a larger whole number is compared as such


@dataclass(frozen=True)
class Call:
    """What is asked of the student's side, and with what.

    name: `f` is a function or a class, `.f` a method and `?.x` an attribute of the object that comes first
    among the arguments, `?x` a variable, `=f` what a function holds on its way (traced_call.held).
    made: the name for an object that is the answer and is kept there.
    """

    name: str
    arguments: tuple[Any, ...] = ()
    keywords: tuple[tuple[str, Any], ...] = ()
    made: str = ""

    @property
    def key(self) -> Any:
        """Equal for calls with the same types and bytes; kept as `cached_property` does, without its lock."""
        key = self.__dict__.get("_known")
        if key is None:
            named = tuple((name, _key(value)) for name, value in self.keywords)
            key = self.__dict__["_known"] = (self.name, *map(_key, self.arguments), named)
        return key

    @property
    def is_live(self) -> bool:
        """Can it be asked only when a check asks? It is about an object there, or hands a function over."""
        live: bool | None = self.__dict__.get("_live")
        if live is None:
            live = bool(self.made) or _is_live(self.arguments) or _is_live(self.keywords)
            self.__dict__["_live"] = live
        return live


def _is_live(value: Any) -> bool:
    """Is anything in it that is no plain data?"""
    kind = type(value)
    if kind is tuple or kind is list:
        return any(map(_is_live, value))
    if kind is dict:
        return any(map(_is_live, value.values()))
    return kind is Own or isinstance(value, FUNCTIONS)


def frame_of(calls: Sequence[Call], first: int = 0, functions: Functions | None = None) -> bytes:
    """Calls as one message to a worker, which answers them one by one, numbered from `first`.

    functions: where those that the calls hand over are gathered.
    """
    return pack(["calls", [_spelled(call, number) for number, call in enumerate(calls, first)]], functions)


def _spelled(call: Call, number: int) -> list[Any]:
    more = [dict(call.keywords), call.made] if call.keywords or call.made else []
    return [number, call.name, list(call.arguments), *more]


@dataclass(frozen=True, slots=True)
class Observation:
    """What a call showed.

    error: None or (kind, message); kinds: which of Python's exceptions that is; changed: arguments by place,
    those with names last; after: what these became; muted: NumPy's warnings were.
    """

    value: Any = None
    error: tuple[str, str] | None = None
    changed: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    muted: bool = False
    kinds: tuple[str, ...] = ()
    printed: str = ""
    after: tuple[Any, ...] = ()
    place: tuple[int, int] = (0, 0)  # the student's cell and its line where an error arose, if it tells
    shared: tuple[int, ...] = ()  # arguments that the answer is or views; behind them, an earlier answer
    called_at: tuple[int, int] = (0, 0)  # the last line that is in the cell of the function that was asked

    def same_as(self, other: Observation, within: float = RTOL) -> bool:
        """Do both show the same thing? Values to within rounding, errors by what they are about."""
        if (self.error is None) != (other.error is None):
            return False
        if self.error is not None and other.error is not None and _about(self.error) != _about(other.error):
            return False
        beside = (self.changed, self.warnings, self.muted) == (other.changed, other.warnings, other.muted)
        near = alike(self.value, other.value, within, within * ATOL / RTOL)
        return beside and near and alike(self.after, other.after)


def _about(error: tuple[str, str]) -> tuple[str, str]:
    kind, message = error
    return (kind, family(message))


def _key(argument: Any) -> Any:
    kind = type(argument)
    if kind is np.ndarray:
        return (argument.dtype.str, argument.shape, argument.tobytes())
    if kind is int or kind is str or kind is bool or argument is None:
        return (kind, argument)
    if kind is float:
        return (kind, argument.hex())
    if kind is Own:
        return argument
    return pack([argument], [])


def alike(first: Any, second: Any, rtol: float = RTOL, atol: float = ATOL) -> bool:  # noqa: PLR0911
    """The same kind of thing with the same numbers: exact shapes, no broadcasting, NaN equals NaN.

    A plain number and an array without axes are the same kind.
    """
    if is_number(first) and is_number(second):
        first, second = np.asarray(first), np.asarray(second)
    if isinstance(first, np.ndarray) and isinstance(second, np.ndarray):
        return (first.dtype.kind == "b") == (second.dtype.kind == "b") and close(first, second, rtol, atol)
    if type(first) is not type(second):
        return False
    if isinstance(first, list | tuple):
        pairs = zip(first, second, strict=False)
        return len(first) == len(second) and all(alike(a, b, rtol, atol) for a, b in pairs)
    if isinstance(first, dict):
        names = first.keys() == second.keys()
        return names and all(alike(first[name], second[name], rtol, atol) for name in first)
    if isinstance(first, Record):
        same = first.record_name == second.record_name
        return same and alike(first.record_fields, second.record_fields, rtol, atol)
    if is_generator(first):
        return pack(first) == pack(second)
    if isinstance(first, OpaqueValue) and first.held is not None:
        return second.held is not None and close(first.held, second.held, rtol, atol)
    return bool(first == second)


def is_number(value: Any) -> bool:
    """A single plain number, however it is written: `2.0`, `np.float64(2)`, `np.array(2.0)`; no boolean."""
    if isinstance(value, np.ndarray | np.generic):
        return value.ndim == 0 and value.dtype.kind in "iuf"
    return type(value) is float or (type(value) is int and -_FITS <= value < _FITS)


def close(first: np.ndarray, second: np.ndarray, rtol: float = RTOL, atol: float = ATOL) -> bool:
    """Equal shapes and |first - second| <= atol + rtol |second| everywhere; infinities and NaN must match."""
    if first.shape != second.shape:
        return False
    if first.size and abs(first.item(0) - second.item(0)) > atol + rtol * abs(second.item(0)):
        return False  # most that differ do so from the start
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
