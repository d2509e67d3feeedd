"""Marks one cell of notebook 1."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.grading import check_file
from autograder.grading.check_file import CheckFile
from autograder.model.assignment import Exercise
from autograder.model.course import KIT, find_course
from autograder.model.result import ExerciseResult
from autograder.nbgrader_bridge import assignments
from tests.rehearsal import function_of, marked


@pytest.fixture(scope="package")
def graded() -> Any:
    """The result of a cell, in a notebook that is right otherwise."""
    gate = assignments.load("forget_gate", find_course(KIT))
    checks: CheckFile = check_file.load(gate)
    exercises: dict[str, Exercise] = {exercise.name: exercise for exercise in gate.exercises}

    def grade(name: str, source: str) -> ExerciseResult:
        return marked(checks, exercises[name], function_of(checks, name, source), source)

    return grade
