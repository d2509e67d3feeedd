"""Golden cases: what a student hands in, and the marks and words that the course asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from autograder.grading.engine import Engine
from autograder.model import assignment
from autograder.nbgrader_bridge import assignments
from autograder.model.course import find_course
from autograder.verify import golden
from autograder.verify.golden import Case

COURSE = find_course()
ASSIGNMENT = assignments.load("forget_gate", COURSE)
ALL = list(golden.cases(ASSIGNMENT))


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """One for all cases, as a class has it."""
    with Engine(ASSIGNMENT) as engine:
        yield engine


@pytest.mark.parametrize("case", ALL, ids=[case.name for case in ALL])
def test_a_golden_case_gets_its_marks(case: Case, engine: Engine) -> None:
    """Score, each exercise, blame and words are those of the case's expected.json."""
    assert case.faults(engine.grade(case.data, case.student).result) == []


def test_another_mark_is_noticed(engine: Engine) -> None:
    """A case that asks for other marks, blame or words than there are is told so, one sentence each."""
    [case] = [case for case in ALL if case.name == "right"]
    result = engine.grade(case.data, case.student).result
    points = {**case.exercises, "linear": 0.0}
    other = replace(case, score=1.0, exercises=points, told={"linear": ["nowhere"]})
    assert other.faults(result) == [
        "score is 35.0, 1.0 was due",
        "linear has 7.0 points, 0.0 were due",
        "nothing says 'nowhere' about linear",
    ]


def test_each_student_is_another_one() -> None:
    """Two cases with one student's name would overwrite each other in the demo."""
    names = [case.student for case in ALL]
    assert sorted(set(names)) == sorted(names)
    assert len(names) >= 12
