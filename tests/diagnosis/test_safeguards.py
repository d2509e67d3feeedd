"""What the diagnosis never does: guess from a few calls, state a cause as a fact, tell what is hidden."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import results
from autograder.diagnosis.made_calls import tidy
from autograder.grading.near_misses import share
from autograder.model.course import KIT
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call
from autograder.verify.answer_files import RIGHT, WRONG, Answer, read

BLIND = [one for one in read(KIT / "solutions" / "forget_gate") if one.of_set == "blind_2"]
WRONGS = [one for one in BLIND if one.kind == WRONG]
RIGHTS = [one for one in BLIND if one.kind == RIGHT]


def test_what_holds_for_some_samples_only_is_not_said(graded: Any) -> None:
    """the bias is left out for half of the inputs: nobody says that it is left out"""
    source = "def linear(c, W, b):\n    z = c @ W\n    return z + b if z.flat[0] > 0 else z"
    names = [fault.name for fault in graded("linear", source).faults]

    assert names and not [name for name in names if "no_bias" in name or "dropped" in name]


@pytest.mark.parametrize("answer", WRONGS, ids=lambda answer: answer.name)
def test_a_cause_is_a_question_and_no_number_is_told(graded: Any, answer: Answer) -> None:
    """every first level ends with a question; outside of the student's own line it has no decimals"""
    result = graded(answer.exercise, answer.source)

    for fault in result.faults:
        own = re.sub(r"`[^`]*`", "", f"{fault.text} {fault.step}")
        assert fault.asks.endswith("?")
        assert re.findall(r"\d+\.\d+|\d{3,}", own) == []


@pytest.mark.parametrize("name", results.HAPPENED)
def test_what_happened_to_a_result_is_said_with_a_question(name: str) -> None:
    """what was seen is a sentence, the cause a question"""
    _, seen, asks = results.HAPPENED[name]

    assert (seen[-1], asks[-1]) == (".", "?")


def test_made_up_numbers_are_none_of_the_hidden_ones() -> None:
    """further calls keep the shapes of a hidden call, and none of its numbers"""
    hidden = np.array([[0.123456, -7.654321, 3.33]])
    made = tidy(Call("f", (hidden,))).arguments[0]

    assert made.shape == hidden.shape
    assert not np.isin(hidden, made).any()


@pytest.mark.parametrize("answer", RIGHTS, ids=lambda answer: f"{answer.exercise} {answer.name}")
def test_who_is_right_hears_nothing(graded: Any, answer: Answer) -> None:
    """by twenty odd roads"""
    result = graded(answer.exercise, answer.source)

    assert (result.score, result.faults) == (result.max_score, ())


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("sigmoid", "def sigmoid(z):\n    return z"),
        ("sigmoid", "def sigmoid(z):\n    return np.zeros(np.shape(z))"),
        ("linear", "def linear(c, W, b):\n    return b"),
        ("forget", "def forget(f, c):\n    return c"),
        ("forget_gate", "def forget_gate(h, x, c, W, b):\n    return h, c"),
        ("forget_gate", "def forget_gate(h, x, c, W, b):\n    return np.ones_like(c), c"),
    ],
)
def test_what_looks_at_nothing_is_no_near_miss(graded: Any, name: str, source: str) -> None:
    """however few changes of the reference would give it"""
    assert graded(name, source).score <= 1.0


def test_a_near_miss_keeps_less_with_every_fault() -> None:
    """0.45 of the points for one step misplaced, and nothing once more than half of the steps are gone"""
    one, other = Fault("value", "a", "A.", "A?", kept=1.0), Fault("value", "b", "B.", "B?", kept=1.0)

    assert share([one], {}) == pytest.approx(0.45)
    assert share([one, other], {}) == pytest.approx(0.36)
    assert share([Fault("value", "c", "C.", "C?", kept=0.4)], {}) == 0.0
