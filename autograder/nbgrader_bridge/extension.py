"""Extensions: how much later than the due date a student may hand in, in nbgrader's own column."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert, select, update

from autograder.model.course import Course
from autograder.model.errors import UsageError
from autograder.nbgrader_bridge import schema

HOW = "nbgrader db assignment add {} --duedate '2026-11-30 23:59'"


@dataclass(frozen=True)
class Given:
    """What was given, and whether the student had handed in already."""

    later: timedelta
    was_graded: bool

    def total_seconds(self) -> float:
        """Seconds after the due date of all."""
        return self.later.total_seconds()


def extend(course: Course, student: str, assignment: str, until: datetime) -> Given:
    """The student may hand in until then. Raises UsageError without a due date that this could be after."""
    engine = schema.connect(course.gradebook_url)
    try:
        if not schema.is_there(engine):
            raise UsageError(
                f"no gradebook yet: run `autograder grade {assignment}` or `autograder generate`"
            )
        with engine.begin() as connection:
            table, whole = schema.assignment, schema.submitted_assignment
            row = connection.execute(
                select(table.c.id, table.c.duedate).where(table.c.name == assignment)
            ).one_or_none()
            if row is None:
                raise UsageError(
                    f"the gradebook does not know {assignment}: run `autograder generate {assignment}`"
                )
            if row.duedate is None:
                raise UsageError(f"{assignment} has no due date: {HOW.format(assignment)}")
            later = until.astimezone(UTC).replace(tzinfo=None) - row.duedate
            if later < timedelta():
                raise UsageError(f"{assignment} is due {row.duedate:%Y-%m-%d %H:%M} UTC, later than that")
            if not connection.scalar(select(schema.student.c.id).where(schema.student.c.id == student)):
                raise UsageError(
                    f"no student {student!r} in the gradebook: nbgrader db student add {student}"
                )
            own = (whole.c.assignment_id == row.id) & (whole.c.student_id == student)
            there = connection.scalar(select(whole.c.id).where(own))
            if there is None:
                values = {"id": schema.new_id(), "assignment_id": row.id, "student_id": student}
                connection.execute(insert(whole).values(extension=later, **values))
            else:
                connection.execute(update(whole).where(whole.c.id == there).values(extension=later))
            return Given(later, there is not None)
    finally:
        engine.dispose()
