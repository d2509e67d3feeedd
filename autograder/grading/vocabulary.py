"""What a check file may say: `check`, `misconception`, inputs, assertions whose failures are sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import numpy as np

from autograder.grading.comparison import agrees, as_array, difference, of_shape
from autograder.grading.drawn_numbers import generator as generator  # noqa: PLC0414  # a word of check files
from autograder.grading.drawn_numbers import numbers as numbers  # noqa: PLC0414  # a word of check files
from autograder.grading.student import LastCall
from autograder.model.errors import StudentError
from autograder.sandbox.observation import ATOL, RTOL, is_number

F = TypeVar("F", bound=Callable[..., Any])


class Student(Protocol):
    """Anything with functions: reference, wrong answer, submission. `last` is what the last call showed."""

    @property
    def last(self) -> LastCall: ...

    def variable(self, name: str) -> Any: ...

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
    method: str = ""  # of an exercise that is a class: the one that the wrong answer replaces
    within: float = RTOL
    worth: float = 0.0


def check(
    function: Callable[..., Any] | str, *, weight: float = 1, value: bool = False, after: Any = None
) -> Callable[[F], F]:
    """Make a pytest function a check of the exercise that `function` solves: a function, a class or a method;
    of an exercise that is a variable, its name.

    weight: its share of the exercise's points. value: it tells a right answer from an empty one; the others
    count only when one of these holds. after: another check that must hold before this one makes sense.
    """

    def mark(test: F) -> F:
        spec = CheckSpec(_exercise_of(function)[0], float(weight), value, after)
        test.__check__ = spec  # type: ignore[attr-defined]
        return test

    return mark


def misconception(
    function: Callable[..., Any],
    *,
    loses: Any = (),
    keeps: Any = None,
    central: bool = False,
    within: float = RTOL,
    worth: float = 0.0,
) -> Callable[[F], F]:
    """Make a function a known wrong answer to the exercise that `function` solves; its docstring is the hint.

    For a method of a class, the class has the wrong method in its place; a whole class may be wrong, too.

    loses: the check or checks that it fails. keeps: where it is shorter to say, those that it passes.
    central: it has the exercise's main idea upside down, and must not keep more than half of the points.
    within: how far the numbers of who makes it may be from these, where other steps round otherwise.
    worth: the share of the points that a teacher gives for it. Who makes it and no other gets so much,
        whatever the checks give; with other faults, no more, and a fifth less for each at least.
    """

    def mark(mistake: F) -> F:
        kept = None if keeps is None else _all_of(keeps)
        exercise, method = _exercise_of(function)
        spec = MistakeSpec(exercise, _all_of(loses), kept, central, method, within, float(worth))
        mistake.__misconception__ = spec  # type: ignore[attr-defined]
        return mistake

    return mark


def _exercise_of(solution: Any) -> tuple[str, str]:
    """The exercise that a reference answer, or one of its methods, belongs to; the method, if it is one."""
    if isinstance(solution, str):
        return solution, ""
    exercise, _, method = str(getattr(solution, "__qualname__", solution.__name__)).partition(".")
    return exercise, method


def _all_of(checks: Any) -> tuple[Callable[..., Any], ...]:
    return tuple(checks) if isinstance(checks, tuple | list) else (checks,)


def attempt(function: Callable[..., Any], *arguments: Any, **keywords: Any) -> Any:
    """The answer, or None where the student's function gives none: for comparisons with their own answers."""
    try:
        return function(*arguments, **keywords)
    except StudentError:
        return None


def attempts(function: Callable[..., Any], each: Iterable[Sequence[Any]]) -> list[Any]:
    """The same for several calls, the arguments of each by place. A submission is asked for all in one go."""
    each = list(each)
    if expect := getattr(function, "expect", None):
        expect(each)
    return [attempt(function, *arguments) for arguments in each]


def rows(function: Callable[..., Any], batch: np.ndarray, *others: Any) -> np.ndarray | None:
    """The student's own answers to one sample at a time, stacked; None when they do not stack."""
    samples = (
        (row, *(other.batch[index] if isinstance(other, Each) else other for other in others))
        for index, row in enumerate(batch)
    )
    answers = attempts(function, samples)
    plain = [answer for answer in map(as_array, answers) if isinstance(answer, np.ndarray)]
    same = len(plain) == len(answers) and len({answer.shape for answer in plain}) == 1
    return np.stack(plain) if same else None


@dataclass(frozen=True)
class Each:
    """A batch that `rows` takes apart along with the first one: one row a sample."""

    batch: np.ndarray


def assert_array(actual: Any, shape: tuple[int, ...]) -> np.ndarray:
    """A plain array of numbers of this shape; for `()` any single number will do. Raises Failed."""
    array = np.asarray(actual) if is_number(actual) else actual
    if wrong := of_shape(array, shape, "iuf"):
        raise Failed(wrong)
    numbers: np.ndarray = array
    return numbers


def assert_same(actual: Any, expected: Any, *, rtol: float = RTOL, atol: float = ATOL) -> None:
    """The same value: exact shapes, names and texts, numbers within the tolerance, also inside of lists,
    tuples and dicts. Raises Failed, without saying the expected numbers."""
    if wrong := difference(actual, expected, rtol, atol):
        raise Failed(wrong)


def assert_agrees(actual: Any, expected: Any, own: Any, *, rtol: float = RTOL, atol: float = ATOL) -> None:
    """The same as the reference's answer, or else as the student's own put together: one fault, one loss.

    No list stands for an array of several axes here: who gives one for batches alone would lose nothing.
    own: those answers, or a function that asks for them, called only where the reference's is another one.
    """
    if isinstance(actual, list | tuple) and isinstance(expected, np.ndarray) and expected.ndim > 1:
        raise Failed(of_shape(actual, expected.shape))
    if wrong := difference(actual, expected, rtol, atol):
        mine = own() if callable(own) else own
        if not agrees(actual, mine, expected, rtol, atol):
            raise Failed(wrong)


def assert_raises(
    kind: type[Exception], function: Callable[..., Any], *arguments: Any, **keywords: Any
) -> None:
    """The student's function raises this exception, or one of that kind. Raises Failed."""
    try:
        function(*arguments, **keywords)
    except StudentError as error:
        if kind.__name__ not in error.kinds:
            raise Failed(f"{error.message}; {kind.__name__} was due") from None
    else:
        raise Failed(f"the function gave an answer; {kind.__name__} was due")


def assert_unchanged(student: Student) -> None:
    """The last call left its arguments as they were. Raises Failed."""
    if student.last.changed:
        raise Failed(f"the function changed {' and '.join(student.last.changed_names)} of its caller")


def assert_new(student: Student) -> None:
    """The last call left its arguments alone, and so does who writes into its answer. Raises Failed."""
    assert_unchanged(student)
    if student.last.shared:
        names = " and ".join(student.last.shared_names)
        raise Failed(f"the answer is {names}; a new array was due")


def assert_silent(student: Student) -> None:
    """The last call raised no overflow, invalid or divide warning, and muted none. Raises Failed."""
    if student.last.warnings:
        raise Failed(f"NumPy warned: {' and '.join(student.last.warnings)} encountered")
    if student.last.muted:
        raise Failed("the function switched NumPy's warnings off for everybody who comes after")
