"""nbgrader's tables as SQLAlchemy Core writes them, and connections that many rows go through quickly."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Engine,
    Float,
    Interval,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    event,
    inspect,
    text,
)
from sqlalchemy.types import TypeEngine

from autograder.model import machine
from autograder.model.errors import MachineError


def _table(table: str, /, **columns: TypeEngine[Any]) -> Table:
    return Table(table, MetaData(), *(Column(column, kind) for column, kind in columns.items()))


ID, NAME = String(32), String(128)

assignment = _table("assignment", id=ID, name=NAME, duedate=DateTime())
notebook = _table("notebook", id=ID, name=NAME, assignment_id=ID)
base_cell = _table("base_cell", id=ID, name=NAME, notebook_id=ID, type=String(50))
grade_cells = _table("grade_cells", id=ID, max_score=Float())
student = _table("student", id=NAME)
submitted_assignment = _table(
    "submitted_assignment",
    id=ID,
    assignment_id=ID,
    student_id=NAME,
    timestamp=DateTime(),
    extension=Interval(),
)
submitted_notebook = _table(
    "submitted_notebook",
    id=ID,
    assignment_id=ID,
    notebook_id=ID,
    flagged=Boolean(),
    late_submission_penalty=Float(),
)
grade = _table(
    "grade",
    id=ID,
    notebook_id=ID,
    cell_id=ID,
    auto_score=Float(),
    manual_score=Float(),
    extra_credit=Float(),
    needs_manual_grade=Boolean(),
)
comment = _table("comment", id=ID, notebook_id=ID, cell_id=ID, auto_comment=Text(), manual_comment=Text())

BUSY_SECONDS = 60  # that a writer waits for another one
# OpaqueValue keys that nbgrader looks rows up by, without an index: each read scans a whole table.
INDEXED = (
    (grade, "notebook_id"),
    (comment, "notebook_id"),
    (submitted_notebook, "assignment_id"),
    (submitted_assignment, "student_id"),
)


def connect(url: str) -> Engine:
    """An engine whose transactions take SQLite's write lock at once: no second writer can interleave."""
    try:
        engine = create_engine(url)
    except ImportError as error:
        raise MachineError(machine.fault(error) or str(error)) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _on_connect)
        event.listen(engine, "begin", _on_begin)
    event.listen(engine, "handle_error", _on_error)
    return engine


def is_there(engine: Engine) -> bool:
    """Did nbgrader make the tables? Asking SQLite would make an empty file, so that is asked first."""
    database = engine.url.database or ""
    if engine.dialect.name == "sqlite" and not Path(database).exists():
        return False
    return inspect(engine).has_table(grade_cells.name)


def add_indexes(engine: Engine) -> None:
    """The four that are missing."""
    with engine.begin() as connection:
        for table, column in INDEXED:
            name = f"ix_autograder_{table.name}_{column}"
            connection.execute(text(f"CREATE INDEX IF NOT EXISTS {name} ON {table.name} ({column})"))


def new_id() -> str:
    """As long as nbgrader's ids but rising with time: indexes grow at their end, however large."""
    return f"{time.time_ns() >> 10:014x}{os.urandom(9).hex()}"


def _on_connect(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # `_on_begin` says when a transaction begins
    for pragma in (f"busy_timeout = {BUSY_SECONDS}000", "journal_mode = WAL", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}")


def _on_error(context: Any) -> None:
    """What is wrong with the database, by its name; a mistake of ours stays one. Raises MachineError."""
    engine, error = context.engine, context.sqlalchemy_exception
    where = engine.url.database if engine is not None and engine.dialect.name == "sqlite" else ""
    lacks = machine.fault(error, str(where or "")) if error is not None else None
    if lacks:
        raise MachineError(lacks) from context.original_exception


def _on_begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
