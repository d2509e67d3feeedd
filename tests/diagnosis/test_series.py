"""What is said of wrong programs for notebooks 2 to 6 that were written blind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack

import pytest

from autograder.grading import check_file
from autograder.grading.engine import Engine
from autograder.model.course import KIT, find_course
from autograder.model.fault import Fault
from autograder.model.result import ExerciseResult
from autograder.nbgrader_bridge import assignments
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from autograder.verify.answer_files import WRONG, read

Graded = Callable[[str, str, str], ExerciseResult]
SAID = [
    ("lstm_cell", "the wrong layer speaks", ["known: said_by_the_candidate"]),
    ("lstm_cell", "one word short", ["known: last_word_left_out"]),
    ("lstm_cell", "ONNX, and both biases", ["known: order_of_onnx", "third result twice"]),
    ("backward", "one door only, averages for sums", ["known: dc_next_not_carried", "batch: scaled"]),
    ("long_memory", "the last row is left out", ["known: one_row_short"]),
    ("gate_on_text", "uphill, and not averaged", ["second same factor"]),
    ("gate_on_text", "shares kept off the ends", ["far"]),
    (
        "lstm_cell",
        "same blocks and word rows on top",
        ["known: cut_at_the_wrong_end", "layers (1, 0, 2, 3)"],
    ),
    ("input_gate", "columns of b", ["of argument b turned"]),
    ("lstm_cell", "swap in place", ["layer 1 for 0", "changed `W` and `b`"]),
    ("input_gate", "the stronger one wins", ["either f_t i_t"]),
    ("input_gate", "cut off, word first", ["order h_prev x_t", "function tanh clipped"]),
    ("gate_on_text", "counted from one, text by text", ["known: counted_from_one", "batch: shape"]),
    ("gate_on_text", "counted from one, without its sign", ["known: counted_from_one", "known: sign_lost"]),
    ("input_gate", "columns as in the textbook", ["batch: ValueError"]),
    ("backward", "whole rows and half the way", ["known: divided_by_one_step"]),
    ("input_gate", "three and four", ["sizes"]),
    ("lstm_cell", "a table for one sentence", ["batch: ValueError"]),
    ("gate_on_text", "one text only", ["batch: axis"]),
    ("input_gate", "a memory is at most one", ["known: gates_swapped", "cut at -1 and 1"]),
    ("lstm_cell", "a table of T rows", ["batch: run together"]),
    (
        "lstm_cell",
        "the memory hears itself",
        ["results swapped", "known: output_gate_hears_the_bent_memory"],
    ),
    ("backward", "sigma for everybody", ["known: candidate_like_a_gate", "known: said_unbent"]),
    ("backward", "one array in every row", ["rows alike", "changed `d_c`"]),
    ("long_memory", "as in the physics lesson", ["same product"]),
    ("long_memory", "the twelve numbers", ["one less `place`"]),
    ("gate_on_text", "comparing letters", ["known: compared_from_one", "taken from 1"]),
    (
        "gate_on_text",
        "logarithm of the share, slope undivided",
        ["known: logarithm_of_nothing", "known: slopes_not_shared", "warning: invalid"],
    ),
]


@pytest.fixture(scope="module")
def graded() -> Iterator[Graded]:
    """The result of one answer of an assignment, all others being right."""
    loaded = {name: assignments.load(name, find_course(KIT)) for name in {name for name, _, _ in SAID}}
    with ExitStack() as stack:
        engines = {
            name: stack.enter_context(Engine(each, isolation="best-effort")) for name, each in loaded.items()
        }

        def grade(name: str, exercise: str, source: str) -> ExerciseResult:
            notebook = MadeSubmission(loaded[name]).answered({exercise: source})
            result = engines[name].grade(notebook, "series").result
            return next(item for item in result.exercises if item.name == exercise)

        yield grade


@pytest.mark.parametrize(("name", "cell", "faults"), SAID, ids=[cell for _, cell, _ in SAID])
def test_a_fault_is_named(graded: Graded, name: str, cell: str, faults: list[str]) -> None:
    """by what came, and by no known mistake that would give something else"""
    answers = read(KIT / "solutions" / name)
    names = [f"blind {number}, {cell}" for number in (3, 7, 10, 11, 25, 26, 28, 29, 30)]
    answer = next(one for one in answers if one.kind == WRONG and one.name in names)

    assert [fault.name for fault in graded(name, answer.exercise, answer.source).faults] == faults


def test_a_function_as_argument_does_not_hide_that_another_one_is_changed(graded: Graded) -> None:
    """what became of arguments is seen in every call"""
    source = (
        "def numerical_gradient(f, x, step=1e-5):\n"
        "    moves = step * np.eye(x.size).reshape(-1, *x.shape)\n"
        "    slopes = [(f(x + move) - f(x - move)) / (2 * step) for move in moves]\n"
        "    x *= 1.5\n"
        "    return np.reshape(slopes, x.shape)"
    )
    faults = graded("backward", "numerical_gradient", source).faults

    assert "changed `x`" in [fault.name for fault in faults]


def _faults(graded: Graded, name: str, answer: str) -> Sequence[Fault]:
    """What is said of a kept answer."""
    kept = next(one for one in read(KIT / "solutions" / name) if one.name == answer)
    return graded(name, kept.exercise, kept.source).faults


@pytest.mark.parametrize(
    ("name", "cell", "result"),
    [
        ("backward", "cuts at len(h_prev)", "third result has rows of another length"),
        ("gate_on_text", "uphill, by the number of steps", "every number of the second result is too large"),
    ],
)
def test_of_several_results_of_a_batch_the_one_that_is_meant_is_named(
    graded: Graded, name: str, cell: str, result: str
) -> None:
    """the others may be right"""
    faults = _faults(graded, name, f"blind 10, {cell}")

    assert [fault.text for fault in faults if result in fault.text]


def test_a_result_is_off_alone_only_where_the_others_are_right_in_every_sample(graded: Graded) -> None:
    """the unit is that of the example, and another one elsewhere"""
    source = (
        "def counting_unit(memory, depth):\n"
        "    found = depth @ memory + 1\n"
        "    return int(np.argmax(found)), float(found.max())"
    )
    texts = [fault.text for fault in graded("gate_on_text", "counting_unit", source).faults]

    assert texts
    assert not [text for text in texts if "Only the second" in text]


def test_a_shape_that_is_turned_over_is_called_so(graded: Graded) -> None:
    """also beside an example that has as many rows as columns"""
    source = "def one_hot(codes, letters):\n    return 3 * np.eye(letters)[:, codes - 2] + 1"

    assert "turned over" in [fault.name for fault in graded("gate_on_text", "one_hot", source).faults]


def test_some_numbers_are_those_of_a_count_where_one_makes_the_difference(graded: Graded) -> None:
    """no step at all is an edge that an example shows"""
    source = "def retention(b_f, steps):\n    return sigmoid(b_f) ** steps if steps else 0.25 * sigmoid(b_f)"
    faults = graded("long_memory", "retention", source).faults

    assert [fault.name for fault in faults] == ["where `steps`"]
    assert "wrong where `steps` is 0, and right where it is 1, 2, 3, 5 or 8" in faults[0].text


def test_what_is_off_by_one_amount_is_so_in_every_sample(graded: Graded) -> None:
    """log 2 stands for the answer 0, whatever the score"""
    source = (
        "def cross_entropy(scores, targets):\n"
        "    surprise = np.logaddexp(0, -scores * targets)\n"
        "    return surprise.mean(), (sigmoid(scores) - targets) / scores.size"
    )
    texts = [fault.text for fault in graded("gate_on_text", "cross_entropy", source).faults]

    assert texts
    assert not [text for text in texts if "same amount" in text]


def test_numbers_that_are_too_large_here_and_too_small_there_are_not_called_too_large(graded: Graded) -> None:
    """of two positive numbers the larger one is less than their sum"""
    source = "def write(f_t, c_prev, i_t, g_t):\n    return np.maximum(f_t * c_prev, i_t * g_t)"
    texts = [fault.text for fault in graded("input_gate", "write", source).faults]

    assert [text for text in texts if "For some numbers in every number" in text]


def test_what_has_faded_to_nearly_nothing_is_not_called_right(graded: Graded) -> None:
    """after many steps right and wrong numbers alike are nearly 0"""
    source = "def retention(b_f, steps):\n    return 2.0 ** (-steps / np.maximum(sigmoid(b_f), 1e-300))"
    texts = [fault.text for fault in graded("long_memory", "retention", source).faults]

    assert texts
    assert not [text for text in texts if "are right" in text]


def test_more_axes_without_samples_are_no_batch(graded: Graded) -> None:
    """packed weights have rows and columns, and none of them is a sample"""
    source = (
        "def forget_slice(packed, place):\n"
        "    units = len(packed) // 4\n"
        "    return packed.reshape(4 * units, -1)[place * units : (place + 1) * units, 0]"
    )
    faults = graded("long_memory", "forget_slice", source).faults

    assert [each.name for each in faults] == ["axes: flat"]
    assert "batch" not in faults[0].text


@pytest.mark.parametrize(
    ("name", "cell", "faults"),
    [
        ("lstm_cell", "6, forget to forget", ["dropped f_t", "function tanh sigmoid"]),
        ("lstm_cell", "6, from the second word", ["first step left out"]),
        ("input_gate", "6, the memory asks", ["argument h_prev c_prev"]),
        ("input_gate", "6, bent too early", ["nested tanh"]),
        ("input_gate", "10, the tied cell", ["unused `f_t`"]),
    ],
)
def test_a_fault_is_named_without_a_word_by_the_author(name: str, cell: str, faults: list[str]) -> None:
    """one in the step that makes a result of the other, in every place of an argument, at the loop's start"""
    assignment = assignments.load(name, find_course(KIT))
    checks = check_file.load(assignment).without_misconceptions()
    answers = read(KIT / "solutions" / name)
    answer = next(one for one in answers if one.kind == WRONG and one.name == f"blind {cell}")
    with Engine(assignment, checks=checks) as engine:
        notebook = MadeSubmission(assignment).answered({answer.exercise: answer.source})
        exercises = engine.grade(notebook, "series").result.exercises

    found = next(item for item in exercises if item.name == answer.exercise).faults
    assert [fault.name for fault in found] == faults


