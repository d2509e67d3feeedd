"""Rows of many submissions at once: read what is there, add what is missing, change what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from autograder.nbgrader_bridge import schema
from autograder.nbgrader_bridge.assignment_rows import Frame
from autograder.nbgrader_bridge.schema import new_id

if TYPE_CHECKING:
    from autograder.nbgrader_bridge.gradebook import GradedRow

Penalty = Callable[[str, float, float], float | None]  # student, score, seconds late -> points off
NO_RESPONSE = "No response."  # nbgrader's words for an answer that is still the stub


@dataclass(frozen=True)
class Submitted:
    """One student's submission in the gradebook."""

    id: str
    notebook: str
    timestamp: datetime | None
    extension: timedelta | None
    penalty: float | None


@dataclass
class Mark:
    """One row of `grade`; a manual mark takes precedence, as nbgrader has it."""

    id: str
    auto: float | None
    manual: float | None = None
    extra: float | None = None
    waits: bool = True

    @property
    def score(self) -> float:
        """What counts."""
        points = self.auto if self.manual is None else self.manual
        return 0.0 if points is None else points + (self.extra or 0.0)


def write(connection: Connection, ids: Frame, batch: Mapping[str, GradedRow], penalty: Penalty) -> None:
    """Bring these students' rows up to date; manual marks, extra credit, manual comments stay."""
    _add_students(connection, batch)
    submitted = _submitted(connection, ids, batch)
    marks = _write_marks(connection, ids, batch, submitted)
    _write_comments(connection, ids, batch, submitted)
    scores = {name: sum(mark.score for mark in marks[name]) for name in batch}
    late = {name: _seconds_late(ids, item) for name, item in submitted.items()}
    points = {name: penalty(name, scores[name], late[name]) if late[name] else None for name in batch}
    changed = [
        {"row": submitted[name].notebook, "points": points[name]}
        for name, item in batch.items()
        if item.scores is not None and points[name] != submitted[name].penalty
    ]
    _update(connection, schema.submitted_notebook, {"late_submission_penalty": "points"}, changed)


def _add_students(connection: Connection, names: Iterable[str]) -> None:
    there = set(connection.scalars(select(schema.student.c.id).where(schema.student.c.id.in_(list(names)))))
    _insert(connection, schema.student, [{"id": name} for name in names if name not in there])


def _submitted(connection: Connection, ids: Frame, batch: Mapping[str, GradedRow]) -> dict[str, Submitted]:
    whole, part = schema.submitted_assignment, schema.submitted_notebook
    both = (part.c.assignment_id == whole.c.id) & (part.c.notebook_id == ids.notebook)
    rows = connection.execute(
        select(
            *(whole.c.student_id, whole.c.id, part.c.id, whole.c.timestamp, whole.c.extension),
            part.c.late_submission_penalty,
        )
        .outerjoin(part, both)
        .where(whole.c.assignment_id == ids.assignment, whole.c.student_id.in_(list(batch)))
    )
    there = {name: Submitted(*rest) for name, *rest in rows}
    wholes, parts, stamps = [], [], []
    for name, item in batch.items():
        old = there.get(name)
        new = old.id if old else new_id()
        notebook = old.notebook if old and old.notebook else new_id()
        when = item.timestamp or (old.timestamp if old else None)
        if old is None:
            wholes.append({"id": new, "assignment_id": ids.assignment, "student_id": name, "timestamp": when})
        elif when != old.timestamp:
            stamps.append({"row": new, "when": when})
        if old is None or not old.notebook:
            parts.append(
                {"id": notebook, "assignment_id": new, "notebook_id": ids.notebook, "flagged": False}
            )
        extension, penalty = (old.extension, old.penalty) if old else (None, None)
        there[name] = Submitted(new, notebook, when, extension, penalty)
    _insert(connection, whole, wholes)
    _insert(connection, part, parts)
    _update(connection, whole, {"timestamp": "when"}, stamps)
    return there


def _write_marks(
    connection: Connection, ids: Frame, batch: Mapping[str, GradedRow], submitted: Mapping[str, Submitted]
) -> dict[str, list[Mark]]:
    table = schema.grade
    columns = (table.c.id, table.c.auto_score, table.c.manual_score, table.c.extra_credit)
    there = {
        (notebook, cell): Mark(*rest)
        for notebook, cell, *rest in _of(connection, table, submitted, *columns, table.c.needs_manual_grade)
    }
    added, changed = [], []
    marks: dict[str, list[Mark]] = {name: [] for name in batch}
    for name, item in batch.items():
        notebook = submitted[name].notebook
        for cell_name, cell in {**ids.graded, **ids.tasks}.items():
            mark = there.get((notebook, cell))
            new = mark is None
            mark = mark or Mark(new_id(), None)
            before = (mark.auto, mark.waits)
            if item.scores is not None and cell_name in item.scores and cell_name in ids.graded:
                mark.auto = item.scores[cell_name]
                mark.waits = mark.auto is None or mark.manual is not None
            marks[name].append(mark)
            values = {"auto_score": mark.auto, "needs_manual_grade": mark.waits}
            if new:
                added.append({"id": mark.id, "notebook_id": notebook, "cell_id": cell, **values})
            elif before != (mark.auto, mark.waits):
                changed.append({"row": mark.id, "auto": mark.auto, "waits": mark.waits})
    _insert(connection, table, added)
    _update(connection, table, {"auto_score": "auto", "needs_manual_grade": "waits"}, changed)
    return marks


def _write_comments(
    connection: Connection, ids: Frame, batch: Mapping[str, GradedRow], submitted: Mapping[str, Submitted]
) -> None:
    table = schema.comment
    there = {
        (notebook, cell): (row, remark)
        for notebook, cell, row, remark in _of(connection, table, submitted, table.c.id, table.c.auto_comment)
    }
    added, changed = [], []
    for name, item in batch.items():
        notebook = submitted[name].notebook
        for cell_name, cell in ids.commented.items():
            remark = NO_RESPONSE if cell_name in item.unanswered else None
            old = there.get((notebook, cell))
            if old is None:
                added.append(
                    {"id": new_id(), "notebook_id": notebook, "cell_id": cell, "auto_comment": remark}
                )
            elif item.scores is not None and old[1] != remark:
                changed.append({"row": old[0], "told": remark})
    _insert(connection, table, added)
    _update(connection, table, {"auto_comment": "told"}, changed)


def _seconds_late(ids: Frame, submitted: Submitted) -> float:
    if ids.duedate is None or submitted.timestamp is None:
        return 0.0
    due = ids.duedate + (submitted.extension or timedelta())
    return max(0.0, (submitted.timestamp - due).total_seconds())


# --- statements -----------------------------------------------------------------------


def _of(
    connection: Connection, table: Table, submitted: Mapping[str, Submitted], *columns: Any
) -> Iterable[Any]:
    """Rows of a table that belong to these submissions: notebook id, cell id, then the columns."""
    notebooks = [item.notebook for item in submitted.values()]
    wanted = select(table.c.notebook_id, table.c.cell_id, *columns).where(table.c.notebook_id.in_(notebooks))
    return connection.execute(wanted)


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _update(
    connection: Connection, table: Table, columns: Mapping[str, str], rows: list[dict[str, Any]]
) -> None:
    if rows:
        values = {column: bindparam(name) for column, name in columns.items()}  # type: ignore[var-annotated]
        connection.execute(update(table).where(table.c.id == bindparam("row")).values(values), rows)
