"""What a check file may say: `check`, `misconception`, inputs, assertions whose failures are sentences."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol, TypeVar

import numpy as np

from autograder.model.errors import StudentError
from autograder.sandbox.observation import (
    ATOL,
    RTOL,
    Observation,
    close,
    kind_of,
    no_return,
    shape_of,
    wrong_places,
)

F = TypeVar("F", bound=Callable[..., Any])
seed: ContextVar[int] = ContextVar("seed", default=0)


class Student(Protocol):
    """Anything with functions: reference, wrong answer, submission. `last` is what the last call showed."""

    last: Observation

    def __getattr__(self, name: str) -> Callable[..., Any]: ...


class Failed(AssertionError):
    """A check does not hold; the message says what was observed, without expected numbers or inputs."""


@dataclass(frozen=True)
class CheckSpec:
    """What `@check` says of a check."""

    exercise: str
    weight: float
    value: bool
    after: Callable[..., Any] | None


@dataclass(frozen=True)
class MistakeSpec:
    """What `@misconception` says of a wrong answer: checks that it must fail, or else may pass."""

    exercise: str
    loses: tuple[Callable[..., Any], ...] = ()
    keeps: tuple[Callable[..., Any], ...] | None = None
    central: bool = False


def check(
    function: Callable[..., Any], *, weight: float = 1, value: bool = False, after: Any = None
) -> Callable[[F], F]:
    """Make a pytest function a check of the exercise that `function` solves.

    weight: its share of the exercise's points. value: it tells a right answer from an empty one; the others
    count only when one of these holds. after: another check that must hold before this one makes sense.
    """

    def mark(test: F) -> F:
        test.__check__ = CheckSpec(function.__name__, float(weight), value, after)  # type: ignore[attr-defined]
        return test

    return mark


def misconception(
    function: Callable[..., Any], *, loses: Any = (), keeps: Any = None, central: bool = False
) -> Callable[[F], F]:
    """Make a function a known wrong answer to the exercise that `function` solves; its docstring is the hint.

    loses: the check or checks that it fails. keeps: where it is shorter to say, those that it passes.
    central: it has the exercise's main idea upside down, and must not keep more than half of the points.
    """

    def mark(mistake: F) -> F:
        kept = None if keeps is None else _all_of(keeps)
        mistake.__misconception__ = MistakeSpec(  # type: ignore[attr-defined]
            function.__name__, _all_of(loses), kept, central
        )
        return mistake

    return mark


def _all_of(checks: Any) -> tuple[Callable[..., Any], ...]:
    return tuple(checks) if isinstance(checks, tuple | list) else (checks,)


@contextlib.contextmanager
def seeded(value: int) -> Iterator[None]:
    """What `numbers` draws inside comes from this seed."""
    token = seed.set(value)
    try:
        yield
    finally:
        seed.reset(token)


def numbers(name: str, *shape: int, low: float = -2.0, high: float = 2.0) -> np.ndarray:
    """Drawn float64 inputs of that shape: the same in one run for all students, new with each term's seed.

    Not sorted, of both signs where the range allows, none near 0, the last one repeats an earlier one, and
    none is exact in half precision, so that a shortcut shows.
    """
    return _drawn(seed.get(), name, shape, low, high)


@lru_cache(maxsize=1024)
def _drawn(term: int, name: str, shape: tuple[int, ...], low: float, high: float) -> np.ndarray:
    generator = np.random.default_rng([term, zlib.crc32(f"{name} {shape}".encode())])
    drawn = generator.uniform(low, high, size=shape).round(4) + 1e-4 / 3
    drawn[np.abs(drawn) < 0.05] += 0.1
    flat = drawn.reshape(-1)
    if low == -high:
        flat[:1], flat[1:2] = np.abs(flat[:1]), -np.abs(flat[1:2])
    for one, other in ((0, 1), (2, 1)):  # down, then up
        if max(one, other) < flat.size and flat[one] < flat[other]:
            flat[[one, other]] = flat[[other, one]]
    if flat.size > 3:
        flat[-1] = flat[1]
    return drawn


def attempt(function: Callable[..., Any], *arguments: Any) -> Any:
    """The answer, or None where the student's function gives none: for comparisons with their own answers."""
    try:
        return function(*arguments)
    except StudentError:
        return None


