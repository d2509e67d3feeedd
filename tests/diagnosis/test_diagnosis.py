"""What the diagnosis says: faults by name, nobody accused who is right, examples in public numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

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
    assert np.isclose(float(result.score), 2.4)  # all steps are there, one of them twice
