"""Feedback pages made again from what grading left: the result, the autograded notebook, the gradebook."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from autograder.grading.engine import Graded, RunCell
from autograder.model.assignment import Assignment
from autograder.model.cells import text
from autograder.model.errors import NothingYet, UsageError
from autograder.model.files import write_atomic
from autograder.model.hand_marks import HandMarks
from autograder.model.result import Result
from autograder.nbgrader_bridge import hand_marks
from autograder.nbgrader_bridge.gradebook import storable
from autograder.report import feedback

Progress = Callable[[int, int], None]


def write(
    assignment: Assignment, results: Path, progress: Progress = lambda done, total: None
) -> tuple[int, int]:
    """Every student's page with manual marks and comments: how many there are, and how many are new.

    Raises NothingYet where nothing was graded yet.
    """
    paths = sorted(path for path in results.glob("*.json") if not path.name.startswith("."))
    if not paths:
        raise NothingYet(f"no results in {results}: run `autograder grade {assignment.name}` first")
    marks = hand_marks.read(assignment.course.gradebook_url, assignment.name)
    changed = 0
    for number, path in enumerate(paths, start=1):
        graded = read(assignment, path)
        student = graded.result.student
        made = feedback.page(graded, assignment, marks.get(storable(student), HandMarks()))
        target = assignment.course.feedback(student, assignment.name)
        if not target.is_file() or target.read_text("utf-8") != made:
            write_atomic(target, made)
            changed += 1
        progress(number, len(paths))
    return len(paths), changed


def with_hand_marks(assignment: Assignment, results: Path, students: Sequence[str]) -> None:
    """The pages of those among these students to whom a person has given something already: a regrade."""
    marks = hand_marks.read(assignment.course.gradebook_url, assignment.name, only_given=True)
    for student in students:
        if by_hand := marks.get(storable(student)):
            graded = read(assignment, results / f"{student}.json")
            page = feedback.page(graded, assignment, by_hand)
            write_atomic(assignment.course.feedback(student, assignment.name), page)


def one(assignment: Assignment, student: str) -> str:
    """One student's page. Raises UsageError for who was not graded."""
    path = assignment.course.results(assignment.name) / f"{student}.json"
    marks = hand_marks.of_student(assignment.course.gradebook_url, assignment.name, storable(student))
    return feedback.page(read(assignment, path), assignment, marks)


def read(assignment: Assignment, path: Path) -> Graded:
    """A result, and the cells that it is about: none for a submission that could not be read.

    Raises UsageError, naming the file and what to do.
    """
    graded = result(path, assignment.name)
    notebook = assignment.course.autograded(graded.student, assignment.name)
    return Graded(graded, cells(notebook, assignment.name) if notebook.is_file() else ())


def result(path: Path, assignment: str) -> Result:
    """What grading wrote. Raises UsageError when it is not there, or is no result."""
    try:
        return Result.read(path)
    except FileNotFoundError:
        raise UsageError(f"{path}: not graded yet: run `autograder grade {assignment}`") from None
    except (OSError, ValueError) as error:
        raise UsageError(
            f"{path} is no result ({error}): delete it and run `autograder grade {assignment}`"
        ) from error


def cells(notebook: Path, assignment: str) -> tuple[RunCell, ...]:
    """An autograded notebook's. Raises UsageError when it cannot be read."""
    try:
        return tuple(_cells(json.loads(notebook.read_text("utf-8"))["cells"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        again = f"run `autograder grade {assignment} --force`"
        raise UsageError(f"{notebook}: cannot be read ({error}): {again}") from error


def _cells(cells: Iterable[Mapping[str, Any]]) -> Iterable[RunCell]:
    for cell in cells:
        yield RunCell(
            cell["cell_type"],
            text(cell),
            cell.get("id", ""),
            cell.get("metadata", {}),
            tuple(_shown(output) for output in cell.get("outputs", ())),
        )


def _shown(output: Mapping[str, Any]) -> dict[str, Any]:
    """Texts as one string each: nbformat allows a list of lines."""
    shown = dict(output)
    if isinstance(shown.get("text"), list):
        shown["text"] = "".join(shown["text"])
    if isinstance(shown.get("data"), dict):
        shown["data"] = {
            kind: "".join(value) if isinstance(value, list) else value
            for kind, value in shown["data"].items()
        }
    return shown