def rows(function: Callable[..., Any], batch: np.ndarray, *others: Any) -> np.ndarray | None:
    """The student's own answers to one sample at a time, stacked; None when they do not stack."""
    answers = []
    for index in range(len(batch)):
        split = [other.batch[index] if isinstance(other, Each) else other for other in others]
        answers.append(attempt(function, batch[index], *split))
    plain = [answer for answer in map(_numbers, answers) if isinstance(answer, np.ndarray)]
    same = len(plain) == len(answers) and len({answer.shape for answer in plain}) == 1
    return np.stack(plain) if same else None


@dataclass(frozen=True)
class Each:
    """A batch that `rows` takes apart along with the first one: one row a sample."""

    batch: np.ndarray


def assert_array(actual: Any, shape: tuple[int, ...]) -> np.ndarray:
    """A plain array of numbers of this shape. Raises Failed."""
    if not isinstance(actual, np.ndarray):
        raise Failed(
            f"the answer is {kind_of(actual)}; an array of shape {_shape(shape)} was due{no_return(actual)}"
        )
    if actual.shape != shape:
        raise Failed(f"the answer has shape {shape_of(actual)}; {_shape(shape)} was due")
    if actual.dtype.kind == "b":
        raise Failed("the answer holds True and False; numbers were due")
    return actual


def assert_same(actual: Any, expected: Any, *, rtol: float = RTOL, atol: float = ATOL) -> None:
    """Exact shape, and numbers within the tolerance. Raises Failed, without saying the expected numbers."""
    due = np.asarray(expected)
    array = assert_array(_numbers(actual), due.shape)
    if not close(array, due, rtol, atol):
        raise Failed(_difference(array, due, rtol, atol))


def assert_agrees(actual: Any, expected: Any, own: Any, *, rtol: float = RTOL, atol: float = ATOL) -> None:
    """The same as the reference's answer, or else as the student's own put together: one fault, one loss.

    own: those answers, or a function that asks for them, called only where the reference's is another one.
    """
    try:
        assert_same(actual, expected, rtol=rtol, atol=atol)
    except Failed:
        given, mine = _numbers(actual), _numbers(own() if callable(own) else own)
        whole = (
            isinstance(mine, np.ndarray)
            and isinstance(given, np.ndarray)
            and mine.shape == np.shape(expected)
        )
        if not (whole and close(given, mine, rtol, atol)):
            raise


def assert_unchanged(student: Student) -> None:
    """The last call left its arguments as they were. Raises Failed."""
    if student.last.changed:
        places = " and ".join(f"argument {place + 1}" for place in student.last.changed)
        raise Failed(f"the function changed {places} of its caller")


def assert_silent(student: Student) -> None:
    """The last call raised no overflow, invalid or divide warning, and muted none. Raises Failed."""
    if student.last.warnings:
        raise Failed(f"NumPy warned: {' and '.join(student.last.warnings)} encountered")
    if student.last.muted:
        raise Failed("the function switched NumPy's warnings off for everybody who comes after")


def _numbers(value: Any) -> Any:
    """A list of numbers is looked at as an array: that it is a list is lost once, by `assert_array`."""
    if isinstance(value, list | tuple) and value:
        try:
            array = np.asarray(value)
        except ValueError:  # rows of different lengths
            return value
        return array if array.dtype.kind in "biuf" else value
    return value


def _difference(actual: np.ndarray, due: np.ndarray, rtol: float, atol: float) -> str:
    wrong = wrong_places(actual, due, rtol, atol)
    where = f"values differ: {int(wrong.sum())} of {wrong.size}"
    if np.isnan(actual[wrong]).any():
        return f"{where}, and some are not a number (nan)"
    if np.isinf(actual[wrong]).any():
        return f"{where}, and some are infinite"
    with np.errstate(all="ignore"):
        gap = np.abs(actual[wrong].astype(np.longdouble) - due[wrong])
        small = bool((gap <= 1e-2 * np.maximum(np.abs(due[wrong]), 1e-3)).all())
    return f"{where}, by less than a hundredth: a matter of accuracy" if small else f"{where}{_places(wrong)}"


def _places(wrong: np.ndarray) -> str:
    if wrong.ndim == 1 and 0 < wrong.sum() < wrong.size:
        places = ", ".join(str(place) for place in np.flatnonzero(wrong)[:5])
        return f", at place {places} (counted from 0)"
    lines = np.atleast_1d(wrong.any(axis=-1))
    if wrong.ndim == 2 and 0 < lines.sum() < len(lines):
        return f", in row {', '.join(str(place) for place in np.flatnonzero(lines)[:5])} (counted from 0)"
    return ""


def _shape(shape: tuple[int, ...]) -> str:
    return f"({shape[0]},)" if len(shape) == 1 else str(tuple(shape))
