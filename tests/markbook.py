"""A gradebook with nbgrader's tables, filled by hand, and `autograder export` on it."""

from __future__ import annotations

import functools
import sqlite3
import uuid
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder import cli
from tests.classroom import ASSIGNMENT, Pupil

POINTS = {"check_linear": 30.0, "reflection": 10.0}


@functools.cache
def _empty_gradebook() -> bytes:
    """nbgrader's own tables; importing it takes seconds, so once."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from nbgrader.api import Base
        from sqlalchemy import create_engine
        from sqlalchemy.pool import StaticPool

        engine = create_engine("sqlite://", poolclass=StaticPool)
        Base.metadata.create_all(engine)
        raw = engine.raw_connection()
        data: bytes = raw.driver_connection.serialize()  # type: ignore[union-attr]
        raw.close()
        engine.dispose()
    return data


@dataclass(frozen=True)
class Row:
    """A student's rows in the gradebook; without `auto` nothing was handed in."""

    student: str
    auto: float | None = None
    manual: float | None = None
    penalty: float | None = None
    first: str | None = None
    last: str | None = None
    email: str | None = None
    lms: str | None = None
    unscored: bool = False


def write_gradebook(path: Path, rows: Sequence[Row], duedate: str | None = None) -> None:
    """An automatic cell of 30 points and one of 10 that waits for a person until it has a manual mark."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_empty_gradebook())
    with sqlite3.connect(path) as base:
        base.execute("insert into course values ('c')")
        base.execute("insert into assignment values ('a', ?, ?, 'c')", (ASSIGNMENT, duedate))
        base.execute("insert into notebook (id, name, assignment_id) values ('n', ?, 'a')", (ASSIGNMENT,))
        for cell, points in POINTS.items():
            base.execute("insert into base_cell values (?, ?, 'n', 'GradeCell')", (cell, cell))
            base.execute("insert into grade_cells values (?, ?, 'code')", (cell, points))
        for row in rows:
            _write_row(base, row)
    base.close()


def _write_row(base: sqlite3.Connection, row: Row) -> None:
    names = (row.student, row.first, row.last, row.email, row.lms)
    base.execute(
        "insert into student (id, first_name, last_name, email, lms_user_id) values (?,?,?,?,?)", names
    )
    if row.auto is None and not row.unscored:
        return
    whole, part = uuid.uuid4().hex, uuid.uuid4().hex
    stamp = "2026-11-01 10:00:00.250000"
    base.execute(
        "insert into submitted_assignment (id, assignment_id, student_id, timestamp) values (?, 'a', ?, ?)",
        (whole, row.student, stamp),
    )
    base.execute(
        "insert into submitted_notebook (id, assignment_id, notebook_id, late_submission_penalty)"
        " values (?, ?, 'n', ?)",
        (part, whole, row.penalty),
    )
    waits = row.manual is None
    cells = [("check_linear", row.auto, None, row.auto is None), ("reflection", None, row.manual, waits)]
    base.executemany(
        "insert into grade (id, notebook_id, cell_id, auto_score, manual_score, needs_manual_grade)"
        " values (?,?,?,?,?,?)",
        [(uuid.uuid4().hex, part, cell, auto, manual, wait) for cell, auto, manual, wait in cells],
    )


# --- the commands -------------------------------------------------------------------------


def gradebook(rows: Sequence[Row], duedate: str | None = None) -> None:
    """The gradebook of the course that we stand in."""
    write_gradebook(Path("course", "gradebook.db"), rows, duedate)


def row(pupil: Pupil, **changes: object) -> Row:
    """A pupil's marks: the score, and 5 points given by hand."""
    values = {
        "auto": pupil.score,
        "manual": 5.0,
        "first": pupil.first,
        "last": pupil.last,
        "email": pupil.login,
    }
    return Row(str(pupil.number), **{**values, **changes})  # type: ignore[arg-type]


def export(to: str, *more: str) -> int:
    """The command's exit status."""
    return cli.main(["export", ASSIGNMENT, "--to", to, *more])


def exported(to: str, sheet: bytes, *more: str) -> bytes:
    """The sheet filled in."""
    Path("sheet.csv").write_bytes(sheet)
    assert export(to, "--sheet", "sheet.csv", "--output", "out.csv", *more) == 0
    return Path("out.csv").read_bytes()
