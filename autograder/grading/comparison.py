"""What an answer is compared with, kind by kind; what differs is a sentence without the expected numbers."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

import numpy as np

from autograder.sandbox.kind_names import kind_of, no_return, shape_of
from autograder.sandbox.observation import alike, close, is_number, wrong_places
from autograder.sandbox.values import Record


def difference(actual: Any, expected: Any, rtol: float, atol: float) -> str:
    """How an answer differs from what was due, in words; empty when it does not.

    Numbers may be written in any way (`2.0`, `np.float64(2)`, an array without axes), and a list stands for
    an array or a tuple; shapes are exact, numbers within the tolerance.
    """
    due = as_crossed(expected)
    if isinstance(due, Record):
        fields = actual.record_fields if isinstance(actual, Record) else actual
        return _of_names(fields, due.record_fields, "field", rtol, atol)
    if isinstance(due, dict):
        return _of_names(actual, due, "key", rtol, atol)
    array = as_array(due)
    if isinstance(array, np.ndarray):
        return _of_numbers(as_array(actual), array, rtol, atol)
    if isinstance(due, list | tuple):
        return _of_places(actual, due, rtol, atol)
    if type(actual) is not type(due):
        return f"the answer is {kind_of(actual)}; {kind_of(due)} was due{no_return(actual)}"
    return "" if alike(actual, due) else f"the answer is {kind_of(actual)}, but another one was due"


def agrees(actual: Any, own: Any, expected: Any, rtol: float, atol: float) -> bool:
    """Is it the student's own answer put together, of the due shape? What it holds is another check's."""
    given, mine, due = as_array(actual), as_array(own), as_array(expected)
    if isinstance(due, np.ndarray):
        whole = isinstance(mine, np.ndarray) and isinstance(given, np.ndarray) and mine.shape == due.shape
        return whole and close(given, mine, rtol, atol)
    return not difference(own, expected, 0.0, np.inf) and not difference(actual, own, rtol, atol)


def as_crossed(value: Any) -> Any:
    """A dataclass as its fields; everything else as it is."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return Record(type(value).__name__, fields)
    return value


def as_array(value: Any) -> Any:
    """A number, or a list or tuple of numbers, is looked at as an array; anything else stays what it is."""
    if is_number(value) or isinstance(value, bool | np.bool_):
        return np.asarray(value)
    if isinstance(value, list | tuple) and value:
        try:
            array = np.asarray(value)
        except (ValueError, OverflowError):  # rows of different lengths
            return value
        return array if array.dtype.kind in "biuf" else value
    return value


def of_shape(actual: Any, shape: tuple[int, ...], holds: str = "biuf") -> str:
    """Why it is no plain array of this shape that `holds` these kinds of numbers; empty when it is."""
    if not isinstance(actual, np.ndarray):
        return f"the answer is {kind_of(actual)}; {_due(shape, holds)} was due{no_return(actual)}"
    if actual.shape != shape:
        return f"the answer has shape {shape_of(actual)}; {_due(shape, holds, of_shape=False)} was due"
    if actual.dtype.kind not in holds:
        return (
            "the answer holds True and False; numbers were due"
            if actual.dtype.kind == "b"
            else "the answer holds numbers; True and False were due"
        )
    return ""


def _due(shape: tuple[int, ...], holds: str, *, of_shape: bool = True) -> str:
    if not shape:
        return "True or False" if holds == "b" else "a single number"
    sizes = f"({shape[0]},)" if len(shape) == 1 else str(tuple(shape))
    return f"an array of shape {sizes}" if of_shape else sizes


def _of_numbers(actual: Any, due: np.ndarray, rtol: float, atol: float) -> str:
    wrong = of_shape(actual, due.shape, "b" if due.dtype.kind == "b" else "iuf")
    if wrong or close(actual, due, rtol, atol):
        return wrong
    if due.dtype.kind == "b" and not due.ndim:
        return "the other truth value was due"
    return _gap(actual, due, rtol, atol)


def has_places(value: Any) -> bool:
    """Does it hold values one after the other? An array without axes is a single number."""
    return isinstance(value, list | tuple) or (isinstance(value, np.ndarray) and value.ndim > 0)


def _of_places(actual: Any, due: list[Any] | tuple[Any, ...], rtol: float, atol: float) -> str:
    if not has_places(actual) or len(actual) != len(due):
        return f"the answer is {kind_of(actual)}; {len(due)} values were due{no_return(actual)}"
    pairs = zip(actual, due, strict=True)
    return _first(
        (f"in value {place} of {len(due)}", difference(given, wanted, rtol, atol))
        for place, (given, wanted) in enumerate(pairs, start=1)
    )


def _of_names(actual: Any, due: dict[str, Any], word: str, rtol: float, atol: float) -> str:
    what = "a dict" if word == "key" else f"something with {len(due)} fields"
    if not isinstance(actual, dict):
        return f"the answer is {kind_of(actual)}; {what} was due{no_return(actual)}"
    missing = [name for name in due if name not in actual]
    if missing:
        return f"the {word} `{missing[0]}` is missing"
    if len(actual) > len(due):
        return f"there are {word}s that were not asked for"
    return _first((f"under `{name}`", difference(actual[name], due[name], rtol, atol)) for name in due)


def _first(differences: Iterable[tuple[str, str]]) -> str:
    """The first difference, and where it is."""
    for where, wrong in differences:
        if wrong:
            inside = wrong.startswith(("in value", "under"))
            return f"{where}, {wrong}" if inside else f"{where}: {wrong}"
    return ""


def _gap(actual: np.ndarray, due: np.ndarray, rtol: float, atol: float) -> str:
    wrong = wrong_places(actual, due, rtol, atol)
    where = f"values differ: {int(wrong.sum())} of {wrong.size}" if wrong.ndim else "the number differs"
    if np.isnan(actual[wrong]).any():
        return f"{where}, and some are not a number (nan)" if wrong.ndim else "it is not a number (nan)"
    if np.isinf(actual[wrong]).any():
        return f"{where}, and some are infinite" if wrong.ndim else "the number is infinite"
    with np.errstate(all="ignore"):
        gap = np.abs(actual[wrong].astype(np.longdouble) - due[wrong])
        small = bool((gap <= 1e-2 * np.maximum(np.abs(due[wrong]), 1e-3)).all())
    return f"{where}, by less than a hundredth: a matter of accuracy" if small else f"{where}{_places(wrong)}"


def _places(wrong: np.ndarray) -> str:
    if wrong.ndim == 1 and 0 < wrong.sum() < wrong.size:
        places = ", ".join(str(place) for place in np.flatnonzero(wrong)[:5])
        return f", at place {places} (counted from 0)"
    if wrong.ndim == 2:
        lines = np.atleast_1d(wrong.any(axis=-1))
        if 0 < lines.sum() < len(lines):
            return f", in row {', '.join(str(place) for place in np.flatnonzero(lines)[:5])} (counted from 0)"
    return ""
