"""A class of damaged submissions, graded in one run: what is right in each earns its points."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from autograder.model.result import Result, Status
from tests.redteam import harness
from tests.redteam.harness import Case

NEIGHBOUR = "zoe"


@dataclass(frozen=True)
class Class:
    """What grading the class left: the results' bytes, and the autograded notebooks."""

    results: dict[str, str]
    notebooks: frozenset[str]

    def of(self, student: str) -> Result:
        return Result.from_json(self.results[student])


@pytest.fixture(scope="module")
def graded(generated_once: Path, run: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> Class:
    """Every case is a student; another one has handed in a right notebook."""
    root = shutil.copytree(generated_once, tmp_path_factory.mktemp("damaged") / "course_copy")
    submissions = root / "course" / "submitted"
    for case in harness.damaged_cases():
        harness.hand_in(case, submissions, case.name)
    harness.Desk(submissions / NEIGHBOUR / harness.ASSIGNMENT, harness.base_notebook()).hand_in()
    run(root, "autograder", "grade", harness.ASSIGNMENT, "--isolation", "best-effort")
    results = {path.stem: path.read_text("utf-8") for path in root.glob("course/results/*/*.json")}
    return Class(results, frozenset(path.parts[-3] for path in root.glob("course/autograded/*/*/*.ipynb")))


@pytest.mark.parametrize("case", harness.damaged_cases(), ids=lambda case: case.name)
def test_damage_costs_no_point_that_was_earned(case: Case, graded: Class) -> None:
    """Full marks for every exercise that the damage spared, and for no other; what happened is said."""
    result = graded.of(case.name)

    messages = [check.message for exercise in result.exercises for check in exercise.checks]
    said = "; ".join([*result.repairs, *result.findings, *messages])
    lost = {exercise.name for exercise in result.exercises if exercise.score != exercise.max_score}
    assert (result.status is Status.UNREADABLE) == (case.ending == harness.UNREADABLE), said
    assert (result.status is Status.GRADED_WITH_REPAIRS) == bool(result.repairs), said
    assert result.status is not Status.ERROR, said
    assert lost == case.loses, said
    assert [word for word in (*case.words, *case.graded) if word not in said] == [], said


def test_neighbour_is_untouched(graded: Class) -> None:
    """The right notebook among them all earns everything."""
    result = graded.of(NEIGHBOUR)

    assert result.status is Status.GRADED
    assert [exercise.score for exercise in result.exercises] == [each.max_score for each in result.exercises]


def test_every_readable_submission_has_its_notebook(graded: Class) -> None:
    """nbgrader gets a notebook of each submission that could be read, and of no other."""
    unreadable = {name for name in graded.results if graded.of(name).status is Status.UNREADABLE}

    assert graded.notebooks == set(graded.results) - unreadable


def test_results_name_no_path_and_no_time(graded: Class) -> None:
    """A result says nothing about the machine that it was made on."""
    for text in graded.results.values():
        assert "/tmp" not in text
        assert "Traceback" not in text
        json.loads(text)
