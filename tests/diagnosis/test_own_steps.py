"""Several faults in one long program, each told at the step where it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import first_off, own_steps, own_values, road, values
from autograder.diagnosis.case import Case, Subject
from autograder.sandbox.observation import Call, Observation
from autograder.sandbox.traced_call import held
from tests.diagnosis.test_elsewhere import shown

DRAW = np.random.default_rng(5)


def cell(h: Any, x: Any, c: Any, W: Any, b: Any) -> Any:
    """The reference: a memory of three layers."""
    joined = np.concatenate([h, x], axis=-1)
    f_t = 1 / (1 + np.exp(-(joined @ W[0] + b[0])))
    i_t = 1 / (1 + np.exp(-(joined @ W[1] + b[1])))
    g_t = np.tanh(joined @ W[2] + b[2])
    c_t = f_t * c + i_t * g_t
    return np.tanh(c_t), c_t


def drawn(name: str) -> Call:
    """A call of one sample."""
    sizes = ((3,), (2,), (3,), (3, 5, 3), (3, 3))
    return Call(name, tuple(DRAW.normal(size=size) for size in sizes))


CALLS = tuple(drawn("cell") for _ in range(5))
SUBJECT = Subject("cell", ("h", "x", "c", "W", "b"), CALLS, shown(cell, CALLS), {"cell": cell})
START = """
def cell(h, x, c, W, b):
    s = lambda z: 1 / (1 + np.exp(-z))
    hx = np.concatenate([h, x], axis=-1)
    keep = s(hx @ W[0] + b[0])
    write = s(hx @ W[1] + b[1])
    new = np.tanh(hx @ W[2] + b[2])
    memory = keep * c + write * new
    return np.tanh(memory), memory
