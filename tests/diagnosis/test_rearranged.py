"""Layers of a stack, and rows of a result, that stand elsewhere: seen without a formula."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import rearranged, steps
from autograder.diagnosis.agreement import near
from autograder.diagnosis.case import Subject
from autograder.sandbox.observation import Call, Observation

DRAW = np.random.default_rng(1)
CALLS = tuple(
    Call("walk", (DRAW.normal(size=(4, 2)), DRAW.normal(size=2), DRAW.normal(size=(3, 2, 2)))) for _ in "ab"
)


def walk(x: np.ndarray, start: np.ndarray, W: np.ndarray) -> np.ndarray:
    """A row for each step; a loop, so that no formula can be read."""
    rows, state = [], start
    for step in x:
        state = np.tanh(state @ W[0] + step @ W[1]) + W[2, 0]
        rows.append(state)
    return np.array(rows)


SUBJECT = Subject(
    "walk",
    ("x", "start", "W"),
    CALLS,
    tuple(Observation(walk(*call.arguments)) for call in CALLS),
    {"walk": walk},
)


def answered(function: Any) -> str | None:
    """The name of what is found in the answers of a function."""
    given = {place: function(*call.arguments) for place, call in enumerate(CALLS)}
    found = rearranged.explained(SUBJECT, given)
    return None if found is None else found[0][0].name


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        (lambda x, start, W: walk(x, start, W[[1, 0, 2]]), "layers (1, 0, 2)"),
        (lambda x, start, W: walk(x, start, W)[-1], "last row"),
        (lambda x, start, W: walk(x, start, W)[:1], "a table of the first row"),
        (lambda x, start, W: np.stack([start, *walk(x, start, W)]), "a row in front"),
        (lambda x, start, W: walk(x, start, W).T, "rows for columns"),
        (lambda x, start, W: np.stack([start, *walk(x, start, W)[:-1]]), "a row too early"),
        (
            lambda x, start, W: np.array([walk(x[t : t + 1], start, W)[0] for t in range(4)]),
            "not handed on `start`",
        ),
        (lambda x, start, W: np.repeat(walk(x, start, W)[-1:], 4, axis=0), "the last row everywhere"),
        (lambda x, start, W: np.stack([start, *walk(x[1:], start, W)]), "first step left out"),
        (lambda x, start, W: walk(x, start, W[[0, 0, 2]]), "layer 0 for 1"),
        (lambda x, start, W: walk(x, start, W[[2, 2, 2]]), "layer 2 for -1"),
        (lambda x, start, W: walk(x, start, 2 * W), None),
        (walk, None),
    ],
)
def test_what_stands_elsewhere_is_named(wrong: Any, name: str | None) -> None:
    """and nothing is said of other numbers, or of right ones"""
    assert answered(wrong) == name


def pair(W: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Weights of both sides and a bias, packed."""
    return np.vstack([*W[:, :2]]), np.hstack([*W[:, 2:]]), b.ravel()


PACKED = tuple(Call("pair", (DRAW.normal(size=(3, 5, 2)), DRAW.normal(size=(3, 2)))) for _ in "ab")
PAIR = Subject(
    "pair", ("W", "b"), PACKED, tuple(Observation(pair(*call.arguments)) for call in PACKED), {"pair": pair}
)


@pytest.mark.parametrize(
    ("wrong", "names"),
    [
        (
            lambda W, b: (
                np.vstack([w.T.reshape(w.shape) for w in W[:, :2]]),
                *pair(W, b)[1:],
            ),
            ["poured"],
        ),
        (lambda W, b: (pair(W, b)[1], pair(W, b)[0], pair(W, b)[2]), ["results moved"]),
        (lambda W, b: (pair(W, b)[1].T, pair(W, b)[0], pair(W, b)[2]), ["results moved", "rows for columns"]),
        (
            lambda W, b: (*pair(W[[1, 0, 2]], b)[:2], 2 * pair(W, b[[1, 0, 2]])[2]),
            ["layers (1, 0, 2)", "doubled"],
        ),
    ],
)
def test_results_that_stand_elsewhere_are_named_with_what_else_is_wrong(wrong: Any, names: list[str]) -> None:
    """each fault by itself"""
    found = rearranged.explained(PAIR, {place: wrong(*call.arguments) for place, call in enumerate(PACKED)})

    assert found is not None
    assert [fault.name for fault in found[0]] == names
    assert all(near(found[1](call), wrong(*call.arguments)) for call in PACKED)


