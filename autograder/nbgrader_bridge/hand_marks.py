"""Manual marks and comments out of the gradebook: a whole class by three queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, or_, select

from autograder.model.hand_marks import HandMark, HandMarks
from autograder.nbgrader_bridge import schema

if TYPE_CHECKING:
    from sqlalchemy import Engine

NOBODYS = "No response."  # nbgrader's automatic comment is no person's


def read(
    url: str, assignment: str, notebook: str | None = None, *, only_given: bool = False
) -> dict[str, HandMarks]:
    """Student -> what people gave for this assignment's notebook (default: of the same name).

    Students for whom nobody gave anything, and cells that nobody touched and that wait for nobody, are left
    out; with `only_given`, those that merely wait are, too. Empty when there is no gradebook yet.
    """
    engine = schema.connect(url)
    try:
        if not schema.is_there(engine):
            return {}
        return _read(engine, assignment, notebook or assignment, only_given)
    finally:
        engine.dispose()


def of_student(url: str, assignment: str, student: str, notebook: str | None = None) -> HandMarks:
    """One student's. Empty when there is nothing."""
    return read(url, assignment, notebook).get(student, HandMarks())


def _read(engine: Engine, assignment: str, notebook: str, only_given: bool) -> dict[str, HandMarks]:
    grade, comment, part = schema.grade, schema.comment, schema.submitted_notebook
    cells: dict[str, dict[str, dict[str, Any]]] = defaultdict(lambda: defaultdict(dict))
    touched = or_(grade.c.manual_score.is_not(None), grade.c.extra_credit.is_not(None))
    marks = select(grade.c.manual_score, grade.c.extra_credit, grade.c.needs_manual_grade).where(
        touched if only_given else or_(touched, grade.c.needs_manual_grade)
    )
    comments = select(comment.c.manual_comment).where(comment.c.manual_comment.is_not(None))
    late = select(schema.submitted_assignment.c.student_id, part.c.late_submission_penalty)
    with engine.connect() as connection:
        for student, cell, score, extra, waits in _of(connection, marks, grade, assignment, notebook):
            # nbgrader asks for a second look where a mark was given before the last grading
            cells[student][cell] |= {"score": score, "extra": extra or 0.0, "waits": waits and score is None}
        for student, cell, text in _of(connection, comments, comment, assignment, notebook):
            if text.strip() and text.strip() != NOBODYS:
                cells[student][cell]["comment"] = text.strip()
        penalties = dict(
            _named(
                connection, late.join_from(schema.submitted_assignment, part, _whole()), assignment, notebook
            )
        )
    students = cells.keys() | {student for student, points in penalties.items() if points}
    return {
        student: HandMarks(
            {name: HandMark(**fields) for name, fields in cells[student].items()},
            penalties.get(student) or 0.0,
        )
        for student in students
    }


def _of(connection: Any, query: Select[Any], table: Any, assignment: str, notebook: str) -> Iterable[Any]:
    """Rows of a table about cells, with student and cell name in front."""
    whole, part, cell = schema.submitted_assignment, schema.submitted_notebook, schema.base_cell
    source = (
        table.join(part, part.c.id == table.c.notebook_id)
        .join(whole, _whole())
        .join(cell, cell.c.id == table.c.cell_id)
    )
    columns = (whole.c.student_id, cell.c.name, *query.selected_columns)
    return _named(connection, query.with_only_columns(*columns).select_from(source), assignment, notebook)


def _named(connection: Any, query: Select[Any], assignment: str, notebook: str) -> Iterable[Any]:
    """Only those of one notebook of one assignment."""
    wanted = (
        select(schema.notebook.c.id)
        .join(schema.assignment, schema.assignment.c.id == schema.notebook.c.assignment_id)
        .where(schema.assignment.c.name == assignment, schema.notebook.c.name == notebook)
    )
    rows: Iterable[Any] = connection.execute(
        query.where(schema.submitted_notebook.c.notebook_id.in_(wanted))
    ).all()
    return rows


def _whole() -> Any:
    return schema.submitted_assignment.c.id == schema.submitted_notebook.c.assignment_id