"""


def student(*changes: tuple[str, str]) -> Callable[..., Any]:
    """The program with other lines."""
    source = START
    for old, new in changes:
        assert old in source
        source = source.replace(old, new)
    names: dict[str, Any] = {"np": np}
    exec(compile(source, "<cell 2>", "exec"), names)
    function: Callable[..., Any] = names["cell"]
    return function


def case_of(function: Callable[..., Any]) -> Case:
    """Before the questions; it may be asked what it holds on its way."""

    def ask(call: Call) -> Observation:
        if call.name.startswith("="):
            return Observation(held(function, call.arguments, {}))
        return shown(function, [call])[0]

    return Case(SUBJECT, shown(function, CALLS), ask)


def found(function: Callable[..., Any]) -> Sequence[Any]:
    """What is said of its numbers."""
    return list(values.answers(case_of(function)))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            [("np.tanh(hx @ W[2] + b[2])", "s(np.concatenate([x, h]) @ W[2] + b[2])")],
            ["`new` comes out with `x` in the place of `h`", "In `new`: `sigmoid` was computed"],
        ),
        (
            [("keep * c + write", "(1 - keep) * c + write"), ("hx @ W[1] + b[1]", "hx @ W[1]")],
            ["`write` comes out without", "1 - `keep` stands where `keep` is due"],
        ),
        (
            [
                ("keep * c + write * new", "write * c + keep * new"),
                ("return np.tanh(memory)", "return memory"),
            ],
            ["stand in each other's place", "the step with `tanh` is left out"],
        ),
    ],
)
def test_each_fault_is_told_where_it_is(changes: Sequence[tuple[str, str]], said: Sequence[str]) -> None:
    texts = [fault.text for fault in found(student(*changes))]

    assert len(texts) == len(said)
    for text, words in zip(texts, said, strict=True):
        assert words in text


def test_names_and_values_alone_are_no_evidence() -> None:
    """Whose lines hold what would explain it, and whose answers do not, is told nothing of them."""
    function = student(("return np.tanh(memory), memory", "return np.sin(7 * memory), np.cos(9 * memory)"))
    case = case_of(function)
    given = {place: case.seen[place].value for place in SUBJECT.probes}

    assert own_steps.explained(case, given) is None


@pytest.mark.parametrize(
    "lie",
    [
        *(None, 3, [["x"]], [[1, 2, 3]], [["a", 1, "text"]], []),
        [["new. All is right", 1, np.ones(3)]],
        [["<b>new</b>", 1, np.ones(3)]],
    ],
)
def test_a_worker_that_tells_no_values_changes_nothing(lie: Any) -> None:
    function = student(("np.tanh(hx @ W[2] + b[2])", "s(np.concatenate([x, h]) @ W[2] + b[2])"))
    honest = case_of(function)

    def ask(call: Call) -> Observation:
        return Observation(lie) if call.name.startswith("=") else honest.ask(call)

    given = {place: honest.seen[place].value for place in SUBJECT.probes}

    assert own_steps.explained(replace(honest, ask=ask), given) is None


def test_rows_of_a_stack_are_values_too() -> None:
    stacked = student(
        (
            "keep = s(hx @ W[0] + b[0])",
            "scores = np.stack([hx @ W[k] + b[k] for k in (0, 1)])\n    keep = s(scores[0])",
        )
    )
    names = [each.name for each in own_values.own_values(case_of(stacked))]

    assert names.count("scores") == 3 * 2  # when it is made, and at the end: the stack and its two rows


def test_what_is_due_somewhere_is_not_odd() -> None:
    mine = [
        own_values.Own(name, (np.full(3, number),))
        for name, number in [("a", 1.0), ("", 2.0), ("b", 3.0), ("c", 3.0)]
    ]

    assert [each.name for each in own_values.due_nowhere(mine, [(np.ones(3),)])] == ["c"]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            [("new = np.tanh(hx @ W[2] + b[2])", "new = np.sin(3 * hx @ W[2]) + np.cos(b[2])")],
            "Up to `write` your values are right; `new` is the first that no step gives.",
        ),
        (
            [("return np.tanh(memory), memory", "return np.sin(7 * memory), np.cos(9 * memory)")],
            "`memory` is right, what is made of it is not.",
        ),
    ],
)
def test_where_nothing_explains_it_the_first_value_that_is_off_is_told(
    changes: Sequence[tuple[str, str]], told: str
) -> None:
    words = first_off.told(case_of(student(*changes)))

    assert words is not None
    assert words[1] == told


def test_who_names_nothing_is_told_nothing_of_it() -> None:
    """A line alone: its values have no names."""
    names: dict[str, Any] = {"np": np}
    exec(compile("def cell(h, x, c, W, b): return np.sin(c), np.cos(c)", "<cell 2>", "exec"), names)

    assert first_off.told(case_of(names["cell"])) is None


def test_a_gate_that_is_the_rest_of_another_one_is_told_so() -> None:
    tied = student(
        ("memory = keep * c + write * new", "memory = keep * c + (1 - keep) * new"),
        ("return np.tanh(memory)", "return 1 / (1 + np.exp(-memory))"),
    )
    texts = [fault.text for fault in found(tied)]

    assert "`1 - keep` stands where `write` is due" in texts[0]
    assert "`sigmoid` was computed" in texts[1]


def test_a_value_that_is_a_multiple_of_what_is_due_is_told_so() -> None:
    function = student(
        (
            "    new = np.tanh(hx @ W[2] + b[2])",
            "    raw = (hx @ W[2]) / 4\n    new = np.arctan(raw + b[2]) ** 3",
        )
    )
    words = first_off.told(case_of(function))

    assert words is not None
    assert words[1] == "In `raw` every number is 0.25 times what is due on the way."


def test_a_result_is_due_too() -> None:
    """Who names a right one is not told that it is off."""
    made = road.road_of(SUBJECT, SUBJECT.programs[-1])
    right = tuple(cell(*CALLS[place].arguments)[0] for place in SUBJECT.probes)

    assert made is not None
    assert any(own_values.alike(right, due) for due in made.due)


def test_a_part_of_a_step_is_due_too() -> None:
    """A score is no sign that the curve behind it was left out."""
    made = road.road_of(SUBJECT, SUBJECT.programs[-1])
    h, x, _, W, b = CALLS[SUBJECT.probes[0]].arguments
    score = np.concatenate([h, x]) @ W[0] + b[0]

    assert made is not None
    assert any(own_values.alike((score,), values[:1]) for values in made.due)
    assert made.spoken["f_t"] == ""


def test_what_stands_in_its_own_place_is_what_it_holds() -> None:
    """It is not due there: it is called so by the submission."""
    assert own_steps._held(["free"], "`1 - f_t` stands where `free` is due.") == "`free` holds `1 - f_t`."
    assert own_steps._held(["free"], "`h_prev` stands where `x_t` is due.") == ""
    assert own_steps._held([], "`f_t` is in twice.") == ""
