"""Feedback pages of assert cells: a page a notebook, with the marks and comments given in formgrader."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from autograder.assert_cells.course import AssertCourse
from autograder.assert_cells.judge import REACHABLE
from autograder.assert_cells.stored import StoredCell, StoredNotebook
from autograder.assert_cells.stored import read as read_stored
from autograder.grading.engine import Graded
from autograder.model.assignment import Assignment, Exercise
from autograder.model.cells import grade_id, is_answer, is_grade, is_manual, nbgrader
from autograder.model.errors import NothingYet
from autograder.model.files import write_atomic
from autograder.model.hand_marks import HandMarks
from autograder.model.released_cells import Released
from autograder.model.result import Result, Status
from autograder.nbgrader_bridge import feedback_pages, hand_marks
from autograder.nbgrader_bridge.gradebook import storable
from autograder.report import feedback


@dataclass(frozen=True)
class AssertNotebook(Assignment):
    """A notebook of assert cells as a feedback page sees it: each grade cell is an exercise."""

    @cached_property
    def exercises(self) -> tuple[Exercise, ...]:
        """A grade cell shows the answer cell before it, which belongs to the first one that comes after."""
        exercises, answer = [], ""
        for cell in self.cells:
            name = grade_id(cell)
            if is_answer(cell):
                answer = name
            elif is_grade(cell) and not is_manual(cell) and cell["cell_type"] == "code":
                exercises.append(Exercise(name, float(nbgrader(cell)["points"]), answer or name, name))
                answer = ""
        return tuple(exercises)

    @cached_property
    def released(self) -> Released:
        """As nbgrader stored them, hidden tests included: a page repeats none of them."""
        return Released(self.cells)


def write(course: AssertCourse, assignment: str, results: Path) -> tuple[int, int]:
    """Every student's pages: how many there are, and how many are new or changed.

    Raises NothingYet where nothing was graded yet.
    """
    paths = sorted(path for path in results.glob("*.json") if not path.name.startswith("."))
    if not paths:
        raise NothingYet(f"no results in {results}: run `autograder grade {assignment}` first")
    stored = read_stored(course, assignment)
    pages = changed = 0
    for book in stored.notebooks:
        shown = _shown(course, book, assignment)
        marks = hand_marks.read(course.gradebook_url, assignment, book.name)
        for path in paths:
            result = feedback_pages.result(path, assignment)
            page = _page(course, shown, assignment, result, marks, several=len(stored.notebooks) > 1)
            target = course.of_student("feedback", result.student, assignment) / f"{book.name}.html"
            pages += 1
            if not target.is_file() or target.read_text("utf-8") != page:
                write_atomic(target, page)
                changed += 1
    return pages, changed


def _page(
    course: AssertCourse,
    shown: AssertNotebook,
    assignment: str,
    result: Result,
    marks: dict[str, HandMarks],
    *,
    several: bool,
) -> str:
    notebook = course.of_student("autograded", result.student, assignment) / f"{shown.name}.ipynb"
    cells = feedback_pages.cells(notebook, assignment) if notebook.is_file() else ()
    own = _own(result, shown, several=several)
    return feedback.page(Graded(own, cells), shown, marks.get(storable(result.student), HandMarks()))


def _own(result: Result, shown: AssertNotebook, *, several: bool) -> Result:
    """What is about one notebook. That the marks could be forged is the teacher's to know."""
    prefix = f"{shown.name}/" if several else ""
    exercises = tuple(
        replace(item, name=item.name.removeprefix(prefix))
        for item in result.exercises
        if item.name.startswith(prefix)
    )
    findings = tuple(item for item in result.findings if item != REACHABLE)
    scored = result.status in (Status.GRADED, Status.GRADED_WITH_REPAIRS)
    score = sum(item.score or 0.0 for item in exercises) if scored else None
    return replace(result, exercises=exercises, findings=findings, score=score, max_score=shown.max_score)


def _shown(course: AssertCourse, book: StoredNotebook, assignment: str) -> AssertNotebook:
    """In the order of the source notebook: the gradebook keeps none."""
    path = course.source(assignment) / f"{book.name}.ipynb"
    cells = []
    for cell in json.loads(path.read_text("utf-8"))["cells"]:
        stored = book.cells.get(grade_id(cell))
        cells.append(_as_stored(stored) if stored else {**cell, "metadata": {}})
    return AssertNotebook(book.name, course.course, {"cells": cells})


def _as_stored(cell: StoredCell) -> dict[str, Any]:
    roles = {kind: kind in cell.kinds for kind in ("grade", "solution", "task")}
    marks = {"grade_id": cell.name, "points": cell.max_score or 0.0, "locked": cell.locked, **roles}
    return {"cell_type": cell.cell_type, "source": cell.source, "metadata": {"nbgrader": marks}}
