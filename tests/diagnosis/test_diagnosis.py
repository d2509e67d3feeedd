"""What the diagnosis says: faults by name, nobody accused who is right, examples in public numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import levels
from autograder.report import explain

COMPOUND = [
    (
        "forget_gate",
        "def forget_gate(h, x, c, W, b):\n    f = sigmoid(np.hstack([x, h]) @ W)\n    return f, f * c",
        ["order h_prev x_t", "dropped b_f"],
    ),
    ("linear", "def linear(c, W, b):\n    return list(c @ W - b)", ["kind: list", "known: bias_taken_away"]),
    ("forget", "def forget(f, c):\n    return np.round(f ** 2 * c, 2)", ["twice f_t", "rounded to 2"]),
    (
        "forget",
        "def forget(f, c):\n    return np.maximum(f * c, 0).astype(np.float32)",
        ["known: negative_memory_lost", "single precision"],
    ),
    (
        "forget",
        "def forget(f, c):\n    return np.abs(c - f * c)",
        ["known: forgets_what_should_stay", "without signs"],
    ),
    ("linear", "def linear(c, W, b):\n    return c @ W_f + b_f", ["global W_f", "global b_f"]),
    (  # one half for every planned call, and no constant
        "sigmoid",
        "def sigmoid(z):\n    return np.mean(1 / (1 + np.exp(-z)))",
        ["kind: number", "averaged"],
    ),
]


@pytest.mark.parametrize(("name", "source", "faults"), COMPOUND)
def test_compound_mistakes_are_named_one_by_one(
    graded: Any, name: str, source: str, faults: list[str]
) -> None:
    """in the order in which they should be mended"""
    found = [fault.name for fault in graded(name, source).faults]

    assert found[: len(faults)] == faults


IN_BATCHES = [
    ("concatenate", "def concatenate(h, x):\n    out = np.concatenate([h, x], -1)", "out"),
    ("linear", "def linear(c, W, b):\n    out = c @ W + b", "out"),
    ("forget", "def forget(f, c):\n    out = f * c", "out"),
    ("forget_gate", "def forget_gate(h, x, c, W, b):\n    out = sigmoid(np.hstack([h, x]) @ W + b)", "c"),
]


@pytest.mark.parametrize(("name", "source", "second"), IN_BATCHES)
def test_a_list_for_batches_alone_has_its_price(graded: Any, name: str, source: str, second: str) -> None:
    """the same as a list for everything"""
    batch = "(list(out), list(out * c))" if second == "c" else "list(out)"
    alone = "(out, out * c)" if second == "c" else "out"
    result = graded(name, f"{source}\n    return {batch} if out.ndim == 2 else {alone}\n")

    assert np.isclose(result.score / result.max_score, 0.6)
    assert [fault.name for fault in result.faults] == ["batch: list"]


def test_what_is_in_the_code_is_not_said_to_be_left_out(graded: Any) -> None:
    """one branch turned round gives the numbers that come without np.where, and with a sign turned round"""
    source = "def sigmoid(z):\n    return np.where(z < 0, np.exp(z) / (1 + np.exp(z)), 1 / (1 + np.exp(z)))"
    names = [fault.name for fault in graded("sigmoid", source).faults]

    assert "not called where" not in names
    assert "sign z" in names


def test_who_subtracts_the_largest_is_not_told_that_nothing_counts(graded: Any) -> None:
    """made-up numbers do not all move by the same step"""
    source = "def sigmoid(z):\n    e = np.exp(z - z.max())\n    return e / (1 + e)"

    assert not [fault for fault in graded("sigmoid", source).faults if fault.name == "constant"]


SEEN = [
    ("concatenate", "def concatenate(h, x):\n    return np.outer(h, x)", "outer"),
    ("forget", "def forget(f, c):\n    return (f * c)[f > 0.4]", "count varies"),
    (
        "concatenate",
        "def concatenate(h, x):\n    out = np.hstack([h, x]).copy()\n    out[..., 2] = 0\n    return out",
        "empty places",
    ),
    ("forget", "def forget(f, c):\n    return np.where(c > 0, np.sin(f) * c, f * c)", "by sign"),
    ("sigmoid", "def sigmoid(z):\n    return 1 / (1 + np.exp(-z)) + 1e-6 * np.sin(z)", "nearly"),
]


@pytest.mark.parametrize(("name", "source", "told"), SEEN)
def test_what_no_formula_explains_is_described(graded: Any, name: str, source: str, told: str) -> None:
    """by what is seen on every planned sample"""
    assert graded(name, source).faults[0].name == told


def test_three_scenarios_are_no_proof_that_an_argument_has_no_say(graded: Any) -> None:
    """planned calls that differ in it alone have different answers"""
    source = (
        "def forget(f, c):\n    if (f == 0).all():\n        return 0 * c\n"
        "    return 1.0 * c if (f == 1).all() else c / 2"
    )

    assert not [fault for fault in graded("forget", source).faults if fault.name.startswith("no say")]


def test_two_faults_in_the_formula_keep_half_at_most(graded: Any) -> None:
    """whatever the checks that ask for one thing at a time give"""
    result = graded("linear", "def linear(c, W, b):\n    return (c @ W).astype(int)")

    assert result.score <= result.max_score / 2


def test_an_answer_that_remembers_is_told_so_first(graded: Any) -> None:
    """what else can be seen of it depends on the calls before"""
    source = "def concatenate(h, x, out=[]):\n    out.extend(h)\n    out.extend(x)\n    return np.array(out)"

    assert graded("concatenate", source).faults[0].name == "two answers"


def test_a_right_answer_is_never_accused(graded: Any) -> None:
    """by whatever road it came"""
    result = graded("linear", "def linear(c, W, b):\n    return np.einsum('...i,ij->...j', c, W) + b")

    assert (result.score, result.faults) == (7.0, ())


def test_no_word_about_batches_when_one_sample_is_unexplained(graded: Any) -> None:
    """what a batch should be can't be said then"""
    result = graded("linear", "def linear(c, W, b):\n    return np.sin(c).sum() * np.cosh(b)")

    assert "batch" not in {fault.question for fault in result.faults}


