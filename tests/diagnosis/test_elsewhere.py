"""Answers that stop at the first sizes, functions that no call could be planned for, and counts of steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import counts, elsewhere, unplanned
from autograder.diagnosis.case import Case, Known, Subject
from autograder.sandbox.observation import Call, Observation

DRAW = np.random.default_rng(2)


def times(W: np.ndarray, x: np.ndarray) -> Any:
    """The reference: a product."""
    return x @ W


def slope(f: Callable[[np.ndarray], np.ndarray], x: np.ndarray) -> Any:
    """The reference: central differences of a function that it is handed."""
    return (f(x + 1e-3) - f(x - 1e-3)) / 2e-3


def shown(function: Callable[..., Any], calls: Sequence[Call]) -> tuple[Observation, ...]:
    """What each call shows."""

    def of(call: Call) -> Observation:
        try:
            return Observation(function(*call.arguments))
        except Exception as error:
            return Observation(error=(type(error).__name__, str(error)))

    return tuple(map(of, calls))


def case_of(subject: Subject, function: Callable[..., Any], asked: Sequence[Call] = ()) -> Case:
    """A student's function before the questions."""
    seen = shown(function, subject.calls)
    also = tuple(zip(asked, shown(function, asked), strict=True))
    return Case(subject, seen, lambda call: shown(function, [call])[0], asked=also)


def product(*sizes: tuple[int, int]) -> Subject:
    """Calls of `times` in these sizes, the first ones three times."""
    first, *others = sizes
    calls = tuple(
        Call("times", (DRAW.normal(size=size), DRAW.normal(size=size[0])))
        for size in (first, first, first, *others, *others)
    )
    return Subject("times", ("W", "x"), calls, shown(times, calls), {"times": times})


@pytest.mark.parametrize(
    ("function", "names"),
    [
        (lambda W, x: W @ x, ["exchanged W"]),
        (lambda W, x: 2 * (W @ x), ["exchanged W", "doubled"]),
    ],
)
def test_what_stops_at_the_first_sizes_is_explained_where_it_goes_through(
    function: Callable[..., Any], names: list[str]
) -> None:
    """`W @ x` is an answer where W is square, and there it is seen that W was turned round."""
    subject = product((3, 2), (2, 2))
    found = list(elsewhere.answers(case_of(subject, function)))

    assert [fault.name for fault in found] == names


def test_what_goes_through_at_the_first_sizes_is_not_looked_at_elsewhere() -> None:
    assert not list(elsewhere.answers(case_of(product((3, 2), (2, 2)), lambda W, x: -x @ W)))


KNOWN = Known("ahead", "Does it look to both sides?", lambda f, x: (f(x + 1e-3) - f(x)) / 1e-3, ())
UNPLANNED = Subject("slope", ("f", "x"), (), (), {"slope": slope}, (KNOWN,))
ASKED = [Call("slope", (f, np.array([1.0, 2.0]))) for f in (np.exp, np.sin, np.cos)]


@pytest.mark.parametrize(
    ("function", "name"),
    [
        (KNOWN.function, "known: ahead"),
        (lambda f, x: list(slope(f, x)), "kind: list"),
        (lambda f, x: f(x)[2], "error: IndexError"),
    ],
)
def test_functions_as_arguments_do_not_hide_what_is_wrong(function: Callable[..., Any], name: str) -> None:
    """A known mistake, a container, an error: seen in the calls that a check made."""
    with np.errstate(all="ignore"):
        found = list(unplanned.answers(case_of(UNPLANNED, function, ASKED)))

    assert len(found) == 1
    assert found[0].name.startswith(name)


def test_right_answers_to_functions_are_not_spoken_of() -> None:
    assert not list(unplanned.answers(case_of(UNPLANNED, slope, ASKED)))


def left(share: float, steps: int) -> float:
    """The reference: what is left after some steps."""
    return float(share**steps)


LEFT = Call("left", (0.5, 100))
FADING = Subject("left", ("share", "steps"), (LEFT,), shown(left, [LEFT]), {"left": left})


@pytest.mark.parametrize(
    ("function", "seen"),
    [
        (
            lambda share, steps: share ** max(steps, 1),
            "It is wrong where `steps` is 0, and right where it is 1, 2, 3, 5 or 8.",
        ),
        (
            lambda share, steps: share ** min(steps, 2),
            "It is wrong where `steps` is 3, 5 or 8, and right where it is 0, 1 or 2.",
        ),
        (
            lambda share, steps: share ** (steps + 1 if steps > 1 else steps),
            "Where `steps` is 2, 3, 5 or 8, it gives what is due for one more.",
        ),
    ],
)
def test_counts_at_which_an_answer_is_wrong_are_told(function: Callable[..., Any], seen: str) -> None:
    """Made up, so that no hidden number is told."""
    told = counts.where_wrong(case_of(FADING, function), LEFT)

    assert told is not None
    assert told[1] == seen


@pytest.mark.parametrize("function", [left, lambda share, steps: share * steps + 7])
def test_no_count_is_told_where_none_makes_the_difference(function: Callable[..., Any]) -> None:
    assert counts.where_wrong(case_of(FADING, function), LEFT) is None


def test_questions_are_asked_with_few_steps() -> None:
    """After a hundred of them everything is nearly 0."""
    assert counts.few(case_of(FADING, left), LEFT).arguments == (0.5, 2)
