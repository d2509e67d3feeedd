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
]


@pytest.mark.parametrize(("name", "source", "faults"), COMPOUND)
def test_compound_mistakes_are_named_one_by_one(
    graded: Any, name: str, source: str, faults: list[str]
) -> None:
    """in the order in which they should be mended"""
    found = [fault.name for fault in graded(name, source).faults]

    assert found[: len(faults)] == faults


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
