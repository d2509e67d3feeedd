"""nbgrader's sums of marks as one query; imported only when there is a gradebook to read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, Subquery, and_, case, column, func, select, table, true, union_all

from autograder.nbgrader_bridge.schema import (
    assignment,
    base_cell,
    grade,
    grade_cells,
    notebook,
    submitted_assignment,
    submitted_notebook,
)


def query(assignments: Sequence[str], students: Sequence[str]) -> Select[Any]:
    """nbgrader's own sums, as joins: its column properties ask three sub-queries a student."""
    who = ("id", "last_name", "first_name", "email", "lms_user_id")
    student, handed = table("student", *map(column, who)), submitted_assignment
    graded, late, full = _graded(assignments), _late(assignments), _full()
    own = and_(handed.c.assignment_id == assignment.c.id, handed.c.student_id == student.c.id)
    source = (
        assignment.join(student, true())
        .outerjoin(handed, own)
        .outerjoin(graded, graded.c.assignment_id == handed.c.id)
        .outerjoin(late, late.c.assignment_id == handed.c.id)
        .outerjoin(full, full.c.assignment_id == assignment.c.id)
    )
    what: list[Any] = [handed.c.id, handed.c.extension, handed.c.timestamp]
    what += [graded.c.score, late.c.penalty, graded.c.manual, graded.c.cells, late.c.parts]
    maximum = func.coalesce(full.c.points, 0.0)
    columns = [assignment.c.name, assignment.c.duedate, *student.c, *what, maximum]
    query = select(*columns).select_from(source)
    if assignments:
        query = query.where(assignment.c.name.in_(assignments))
    if students:
        query = query.where(student.c.id.in_(students))
    order = (student.c.last_name, student.c.first_name, student.c.id)
    return query.order_by(assignment.c.duedate, assignment.c.name, *order)


def _graded(assignments: Sequence[str]) -> Subquery:
    """A submission's score and whether a person has yet to look at a cell of it."""
    extra = func.coalesce(grade.c.extra_credit, 0.0)
    given = func.coalesce(grade.c.manual_score, grade.c.auto_score)
    score = func.sum(func.coalesce(given + extra, 0.0)).label("score")
    manual = func.max(case((grade.c.needs_manual_grade, 1), else_=0)).label("manual")
    cells = func.count(given).label("cells")
    key = submitted_notebook.c.assignment_id
    source = grade.join(submitted_notebook, grade.c.notebook_id == submitted_notebook.c.id)
    query = select(key, score, manual, cells).select_from(source)
    return _only(assignments, query).group_by(key).subquery()


def _late(assignments: Sequence[str]) -> Subquery:
    key = submitted_notebook.c.assignment_id
    penalty = func.sum(submitted_notebook.c.late_submission_penalty).label("penalty")
    parts = func.count(submitted_notebook.c.id).label("parts")
    return _only(assignments, select(key, penalty, parts)).group_by(key).subquery()


def _only(assignments: Sequence[str], query: Select[Any]) -> Select[Any]:
    """Sums over those assignments alone: the gradebook may hold many others."""
    if not assignments:
        return query
    same = notebook.c.assignment_id == assignment.c.id
    wanted = select(notebook.c.id).join(assignment, same).where(assignment.c.name.in_(assignments))
    return query.where(submitted_notebook.c.notebook_id.in_(wanted))


def _full() -> Subquery:
    """What an assignment's cells are worth together."""
    cells = notebook.join(base_cell, base_cell.c.notebook_id == notebook.c.id)
    parts = [
        select(notebook.c.assignment_id, kind.c.max_score).select_from(
            cells.join(kind, kind.c.id == base_cell.c.id)
        )
        for kind in (grade_cells, table("task_cells", column("id"), column("max_score")))
    ]
    every = union_all(*parts).subquery()
    points = func.sum(every.c.max_score).label("points")
    return select(every.c.assignment_id, points).group_by(every.c.assignment_id).subquery()