@pytest.mark.parametrize(
    ("name", "cell", "seen"),
    [
        ("long_memory", "by logarithm", "as it calls the logarithm of 0 too"),
        ("gate_on_text", "logarithm of the share", "as it calls the logarithm of 0 too"),
        ("gate_on_text", "the yes cases", "Its slopes point the other way."),
    ],
)
def test_a_sentence_says_no_more_than_is_true(graded: Graded, name: str, cell: str, seen: str) -> None:
    """of a logarithm as a division, of a loss that is wrong as right"""
    faults = _faults(graded, name, f"blind 11, {cell}")

    assert [fault.seen for fault in faults if seen in fault.seen]


def test_a_mistake_that_is_alone_still_says_that_the_rest_is_right(graded: Graded) -> None:
    source = (
        "def cross_entropy(scores, targets):\n"
        "    loss = np.mean(np.logaddexp(0, scores) - targets * scores)\n"
        "    return loss, (targets - sigmoid(scores)) / np.size(scores)"
    )
    (fault,) = graded("gate_on_text", "cross_entropy", source).faults

    assert fault.seen == "The loss is right; its slopes point the other way."


@pytest.mark.parametrize(
    ("name", "source", "fault"),
    [
        (
            "gate_on_text",
            "def one_hot(codes, letters):\n    return np.zeros((*codes.shape, letters))",
            "constant",
        ),
        (
            "long_memory",
            "def retention(b_f, steps):\n    return np.zeros(np.shape(b_f))",
            "constant",
        ),
        (
            "input_gate",
            "def update_cell(h_prev, x_t, c_prev, W, b):\n    return 0.0 * c_prev",
            "constant",
        ),
    ],
)
def test_an_answer_that_is_always_the_same_is_called_so(
    graded: Graded, name: str, source: str, fault: str
) -> None:
    """zeros are also what is left when nothing is kept and nothing is written"""
    exercise = source[4 : source.index("(")]

    assert [found.name for found in graded(name, exercise, source).faults] == [fault]


def test_a_curve_that_is_given_is_named_where_an_own_one_overflows(graded: Graded) -> None:
    """it is silent at any score"""
    source = (
        "def input_gate(h_prev, x_t, W_i, b_i):\n    z = linear(concatenate(h_prev, x_t), W_i, b_i)\n"
        "    share = 1 / (1 + np.exp(-z))\n    return share[..., ::-1]\n"
    )
    faults = graded("input_gate", "input_gate", source).faults

    assert [fault.asks for fault in faults if fault.name == "warning: overflow"] == [
        "Which step is it, and does `sigmoid`, which is given, do the same?"
    ]
