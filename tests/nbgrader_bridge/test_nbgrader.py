"""nbgrader's own commands, unmodified, on this course: from the source notebook to marks and feedback."""

from __future__ import annotations

import copy
import csv
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from autograder.grading.engine import Engine
from autograder.model.assignment import Assignment
from autograder.model.cells import grade_id, text
from autograder.model.course import find_course
from autograder.nbgrader_bridge import assignments, gradebook
from autograder.nbgrader_bridge.autograded import notebook as autograded_notebook
from autograder.nbgrader_bridge.autograded import score, scores
from autograder.nbgrader_bridge.reference_text import Answers
from autograder.nbgrader_bridge.timestamp import timestamp

NAME = "forget_gate"
HOSTILE = "<script>alert(1)</script> ![picture](attachment:absent.png) [here](javascript:alert(2))"
STUDENT_CONFIG = """
c = get_config()
c.CourseDirectory.course_id = "lstm"
c.Exchange.root = {exchange!r}
c.Exchange.cache = {cache!r}
"""


@dataclass(frozen=True)
class Life:
    """A course after all commands, and what they said."""

    work: Assignment
    said: dict[str, str]
    user: str

    def autograded(self, student: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.work.course.autograded(student, NAME).read_text("utf-8"))
        return found

    def page(self, student: str) -> str:
        return self.work.course.feedback(student, NAME).read_text("utf-8")

    def scores(self, student: str) -> dict[str, float | None]:
        query = """select c.name, g.auto_score from grade g join base_cell c on c.id = g.cell_id
            join submitted_notebook p on p.id = g.notebook_id
            join submitted_assignment s on s.id = p.assignment_id where s.student_id = ?"""
        with closing(sqlite3.connect(self.work.course.generated / "gradebook.db")) as connection:
            return dict(connection.execute(query, [student]).fetchall())


@pytest.fixture(scope="module")
def life(generated_once: Path, tmp_path_factory: pytest.TempPathFactory, run: Callable[..., str]) -> Life:
    """Each command once: every one of them imports for seconds."""
    home = tmp_path_factory.mktemp("life")
    root = Path(shutil.copytree(generated_once, home / "course_copy"))
    work = assignments.load(NAME, find_course(root))
    desk = home / "student"
    desk.mkdir()
    (desk / "nbgrader_config.py").write_text(
        STUDENT_CONFIG.format(exchange=str(root / "exchange"), cache=str(home / "cache")), "utf-8"
    )
    said = {"solution": run(root, "nbgrader", "generate_solution", NAME)}
    said["release"] = run(root, "nbgrader", "release_assignment", NAME)
    said["fetch"] = run(desk, "nbgrader", "fetch_assignment", NAME)
    fetched = desk / NAME / f"{NAME}.ipynb"
    released = json.loads(fetched.read_text("utf-8"))
    fetched.write_text(json.dumps(solved(released, work)), "utf-8")
    said["validate"] = run(desk, "nbgrader", "validate", str(fetched))
    said["submit"] = run(desk, "nbgrader", "submit", NAME)
    said["collect"] = run(root, "nbgrader", "collect", NAME)
    (user,) = (path.name for path in work.course.submitted().iterdir())
    hand_in(work, "stub", json.dumps(released))
    hand_in(work, "odd", json.dumps(spoilt(solved(released, work))))
    hand_in(work, "torn", json.dumps(released)[:5000])
    said["autograde"] = run(root, "nbgrader", "autograde", NAME, status=1)  # one submission is unreadable
    said["feedback"] = run(root, "nbgrader", "generate_feedback", NAME)
    said["release_feedback"] = run(root, "nbgrader", "release_feedback", NAME, f"--student={user}")
    said["export"] = run(root, "nbgrader", "export", "--to", str(home / "grades.csv"))
    said["db"] = run(root, "nbgrader", "db", "assignment", "list")
    said["grades.csv"] = (home / "grades.csv").read_text("utf-8")
    return Life(work, said, user)


def solved(released: dict[str, Any], work: Assignment) -> dict[str, Any]:
    """The release with the reference answers typed in, and a reflection."""
    answers, notebook = Answers.read(work), copy.deepcopy(released)
    stubs = {grade_id(cell): text(cell) for cell in work.cells}
    for cell in notebook["cells"]:
        if grade_id(cell) in answers.bodies:
            cell["source"] = answers.filled(grade_id(cell), stubs[grade_id(cell)])
        elif grade_id(cell) == "reflection":
            cell["source"] = "The word *but* should close it."
    return notebook


def spoilt(notebook: dict[str, Any]) -> dict[str, Any]:
    """Copied, deleted and altered cells, other points, hostile text, and a bias forgotten."""
    cells = {cell["id"]: cell for cell in notebook["cells"]}
    cells["linear"]["source"] = text(cells["linear"]).replace(
        "return concat @ W_f + b_f", "return concat @ W_f"
    )
    cells["check_forget"]["metadata"]["nbgrader"]["points"] = 1000
    cells["check_forget"]["source"] = "1000.0"
    cells["check_forget"]["outputs"] = [
        {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": {"text/plain": "6.0"}}
    ]
    cells["reflection"]["source"] = HOSTILE
    kept = [cell for cell in notebook["cells"] if cell["id"] != "check_sigmoid"]
    twice = [*kept, {**copy.deepcopy(cells["concatenate"]), "id": "copy"}]
    note = {"cell_type": "markdown", "id": "note", "metadata": {}, "source": HOSTILE}
    return {**notebook, "cells": [*twice, note]}


def hand_in(work: Assignment, student: str, content: str) -> None:
    path = work.course.submitted() / student / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True)
    path.write_text(content, "utf-8")


