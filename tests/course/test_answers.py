"""Several hundred answers to the forget gate earn what they deserve."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from autograder.grading import check_file
from autograder.model.assignment import names
from autograder.nbgrader_bridge.assignments import load
from autograder.model.course import KIT, find_course
from autograder.verify import answer_files
from autograder.verify.answer_files import EMPTY, RIGHT, WRONG
from autograder.verify.proof import Proof, prove
from autograder.verify.proof_cases import Seen
from tests.rehearsal import function_of, marked

NAME = "forget_gate"
CAP = 1


@pytest.fixture(scope="module")
def proof() -> Proof:
    """The right and the empty ones graded by the real engine, each in a notebook that is right otherwise."""
    assignment = load(NAME, find_course(KIT))
    return prove(assignment, isolation="best-effort", kinds=(RIGHT, EMPTY), made=False)


def test_there_are_enough_answers() -> None:
    """At least 60 right, 30 empty and 120 wrong ones are kept, and some for every exercise."""
    answers = answer_files.read(KIT / "solutions" / NAME)
    kinds = Counter(answer.kind for answer in answers)
    assert (kinds[RIGHT] >= 60, kinds[EMPTY] >= 30, kinds[WRONG] >= 120) == (True, True, True)
    assert len({(answer.kind, answer.exercise) for answer in answers}) == 3 * 5


def test_a_right_answer_by_any_road_earns_everything(proof: Proof) -> None:
    """Nothing is lost, neither there nor in what builds on it, and nobody is accused."""
    assert _named([seen for seen in proof.of(RIGHT) if not seen.full or seen.hint]) == []


def test_an_empty_answer_earns_next_to_nothing(proof: Proof) -> None:
    """A point at most, and nothing is taken from the other exercises."""
    paid = [seen for seen in proof.of(EMPTY) if seen.score is None or seen.score > CAP or seen.others]
    assert _named(paid) == []


@pytest.mark.parametrize("name", names(find_course(KIT)))
def test_an_answer_of_the_kind_of_an_argument_is_not_right(name: str) -> None:
    """Made like it, it would lose its decimals where that holds whole numbers: for every array that goes in
    and may hold some, beside decimals in the answer."""
    assignment = load(name, find_course(KIT))
    checks = check_file.load(assignment)
    unpunished = []
    for exercise in assignment.exercises:
        right, calls = checks.reference[exercise.name], checks.plans[exercise.name].calls
        arrays = {
            place
            for call, seen in zip(calls, checks.plans[exercise.name].reference, strict=True)
            for place, argument in enumerate(call.arguments)
            if call.name == exercise.name and isinstance(argument, np.ndarray) and argument.dtype.kind == "f"
            if _has_decimals(_whole(right, call.arguments, place)) and seen.error is None
        }
        for place in arrays:
            result = marked(checks, exercise, _of_its_kind(right, place))
            if result.score == result.max_score:
                unpunished.append(f"{exercise.name}: argument {place}")
    assert unpunished == []


def _whole(right: Callable[..., Any], arguments: Sequence[Any], place: int) -> Any:
    """What is due for whole numbers in one argument."""
    with np.errstate(all="ignore"):
        return right(*arguments[:place], np.rint(arguments[place]), *arguments[place + 1 :])


def _has_decimals(value: Any) -> bool:
    parts = value if isinstance(value, tuple) else (value,)
    return any(isinstance(part, np.ndarray) and bool((part != np.rint(part)).any()) for part in parts)


def _of_its_kind(right: Callable[..., Any], place: int) -> Callable[..., Any]:
    """The right answer in arrays of an argument's kind of number."""

    def cast(part: Any, kind: Any) -> Any:
        return part.astype(kind) if isinstance(part, np.ndarray) and kind is not None else part

    def answer(*arguments: Any, **keywords: Any) -> Any:
        due, kind = right(*arguments, **keywords), getattr(arguments[place], "dtype", None)
        return tuple(cast(part, kind) for part in due) if isinstance(due, tuple) else cast(due, kind)

    return answer


def test_a_wrong_answer_loses_points() -> None:
    """Every one of them, and only points: the checks themselves never stumble."""
    assignment = load(NAME, find_course(KIT))
    checks = check_file.load(assignment)
    exercises = {exercise.name: exercise for exercise in assignment.exercises}
    unpunished = []
    for answer in answer_files.read(KIT / "solutions" / NAME):
        if answer.kind == WRONG:
            function = function_of(checks, answer.exercise, answer.source)
            result = marked(checks, exercises[answer.exercise], function)
            if result.score is None or result.score == result.max_score:
                unpunished.append(f"{answer.exercise}: {answer.name} ({result.score})")
    assert unpunished == []


def _named(cases: list[Seen]) -> list[str]:
    return [f"{seen.case.exercise}: {seen.case.name} ({seen.score}, {seen.lost})" for seen in cases]


@pytest.mark.parametrize("name", names(find_course(KIT)))
def test_what_a_known_mistake_points_to_is_in_the_notebook(name: str) -> None:
    """By its words, where they are quoted; by its number, where it is a step."""
    assignment = load(name, find_course(KIT))
    handed_out = "\n".join("".join(cell["source"]) for cell in assignment.released)
    plans = check_file.load(assignment).plans.values()
    dead = [
        f"{mistake.name}: {pointer}"
        for plan in plans
        for mistake in plan.mistakes
        for pointer in re.findall(r'See "([^"]+)"|\b(?:in|of) (step \d)\b', mistake.hint)
        if not any(part and part.lower() in handed_out.lower() for part in pointer)
    ]
    assert dead == []
