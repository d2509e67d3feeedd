"""Ten wrong programs, drawn from a blind set by a fixed seed, mended by doing what is said and nothing else.

A round is: hand in, read the first failure's hint and the levels behind it, change what they speak of. What
was said is kept with each program that it led to.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder.grading.engine import Engine
from autograder.model.course import KIT, find_course
from autograder.model.result import ExerciseResult
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from autograder.verify.answer_files import WRONG, Answer, read

# The exercise and name of a program: what was said, and what was handed in next.
ROUNDS = json.loads((Path(__file__).parent / "rounds.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def hand_in() -> Iterator[Callable[[str, str], ExerciseResult]]:
    """What the grader says of a cell in a notebook that is right otherwise."""
    gate = load("forget_gate", find_course(KIT))
    notebook = MadeSubmission(gate)
    with Engine(gate, isolation="best-effort") as engine:

        def graded(name: str, source: str) -> ExerciseResult:
            result = engine.grade(notebook.answered({name: source}), "ten").result
            return next(item for item in result.exercises if item.name == name)

        yield graded


def drawn() -> list[Answer]:
    """Ten of the blind set."""
    blind = [
        one
        for one in read(KIT / "solutions" / "forget_gate")
        if one.kind == WRONG and one.of_set == "blind_1"
    ]
    return random.Random(13).sample(blind, 10)


def test_the_ten_are_those_that_were_drawn() -> None:
    """by a seed, and not by what is said to them; at most 12 rounds mend them all"""
    assert [f"{one.exercise}: {one.name}" for one in drawn()] == list(ROUNDS)
    assert sum(map(len, ROUNDS.values())) <= 12


@pytest.mark.parametrize("answer", drawn(), ids=lambda answer: answer.name)
def test_following_the_words_leads_to_full_marks(
    hand_in: Callable[[str, str], ExerciseResult], answer: Answer
) -> None:
    """each hint is said to the program before, and the last program gets all points"""
    source = answer.source
    for each in ROUNDS[f"{answer.exercise}: {answer.name}"]:
        hint = next(check.hint for check in hand_in(answer.exercise, source).checks if check.hint)
        assert each["said"] in hint
        source = each["next"]

    result = hand_in(answer.exercise, source)
    assert (result.score, result.faults) == (result.max_score, ())