def test_the_reference_gets_everything_and_the_stub_nothing(life: Life) -> None:
    """35 of 35 and 0 of 35; the reflection waits for a person, but not where nothing was written"""
    points = {exercise.grade_cell: exercise.points for exercise in life.work.exercises}

    assert sum(points.values()) == 35
    assert life.scores(life.user) == {**points, "reflection": None}
    assert life.scores("stub") == {**dict.fromkeys(points, 0.0), "reflection": 0.0}


def test_an_odd_submission_earns_what_its_functions_compute(life: Life) -> None:
    """whatever was done to cells, points and outputs: the bias is lost and nothing else"""
    scores = life.scores("odd")
    points = {exercise.grade_cell: exercise.points for exercise in life.work.exercises}

    assert 5.0 <= (scores["check_linear"] or 0) <= 6.0
    assert {name: scores[name] for name in points if name != "check_linear"} == {
        name: value for name, value in points.items() if name != "check_linear"
    }


def test_an_unreadable_submission_stops_nobody(life: Life) -> None:
    """it is named, has no marks and no notebook; the others are graded"""
    assert "torn" in life.said["autograde"]
    assert set(life.scores("torn").values()) == {None}
    assert not life.work.course.autograded("torn", NAME).exists()


def test_the_engine_and_nbgrader_write_the_same_scores(life: Life) -> None:
    """cell by cell, by way of nbgrader's command and by way of ours"""
    ours = {}
    with Engine(life.work) as engine:
        for student in (life.user, "stub", "odd"):
            path = life.work.course.submitted() / student / NAME / f"{NAME}.ipynb"
            graded = engine.grade(path.read_bytes(), student)
            ours[student] = gradebook.row(
                student, autograded_notebook(graded, life.work), scores(graded.result, life.work)
            ).scores

    assert ours == {student: life.scores(student) for student in ours}


@pytest.mark.filterwarnings("ignore")  # of nbgrader and what it imports
@pytest.mark.parametrize("student", ["stub", "odd", ""])
def test_an_autograded_notebook_is_one_for_nbgrader(life: Life, student: str) -> None:
    """valid nbformat and metadata; every released cell with points is there once, with its text and points"""
    import nbformat
    from nbgrader.nbgraderformat import MetadataValidator

    notebook = life.autograded(student or life.user)
    node = nbformat.from_dict(notebook)
    nbformat.validate(node)
    MetadataValidator().validate_nb(node)
    released = {grade_id(cell): cell for cell in life.work.released if "points" in str(cell["metadata"])}
    found = [cell for cell in notebook["cells"] if grade_id(cell) in released]

    assert [grade_id(cell) for cell in found] == list(released)
    assert all(cell["metadata"] == released[grade_id(cell)]["metadata"] for cell in found)
    checks = [cell for cell in found if cell["cell_type"] == "code"]
    assert all(text(cell) == released[grade_id(cell)]["source"] for cell in checks)
    assert [score(cell) for cell in checks] == [
        life.scores(student or life.user)[grade_id(cell)] for cell in checks
    ]


def test_the_solution_is_solved_and_was_run(life: Life) -> None:
    """for teaching assistants: the reference's lines in their place, and no cell that stopped"""
    path = life.work.course.generated / "solution" / NAME / f"{NAME}.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    cells = {cell["id"]: cell for cell in notebook["cells"]}
    outputs = [output for cell in notebook["cells"] for output in cell.get("outputs", [])]

    assert "return concat @ W_f + b_f" in text(cells["linear"])
    assert outputs
    assert [output for output in outputs if output["output_type"] == "error"] == []
    assert all(cell["execution_count"] for cell in notebook["cells"] if cell["cell_type"] == "code")


def test_the_right_notebook_validates(life: Life) -> None:
    """nbgrader's Validate, which students click"""
    assert "Success! Your notebook passes all the tests." in life.said["validate"]


def test_what_went_through_the_exchange_is_what_is_graded(life: Life) -> None:
    """released, fetched, submitted and collected, with the time; its feedback goes back the same way"""
    folder = life.work.course.submitted() / life.user / NAME
    fetched = life.work.course.root / "exchange/lstm/outbound" / NAME / f"{NAME}.ipynb"
    feedback = list((life.work.course.root / "exchange/lstm/feedback").rglob("*.html"))

    assert fetched.read_bytes() == life.work.course.release(NAME).read_bytes()
    assert timestamp(folder) is not None
    assert [path.read_text("utf-8") for path in feedback] == [life.page(life.user)]


def test_feedback_explains_and_hides(life: Life) -> None:
    """each exercise with its facts and score; no check's code, no answer, no markup of a student's"""
    page = life.page("odd")
    secrets = ("assert_same", "vocabulary", "misconception", "return concat @ W_f + b_f")

    assert "b_f" in page
    assert "5 of 7 points" in page or "6 of 7 points" in page
    assert [secret for secret in secrets if secret in page] == []
    assert "<script" not in page
    assert "&lt; script&gt;alert(1)" in page
    assert 'href="javascript:' not in page


def test_marks_are_exported_and_listed(life: Life) -> None:
    """by nbgrader's own exporter, and by its db command"""
    every = csv.DictReader(life.said["grades.csv"].splitlines())
    rows = {row["student_id"]: row for row in every if row["assignment"] == NAME}

    assert float(rows[life.user]["raw_score"]) == 35.0
    assert float(rows["stub"]["raw_score"]) == 0.0
    assert {row["max_score"] for row in rows.values()} == {"40.0"}
    assert NAME in life.said["db"]