def two(x: np.ndarray, h: np.ndarray, c: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Two states walk side by side."""
    rows = []
    for step in x:
        h, c = np.tanh(h + 2 * c + step), c * 0.5 + step - h
        rows.append((h, c))
    return np.array([h for h, _ in rows]), np.array([c for _, c in rows])


WALKED = tuple(Call("two", tuple(DRAW.normal(size=shape) for shape in ((4, 2), (2,), (2,)))) for _ in "ab")
TWO = Subject(
    "two",
    ("x", "h", "c"),
    WALKED,
    tuple(Observation(two(*call.arguments)) for call in WALKED),
    {"two": two},
)


def deaf(x: np.ndarray, h: np.ndarray, c: np.ndarray, *, first: bool) -> tuple[np.ndarray, np.ndarray]:
    """One of the two always starts as it came."""
    rows, state = [], [h, c]
    for step in x:
        given = [h, state[1]] if first else [state[0], c]
        made = two(step[None], *given)
        state = [made[0][0], made[1][0]]
        rows.append(state)
    return np.array([row[0] for row in rows]), np.array([row[1] for row in rows])


@pytest.mark.parametrize(
    ("wrong", "names"),
    [
        (lambda x, h, c: deaf(x, h, c, first=True), ["not handed on `h`"]),
        (lambda x, h, c: deaf(x, h, c, first=False), ["not handed on `c`"]),
        (lambda x, h, c: deaf(x, h, c, first=True)[::-1], ["results moved", "not handed on `h`"]),
        (
            lambda x, h, c: tuple(np.stack([s, *r]) for s, r in zip((h, c), two(x[1:], h, c), strict=False)),
            ["first step left out"],
        ),
    ],
)
def test_a_state_that_is_not_handed_on_is_named(wrong: Any, names: list[str]) -> None:
    """be the results in their order or not"""
    found = steps.explained(TWO, {place: wrong(*call.arguments) for place, call in enumerate(WALKED)})

    assert found is not None
    assert [fault.name for fault in found[0]] == names


def test_an_argument_in_the_place_of_another_one_is_named_wherever_it_stands() -> None:
    """also where no formula can be read"""
    given = {place: two(call.arguments[0], *2 * call.arguments[2:]) for place, call in enumerate(WALKED)}
    found = rearranged.explained(TWO, given)

    assert found is not None
    assert [fault.seen for fault in found[0]] == ["`c` stands where `h` is due."]


def split(W: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Two results of other shapes, of the layers one below the other."""
    parts = [(layer[:1].T, layer[1:].T) for layer in W]
    return np.concatenate([one for one, _ in parts]), np.concatenate([other for _, other in parts])


def test_results_in_another_order_hide_no_other_order_of_layers() -> None:
    """Their shapes tell which is which; both are said."""
    calls = tuple(Call("split", (DRAW.normal(size=(3, 4, 2)),)) for _ in "ab")
    shown = tuple(Observation(split(*call.arguments)) for call in calls)
    subject = Subject("split", ("W",), calls, shown, {"split": split})
    given = {place: split(call.arguments[0][[1, 0, 2]])[::-1] for place, call in enumerate(calls)}
    found = rearranged.explained(subject, given)

    assert found is not None
    assert [fault.name for fault in found[0]] == ["results moved", "layers (1, 0, 2)"]
    assert near(found[1](calls[0]), given[0])


def test_one_number_of_a_row_that_is_left_out_is_counted() -> None:
    """Wherever it stands; two that are missing are another matter."""
    calls = tuple(Call("join", (DRAW.normal(size=3), DRAW.normal(size=2))) for _ in "ab")
    right = [np.concatenate(call.arguments) for call in calls]
    subject = Subject("join", ("a", "b"), calls, tuple(map(Observation, right)), {"join": _join})
    found = rearranged.explained(subject, {place: np.delete(row, 2) for place, row in enumerate(right)})

    assert found is not None
    assert found[0][0].seen == "Number 3 of the 5 that are due is missing, the others are right."
    assert near(found[1](calls[1]), np.delete(right[1], 2))
    assert rearranged.explained(subject, {place: row[1:4] for place, row in enumerate(right)}) is None
    assert rearranged.explained(subject, {place: call.arguments for place, call in enumerate(calls)}) is None


def _join(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.concatenate([a, b])
