"""Marks: what the gradebook says of every student, read by one query."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.model.errors import NothingYet, UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SQLITE = "sqlite:///"


@dataclass(frozen=True, slots=True)
class Mark:
    """One student and one assignment; without a submission the scores are 0.

    An extension that was given makes no submission. `scored` is False for what was handed in and has no score
    in any cell: it could not be read, or the grader failed. That is no zero.
    """

    assignment: str
    duedate: datetime | None
    student: str
    last_name: str
    first_name: str
    email: str
    lms_user_id: str
    submitted: bool
    scored: bool
    timestamp: datetime | None
    raw_score: float
    late_submission_penalty: float
    needs_manual_grade: bool
    max_score: float
    extension: timedelta | None = None  # how much later than others this student may hand in

    @property
    def score(self) -> float:
        """What nbgrader exports: never below 0."""
        return max(0.0, self.raw_score - self.late_submission_penalty)


def from_gradebook(url: str, assignments: Sequence[str] = (), students: Sequence[str] = ()) -> list[Mark]:
    """Every student with every assignment (or those named). Raises UsageError when it cannot be read."""
    with _connected(url) as connection:
        return read(connection, assignments, students)


def duedate(url: str, assignment: str) -> datetime | None:
    """When it was due, in UTC; None when there is no gradebook yet or it says nothing."""
    from sqlalchemy import select

    from autograder.nbgrader_bridge.schema import assignment as table

    try:
        with _connected(url) as connection:
            query = select(table.c.duedate).where(table.c.name == assignment)
            due: datetime | None = connection.scalar(query)
            return due
    except UsageError:
        return None


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    import sqlalchemy

    shown = url.removeprefix(_SQLITE) if url.startswith(_SQLITE) else f"{url.partition(':')[0]} database"
    if url.startswith(_SQLITE) and not Path(shown).is_file():
        raise UsageError(f"{shown}: no gradebook yet; run autograder grade first")
    try:
        engine = sqlalchemy.create_engine(url)
        try:
            with engine.connect() as connection:
                yield connection
        finally:
            engine.dispose()
    except (sqlalchemy.exc.SQLAlchemyError, ImportError) as error:
        reason = str(getattr(error, "orig", None) or error).splitlines()[0]
        raise UsageError(f"{shown}: cannot be read as a gradebook: {reason}") from error


def in_order(marks: Iterable[Mark], names: Sequence[str]) -> dict[str, list[Mark]]:
    """The marks of each of these assignments: by due date, and as `names` has them where there is none."""
    found: dict[str, list[Mark]] = {}
    for mark in marks:
        found.setdefault(mark.assignment, []).append(mark)
    due = {name: found[name][0].duedate or datetime.max for name in names if name in found}
    return {name: found[name] for name in sorted(due, key=lambda name: due[name])}


def read(connection: Connection, assignments: Sequence[str] = (), students: Sequence[str] = ()) -> list[Mark]:
    """The same over a connection that is open. Raises NothingYet for an assignment that is not there."""
    names = _names(connection)
    for name in assignments:
        if name not in names:
            choices = ", ".join(names) or "none; run autograder grade first"
            raise NothingYet(f"no assignment {name!r} in the gradebook; it holds {choices}")
    return list(_marks(connection, assignments, students))


def _names(connection: Connection) -> list[str]:
    from sqlalchemy import select

    from autograder.nbgrader_bridge.schema import assignment

    return list(connection.scalars(select(assignment.c.name).order_by(assignment.c.name)))


def _marks(connection: Connection, assignments: Sequence[str], students: Sequence[str]) -> Iterator[Mark]:
    from autograder.nbgrader_bridge.gradebook_queries import query

    for row in connection.execute(query(assignments, students)):
        (
            assignment,
            due,
            student,
            last,
            first,
            email,
            lms,
            handed,
            extension,
            when,
            raw,
            penalty,
            manual,
            cells,
            parts,
            maximum,
        ) = row
        yield Mark(
            assignment=assignment,
            duedate=due,
            student=student,
            last_name=last or "",
            first_name=first or "",
            email=email or "",
            lms_user_id=lms or "",
            submitted=handed is not None and bool(when or parts),
            scored=bool(cells),
            timestamp=when,
            raw_score=raw or 0.0,
            late_submission_penalty=penalty or 0.0,
            needs_manual_grade=bool(manual),
            max_score=maximum or 0.0,
            extension=extension,
        )
