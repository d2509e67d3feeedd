"""Visible checks under proof: each that contradicts the hidden ones is named, with cause and mend."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.grading import check_file
from autograder.model.assignment import Assignment, names
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge.assignments import load
from autograder.verify import visible_checks
from autograder.verify.answer_files import RIGHT, WRONG, read
from autograder.verify.proof_cases import MISTAKE, Case, Seen
from autograder.verify.rehearsal import left_by_cells, lost, of_source, rehearse
from autograder.verify.scaffold import create


def faults(assignment: Assignment) -> list[str]:
    """What is wrong with the visible checks, by known mistakes and kept answers marked in this process."""
    checks = check_file.load(assignment)
    seen = []
    kept = read(assignment.course.private(assignment.name))
    for exercise in assignment.exercises:
        whole = exercise.points
        for mistake in checks.plans[exercise.name].mistakes:
            wrong = mistake.in_place_of(checks.reference[exercise.name])
            result = rehearse(checks, exercise, wrong)
            case = Case(MISTAKE, exercise.name, mistake.name, "", mistake)
            seen.append(Seen(case, result.score, whole, tuple(lost(result)), None, ()))
        left = left_by_cells(assignment, checks)
        for item in (item for item in kept if (item.kind, item.exercise) == (WRONG, exercise.name)):
            result = of_source(checks, exercise, item.source, left)
            case = Case(WRONG, exercise.name, item.name, item.source)
            seen.append(Seen(case, result.score, whole, tuple(lost(result)), None, ()))
        right = [item for item in kept if (item.kind, item.exercise) == (RIGHT, exercise.name)]
        cases = [Case(RIGHT, exercise.name, item.name, item.source) for item in right]
        seen += [Seen(case, whole, whole, (), None, ()) for case in cases]
    return visible_checks.faults(assignment, checks, seen)


@pytest.mark.parametrize("name", names(find_course(KIT)))
def test_the_notebooks_visible_checks_are_right(name: str) -> None:
    """They let right answers pass, notice what loses half, and keep to numbers of their own."""
    assert faults(load(name, find_course(KIT))) == []


@pytest.mark.parametrize(
    ("check", "said"),
    [
        pytest.param(
            "answer = center(np.arange(3))\nassert answer[0] > 0, 'which sign?'",
            "the visible check of center refuses the reference (AssertionError: which sign?): correct "
            "what it asks for",
            id="wrong",
        ),
        pytest.param(
            "answer = center([1.0, 2.0, 6.0])\n"
            "assert isinstance(answer, np.ndarray) and np.allclose(answer, [-2, -1, 3]), 'an array?'",
            "the visible check of center refuses a right answer, a list for an array "
            "(AssertionError: an array?): ask for less, the contract is open there",
            id="asks for more than the hidden ones",
        ),
        pytest.param(
            "assert np.shape(center(np.ones(3))) == (3,), 'which shape?'",
            "the visible check of center lets pass what loses half of the points: "
            "center_with_the_wrong_sign, center_by_the_median: ask for numbers that show it",
            id="shapes only",
        ),
        pytest.param(
            "answer = center(numbers)\nassert np.allclose(answer, [-2, -1, 3]), 'by how much?'",
            "the visible check of center reads `numbers`, and after experiments refuses right answers: "
            "give it its own numbers",
            id="reads a global",
        ),
        pytest.param(
            "assert np.allclose(center(numbers), numbers - np.mean(numbers))", "", id="reads it to no harm"
        ),
        pytest.param("print('Run me')", "", id="asks nothing"),
    ],
)
def test_a_wrong_visible_check_meets_one_message(tmp_path: Path, check: str, said: str) -> None:
    """One line each, with the cause and the mend."""
    (tmp_path / "course.toml").write_text("id = 'small'\nisolation = 'best-effort'\n")
    (tmp_path / "assignments").mkdir()
    course = find_course(tmp_path)
    create("small", ["center"], course)
    path = course.source("small")
    notebook = json.loads(path.read_text("utf-8"))
    for cell in notebook["cells"]:
        if cell["id"] == "setup":
            cell["source"] = "import numpy as np\nnumbers = np.array([1.0, 2.0, 6.0])"
        if cell["id"] == "check_center":
            cell["source"] = check
    path.write_text(json.dumps(notebook), "utf-8")
    assert faults(load("small", course)) == ([said] if said else [])