def test_an_error_on_every_call_is_no_evidence_of_one_mistake(graded: Any) -> None:
    """the complaint is translated instead"""
    result = graded("concatenate", "def concatenate(h, x):\n    return np.concatenate(h, x)")

    assert [fault.question for fault in result.faults] == ["error"]
    assert "tuple" in result.faults[0].asks


@pytest.mark.parametrize(("name", "source", "faults"), COMPOUND)
def test_the_first_level_is_short(graded: Any, name: str, source: str, faults: list[str]) -> None:
    """at most 40 words, with a question in them"""
    hint = next(check.hint for check in graded(name, source).checks if check.hint)

    assert len(hint.split()) <= 40
    assert "?" in hint


def test_an_example_is_of_public_numbers(graded: Any) -> None:
    """the notebook's own, with what came and what was due; levels come one after the other"""
    result = graded("forget", "def forget(f, c):\n    return f ** 2 * c")
    pointer, example = explain.further(result, 2), explain.further(result, 3)

    assert "With f_t = " in result.faults[0].example
    assert "due is" in result.faults[0].example
    assert not [text for label, text in pointer if label == "Example"]
    assert [label for label, _ in example].count("Example") == 1
    assert np.isclose(float(result.score), 2.7)  # all steps are there, one of them twice


def test_of_many_results_an_example_shows_the_first_that_is_wrong() -> None:
    """five gradients at once fill the screen of a phone; a pair is shown as it is"""
    came, due = (1.0, 2.0, 9.0), (1.0, 2.0, 3.0)

    assert levels.first_wrong(came, due) == (" as result 3 of 3", 9.0, 3.0)
    assert levels.first_wrong(came[1:], due[1:]) == ("", came[1:], due[1:])


def faults_of(graded: Any, name: str, source: str) -> list[str]:
    """Their names."""
    return [fault.name for fault in graded(name, source).faults]


