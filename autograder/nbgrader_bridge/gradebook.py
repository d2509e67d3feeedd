"""nbgrader's own gradebook, a class at a time: the rows that its `autograde` would leave."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from autograder.model import released_cells
from autograder.model.assignment import Assignment
from autograder.model.cells import grade_id, is_answer, is_grade, nbgrader
from autograder.model.course import Course

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from autograder.nbgrader_bridge.gradebook_rows import Penalty

NAME_LENGTH = 128  # of nbgrader's column for a student's id
CHUNK = 500  # students a statement: databases limit how many values one takes


@dataclass(frozen=True)
class GradedRow:
    """One submission. A cell without a score waits for a person; without `scores` nothing could be graded."""

    student: str
    timestamp: datetime | None = None
    scores: Mapping[str, float | None] | None = None
    unanswered: Set[str] = frozenset()


def row(
    student: str,
    notebook: Mapping[str, Any] | None,
    automatic: Mapping[str, float | None],
    timestamp: datetime | None = None,
) -> GradedRow:
    """What nbgrader would read out of an autograded notebook; None for a submission that has none.

    `automatic` is grade cell -> points, as `autograded.scores` has it from the result.
    """
    if notebook is None:
        return GradedRow(student, timestamp)
    cells = [cell for cell in notebook["cells"] if grade_id(cell)]
    unanswered = frozenset(grade_id(cell) for cell in cells if is_answer(cell) and _is_untouched(cell))
    scores = {
        grade_id(cell): _manual(cell, unanswered) if is_answer(cell) else automatic.get(grade_id(cell))
        for cell in cells
        if is_grade(cell)
    }
    return GradedRow(student, timestamp, scores, unanswered)


def ensure_assignment(course: Course, assignment: Assignment) -> None:
    """The assignment's rows, made by nbgrader when they are missing or have other points; and the indexes."""
    from autograder.nbgrader_bridge import release as generate
    from autograder.nbgrader_bridge import schema

    if not knows(course, assignment):
        generate.release(assignment)
    engine = schema.connect(course.gradebook_url)
    schema.add_indexes(engine)
    engine.dispose()


def knows(course: Course, assignment: Assignment) -> bool:
    """Does the gradebook have this assignment, with these grade cells and points?"""
    wanted = {grade_id(cell): float(nbgrader(cell)["points"]) for cell in assignment.cells if is_grade(cell)}
    with Gradebook(course, assignment) as book:
        return book.points() == wanted


class Gradebook:
    """The gradebook, opened for one assignment."""

    def __init__(self, course: Course, assignment: Assignment) -> None:
        self.course = course
        self.name = assignment.name

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if "_engine" in self.__dict__:
            self._engine.dispose()

    @cached_property
    def _engine(self) -> Engine:
        from autograder.nbgrader_bridge import schema

        return schema.connect(self.course.gradebook_url)

    @cached_property
    def _penalty(self) -> Penalty:
        from autograder.nbgrader_bridge import late

        return late.penalty(self.course)

    def students(self) -> set[str]:
        """Everybody who has a row for this assignment."""
        from sqlalchemy import select

        from autograder.nbgrader_bridge import schema

        whole, assignment = schema.submitted_assignment, schema.assignment
        wanted = (
            select(whole.c.student_id)
            .join(assignment, assignment.c.id == whole.c.assignment_id)
            .where(assignment.c.name == self.name)
        )
        if not schema.is_there(self._engine):
            return set()
        with self._engine.connect() as connection:
            return set(connection.scalars(wanted))

    def points(self) -> dict[str, float]:
        """Grade cell -> points; empty when the gradebook knows nothing of the assignment."""
        from sqlalchemy import select

        from autograder.nbgrader_bridge import schema

        cell, grade, notebook, assignment = (
            *(schema.base_cell, schema.grade_cells),
            *(schema.notebook, schema.assignment),
        )
        wanted = (
            select(cell.c.name, grade.c.max_score)
            .join(grade, grade.c.id == cell.c.id)
            .join(notebook, notebook.c.id == cell.c.notebook_id)
            .join(assignment, assignment.c.id == notebook.c.assignment_id)
            .where(assignment.c.name == self.name, notebook.c.name == self.name)
        )
        if not schema.is_there(self._engine):
            return {}
        with self._engine.connect() as connection:
            return {name: float(points) for name, points in connection.execute(wanted)}

    def write(self, graded: Sequence[GradedRow]) -> None:
        """Bring the rows of these submissions up to date, in one transaction; manual marks stay."""
        from autograder.nbgrader_bridge import assignment_rows, gradebook_rows

        rows = {storable(item.student): item for item in graded}  # of two for one student the last counts
        names = list(rows)
        with self._engine.begin() as connection:
            ids = assignment_rows.frame(connection, self.name)
            for start in range(0, len(names), CHUNK):
                batch = {name: rows[name] for name in names[start : start + CHUNK]}
                gradebook_rows.write(connection, ids, batch, self._penalty)


def _manual(cell: Mapping[str, Any], unanswered: Set[str]) -> float | None:
    """Nothing written is nothing to read: 0. All else waits for a person."""
    return 0.0 if grade_id(cell) in unanswered else None


def _is_untouched(cell: Mapping[str, Any]) -> bool:
    return bool(nbgrader(cell).get("checksum") == released_cells.checksum(cell))


def longest_name(url: str) -> int | None:
    """Characters of a student's name that the database takes; SQLite takes any number."""
    return None if url.startswith("sqlite") else NAME_LENGTH


def storable(student: str) -> str:
    """A folder's name that is no UTF-8 can't be stored as it is."""
    return os.fsencode(student).decode("utf-8", "backslashreplace")
