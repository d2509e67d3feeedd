"""A result as Gradescope's results.json: a test an exercise, with partial credit and what each check says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from autograder.model.assignment import Exercise
from autograder.model.escape import terminal
from autograder.model.result import ExerciseResult, Result, Status
from autograder.report import explain
from autograder.report.formats import wording


def render(result: Result) -> str:
    """The final word. An unreadable submission has no points, and a reason that the student can act on."""
    output = [wording.closing(result)]
    if result.status is not Status.UNREADABLE:
        output += [f"note: {finding}" for finding in result.findings]
    output += [f"repaired: {repair}" for repair in result.repairs]
    tests = [_test(item) for item in result.exercises]
    return _page(output, result.score or 0.0, tests, {"status": result.status, "isolation": result.isolation})


def unfinished(exercises: Sequence[Exercise], done: Sequence[ExerciseResult] = ()) -> str:
    """What stands there if the container is stopped: what was graded so far, and that it is not all."""
    output = "Grading did not finish. What is not graded yet has no points: tell your instructor."
    graded = {item.name: item for item in done if item.score is not None}
    tests = [
        _test(graded[item.name])
        if item.name in graded
        else _entry(item.name, 0.0, item.points, "not graded yet", passed=False)
        for item in exercises
    ]
    return _page([output], sum(test["score"] for test in tests), tests, {"status": "unfinished"})


def _page(output: list[str], score: float, tests: list[dict[str, Any]], extra: dict[str, str]) -> str:
    page = {
        "score": round(score, 6),
        "output": terminal("\n".join(output)),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",  # what the grader prints is for instructors
        "extra_data": extra,
        "tests": tests,
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _test(exercise: ExerciseResult) -> dict[str, Any]:
    passed = exercise.score is not None and wording.lost(exercise) <= 0
    text = "\n".join(line.strip() for line in explain.lines(exercise)[1:])
    return _entry(exercise.name, exercise.score or 0.0, exercise.max_score, text, passed=passed)


def _entry(name: str, score: float, most: float, output: str, *, passed: bool) -> dict[str, Any]:
    return {
        "name": terminal(name),
        "score": round(score, 6),
        "max_score": most,
        "status": "passed" if passed else "failed",
        "output": terminal(output),
        "visibility": "visible",
    }
