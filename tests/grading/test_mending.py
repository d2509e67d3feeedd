"""What a slip keeps: its price, its name in the feedback, and nothing for what is empty, forged or open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from autograder.grading.engine import Engine
from autograder.grading.mending import KEEPS
from autograder.model.course import KIT, find_course
from autograder.model.result import ExerciseResult, Result, Verdict
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.submission_factory import MadeSubmission


class Gate:
    """The first notebook, right but for some cells."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._hand_in = MadeSubmission(engine.assignment)

    def result(self, **cells: str) -> Result:
        """Of the whole notebook."""
        return self._engine.grade(self._hand_in.answered(cells), "somebody").result

    def exercise(self, name: str, source: str) -> ExerciseResult:
        """Of one exercise."""
        return next(item for item in self.result(**{name: source}).exercises if item.name == name)


@pytest.fixture(scope="module")
def gate() -> Iterator[Gate]:
    """Graded as in every class."""
    with Engine(load("forget_gate", find_course(KIT))) as engine:
        yield Gate(engine)


def test_a_slip_keeps_its_share_and_is_named(gate: Gate) -> None:
    """with the line, the edit that it was marked with, and what that leaves"""
    result = gate.result(forget="def forget(f_t, c_prev):\n    return (f_t * c_prev")
    forget = next(item for item in result.exercises if item.name == "forget")
    failed = [check for check in forget.checks if check.message]

    assert forget.score == pytest.approx(KEEPS * 6)
    assert [check.name for check in failed] == ["test_forget_three_scenarios"]
    assert {check.status for check in forget.checks} == {Verdict.FAIL}
    assert "marked with `)` in line 2, for 45% of the points" in failed[0].message
    assert "never closed" in str(failed[0].hint)
    assert any("`forget`" in repair and "`)` in line 2" in repair for repair in result.repairs)


def test_faults_behind_the_slip_are_named_too(gate: Gate) -> None:
    """after it, in the order in which to mend them; and they cost what they cost"""
    found = gate.exercise("linear", "def linear(concat, W_f, b_f):\n    print(concat @ W_f)")

    assert [fault.name for fault in found.faults] == ["kind: nothing", "known: no_bias"]
    assert found.score == pytest.approx(KEEPS * 5)


def test_an_exercise_on_top_of_broken_ones_is_mended_with_right_helpers(gate: Gate) -> None:
    """each loses its own"""
    result = gate.result(
        sigmoid="def sigmoid(z):\n    return z",
        forget_gate="def forget_gate(h, x, c, W, b):\n    f = sigmiod(linear(concatenate(h, x), W, b))\n"
        "    return f, forget(f, c)",
    )

    assert next(item.score for item in result.exercises if item.name == "forget_gate") == pytest.approx(4.05)


NOTHING = [
    ("sigmoid", "def sigmoid(z):\n    pass"),
    ("sigmoid", "def sigmoid(z):\n    print('done')"),
    ("sigmoid", "def sigmoid(z):\n    print(z)"),
    ("sigmoid", "def sigmoid(z):\n    s = np.zeros_like(z)"),
    ("sigmoid", "def sigmoid(z):\n    return np.full(z.shape, 0.5"),
    ("forget", "def forget(f_t, c_prev):\n    print(np.array([3.0, 8.0, 4.5]))"),
    ("forget", "def forget(f_t, c_prev):\n    kept = {0: [0, 0, 0], 1: [6, 8, 9]}[int(f_t[0])]"),
    ("forget", "def forget(f_t, c_prev):\n    return f_t c_prev"),
    (
        "linear",
        "def linear(concat, W_f, b_f):\n    return np.dot(concat, W_f + b_f",
    ),  # it may end in two places
]


@pytest.mark.parametrize(("name", "source"), NOTHING)
def test_nothing_is_paid_for_what_is_empty_forged_or_open(gate: Gate, name: str, source: str) -> None:
    """only for a main idea that holds, in one reading"""
    assert (gate.exercise(name, source).score or 0.0) <= 0.4


def test_who_never_came_back_is_not_tried_again(gate: Gate) -> None:
    """neither is a cell that was left out"""
    result = gate.result(
        sigmoid="def sigmoid(a):\n    z = a\n    import os\n    os._exit(3)",
        forget="import os\nos._exit(3)\ndef forget(f_t, c_prev):\n    print(f_t * c_prev)",
    )

    assert [item.score for item in result.exercises if item.name in ("sigmoid", "forget")] == [0.0, 0.0]
    assert not result.repairs


def test_the_numbers_of_a_matrix_are_marked(gate: Gate) -> None:
    """at the price of a wrong container"""
    found = gate.exercise("forget", "def forget(f_t, c_prev):\n    return np.asmatrix(f_t * c_prev)")

    assert found.score == pytest.approx(0.6 * 6)
    assert [fault.name for fault in found.faults] == ["kind: matrix"]


def test_the_first_word_is_about_what_ended_the_calls(gate: Gate) -> None:
    """also where the first check that failed was only not tried any more"""
    late = (
        "def linear(concat, W_f, b_f):\n    while concat.shape[-1] != 7 or concat.ndim > 1:\n        pass\n"
    )
    found = gate.exercise("linear", f"{late}    return concat @ W_f + b_f")
    failed = [check for check in found.checks if check.message]

    assert "longer than" in failed[0].message
    assert "Which line ends its loop" in str(failed[0].hint)


def test_two_slips_in_one_line_are_both_named_and_both_priced(gate: Gate) -> None:
    """a comma, and an axis that a vector does not have"""
    source = "def concatenate(h_prev, x_t):\n    return np.concatenate((h_prev, x_t) axis=1)"
    result = gate.result(concatenate=source)
    found = next(item for item in result.exercises if item.name == "concatenate")

    assert found.score == pytest.approx(KEEPS * 0.8 * 6)
    assert any("`,` before" in repair and "the last axis" in repair for repair in result.repairs)


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("concatenate", "def concatenate(h_prev, x_t):\n    return np.concatenate((h_prev, x_t), dim=-1)"),
        (
            "linear",
            "def linear(concat, W_f, b_f):\n    return (concat[..., None] * W_f).sum(axis=-1) + b_f",
        ),
    ],
)
def test_words_of_another_library_and_the_other_axis_are_slips(gate: Gate, name: str, source: str) -> None:
    """what is right otherwise keeps its share"""
    found = gate.exercise(name, source)

    assert found.score == pytest.approx(KEEPS * found.max_score)