def test_what_stops_at_the_first_sizes_is_explained_where_it_goes_through(graded: Any) -> None:
    """a matrix with as many rows as columns shows that it is turned; the complaint comes first"""
    source = (
        "def linear(concat, W_f, b_f):\n    z = np.zeros(len(b_f))\n    for j in range(len(b_f)):\n"
        "        for i in range(len(concat)):\n            z[j] += concat[i] * W_f[j, i]\n    return z + b_f"
    )
    result = graded("linear", source)

    assert [fault.question for fault in result.faults] == ["error", "value"]
    assert "lying on their side" in result.faults[1].text
    assert 0 < result.score < 0.4 * result.max_score


def test_of_a_batch_that_returns_too_early_the_loop_is_asked_for(graded: Any) -> None:
    """not a shape in general"""
    source = (
        "def concatenate(h_prev, x_t):\n    if h_prev.ndim == 1:\n        return np.hstack([h_prev, x_t])\n"
        "    for h, x in zip(h_prev, x_t):\n        return np.array([np.hstack([h, x])])"
    )

    assert faults_of(graded, "concatenate", source) == ["batch: first rows only"]


def test_sizes_that_are_built_in_are_no_fault_of_batches(graded: Any) -> None:
    """a batch of the example's sizes goes through"""
    source = (
        "def concatenate(h_prev, x_t):\n    out = np.zeros(h_prev.shape[:-1] + (7,))\n"
        "    out[..., :3] = h_prev\n    out[..., 3:7] = x_t\n    return out"
    )

    assert faults_of(graded, "concatenate", source) == ["sizes"]


def test_a_batch_that_stops_is_told_where_nothing_explains_the_samples(graded: Any) -> None:
    """both are seen, and both are to mend"""
    source = (
        "def forget(f_t, c_prev):\n    kept = []\n    for f, c in zip(f_t, c_prev):\n"
        "        kept.append(c if f == 1 else 0.0 if f == 0 else c / 2)\n    return np.array(kept)"
    )
    found = faults_of(graded, "forget", source)

    assert found[0] == "cases of `f_t`"
    assert found[1].startswith("batch: ")


def test_what_a_misconception_does_not_say_of_batches_is_told_besides(graded: Any) -> None:
    """where its single samples are right"""
    source = "def linear(concat, W_f, b_f):\n    b_f += concat @ W_f\n    return b_f"
    result = graded("linear", source)

    assert [fault.name for fault in result.faults][:1] == ["known: added_into_the_bias"]
    assert result.faults[1].name.startswith("batch: ")
    assert result.score <= 0.75 * result.max_score


def test_the_notebook_s_array_is_named_as_it_stands_in_the_text(graded: Any) -> None:
    """not the arguments that it was made of"""
    source = (
        "def forget_gate(h_prev, x_t, c_prev, W_f, b_f):\n    f = sigmoid(concat @ W_f + b_f)\n"
        "    return f, f * c_prev"
    )

    assert faults_of(graded, "forget_gate", source) == ["global concat"]


def test_one_minus_a_share_is_no_wrong_sign(graded: Any) -> None:
    """where the text takes it from 1, though the numbers are the same"""
    source = "def sigmoid(z):\n    share = 1 / (1 + np.exp(-z))\n    return 1 - share"
    found = graded("sigmoid", source).faults

    assert "sign of" not in found[0].text


def test_rounded_numbers_are_not_all_of_an_exercise(graded: Any) -> None:
    """the idea is there, an edge is missed"""
    result = graded("linear", "def linear(concat, W_f, b_f):\n    return np.round(concat @ W_f + b_f, 2)")

    assert result.score <= 0.7 * result.max_score + 1e-9


def test_every_pair_in_one_row_is_told_as_such(graded: Any) -> None:
    """and not as a number of numbers"""
    source = "def forget(f_t, c_prev):\n    return np.array([f * c for f in f_t for c in c_prev])"

    assert faults_of(graded, "forget", source)[0] == "outer"
