"""What a submission may ask of the right functions that stand in for its own."""

from __future__ import annotations

import json
import time
from typing import Any

import numpy as np
import pytest

from autograder.grading.engine import Engine
from autograder.model.assignment import Assignment
from autograder.sandbox import stand_ins
from tests.redteam import harness


@pytest.mark.parametrize(
    "arguments",
    [
        [np.ones((2, 3)), np.ones((3, 4)), np.ones(4)],
        [1.5, True, 3],
        [np.linspace(-800, 800, 1601)],
        [np.arange(3), np.array([True]), np.float64(2) * np.ones(1, np.float16)],
        [np.ones((0, 3))],
        [(np.ones(3), 1.0), {"W": np.ones((7, 3)), "mode": "tanh", "b": None}],
        [],
    ],
)
def test_plain_numbers_are_answered(arguments: list[Any]) -> None:
    """What a student's function is called with, or makes of it."""
    stand_ins.check(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        [150_000_000, [0.0]],
        [150_000_000, np.zeros(1)],
        [3, "text" * 20],
        [2000, [0.0] * 51],
        [{"W": {"W": np.ones(2001)}}],
        [[[150_000_000]]],
        [np.array(["a"])],
        [np.array([1j])],
        [np.ma.ones(3)],
        [np.zeros((100_000, 0)), np.zeros((0, 100_000))],
        [np.zeros((2000, 0)), np.zeros((0, 2000))],
        [np.ones((600, 1, 1)), np.ones((1, 600, 1)), np.ones((1, 1, 600))],
        [np.ones((600, 1)), np.ones(600), np.ones((600, 1, 1))],
        [np.ones((1,) * 5)],
        [np.ones(2001)],
        [np.ones(1500), np.ones(1500)],
    ],
)
def test_what_may_become_much_is_refused(arguments: list[Any]) -> None:
    """Lists and texts, that a number repeats; axes that are empty now or grow together."""
    with pytest.raises(stand_ins.Refused):
        stand_ins.check(arguments)


HUNGRY: dict[str, str] = {
    "a list and a number": "forget(150_000_000, [0.0])",
    "empty axes": "linear(np.zeros((100_000, 0)), np.zeros((0, 100_000)), 0.0)",
    "three axes": "forget(forget(np.ones((600, 1, 1)), np.ones((1, 600, 1))), np.ones((1, 1, 600)))",
    "a text": "forget('x' * 1000, 150_000_000)",
    "many questions": "[forget(np.ones(1900), np.ones((1, 1))) for _ in range(1900)]",
}


@pytest.mark.parametrize("question", HUNGRY.values(), ids=HUNGRY.keys())
def test_a_hungry_question_takes_little_of_the_judge(generated: Assignment, question: str) -> None:
    """Seconds and memory of the process that knows the answers."""
    notebook = harness.base_notebook()
    answers = {
        "linear": "def linear(concat, W_f, b_f):\n    return concat @ W_f\n",
        "forget": "def forget(f_t, c_prev):\n    return f_t + c_prev\n",
        "forget_gate": "def forget_gate(h_prev, x_t, c_prev, W_f, b_f):\n"
        f"    {question}\n    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))\n"
        "    return f_t, forget(f_t, c_prev)\n",
    }
    for cell in notebook["cells"]:
        cell["source"] = answers.get(cell["id"], cell["source"])
    with Engine(generated) as engine:
        started = time.process_time()
        result = engine.grade(json.dumps(notebook).encode(), "mallory").result
        seconds = time.process_time() - started

    assert result.score is not None
    assert seconds < 20
