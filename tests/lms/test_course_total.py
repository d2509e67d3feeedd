"""The final grade sheet: a column an assignment and their sum, and the sum in an LMS's own sheet."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from autograder.lms import course_total, roster
from autograder.lms.export import Options
from autograder.lms.roster import Person
from autograder.model.course import Course
from autograder.model.errors import UsageError
from autograder.nbgrader_bridge.marks import Mark, from_gradebook, in_order
from tests.markbook import Row, write_gradebook


def mark(student: str, assignment: str, score: float | None, **more: object) -> Mark:
    values: dict[str, object] = {
        "duedate": None,
        "last_name": student.title(),
        "first_name": "",
        "email": "",
        "lms_user_id": "",
        "submitted": score is not None,
        "scored": score is not None,
        "timestamp": None,
        "raw_score": score or 0.0,
        "late_submission_penalty": 0.0,
        "needs_manual_grade": False,
        "max_score": 40.0,
    }
    return Mark(assignment=assignment, student=student, **{**values, **more})  # type: ignore[arg-type]


MARKS = [
    mark("ada", "first", 40),
    mark("bob", "first", 30.1),
    mark("eve", "first", 10),
    mark("ada", "second", 35.5),
    mark("bob", "second", None),
    mark("eve", "second", None, submitted=True),
    mark("ada", "third", None),
]
CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Total (77)\n"
    "    Points Possible,,,,,80\n"
    "Ada,1,,,Monday,\nBob,2,,,Friday,\nEve,3,,,Monday,5\n"
)


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """With a roster that knows Canvas's numbers and the sections."""
    found = Course(tmp_path)
    people = [
        Person(name, canvas_id=str(number), section=section)
        for name, number, section in (("ada", 1, "Monday"), ("bob", 2, "Friday"), ("eve", 3, "Monday"))
    ]
    found.generated.mkdir()
    roster.write(roster.path(found), roster.merge({}, people))
    return found


def test_the_sheet_has_a_column_an_assignment_and_the_sum(course: Course) -> None:
    """What nobody handed in is no column; who handed in what has no score has no total, and is named."""
    made = course_total.make("csv", MARKS, course, Options())
    rows = list(csv.reader(io.StringIO(made.files[""].decode())))

    assert rows[0][4:] == ["section", "first (40)", "second (40)", "Total (80)"]
    assert [[line[0], *line[4:]] for line in rows[1:]] == [
        ["ada", "Monday", "40.0", "35.5", "75.5"],
        ["bob", "Friday", "30.1", "0.0", "30.1"],
        ["eve", "Monday", "10.0", "", ""],
    ]
    assert [note.names for note in made.notes] == [("eve: second",)]


def test_canvas_gets_one_column(course: Course, tmp_path: Path) -> None:
    """A student without a total keeps what the sheet has."""
    sheet = tmp_path / "Grades.csv"
    sheet.write_text(CANVAS)
    made = course_total.make("canvas", MARKS, course, Options(sheet=sheet))

    assert made.files[""].decode().splitlines()[2:] == [
        "Ada,1,,,Monday,75.5",
        "Bob,2,,,Friday,30.1",
        "Eve,3,,,Monday,5",
    ]


@pytest.mark.parametrize(
    ("to", "marks", "said"),
    [("gradescope", MARKS, "one assignment at a time"), ("csv", [mark("ada", "first", None)], "no total")],
)
def test_what_has_no_total_is_refused(course: Course, to: str, marks: list[Mark], said: str) -> None:
    """In a line."""
    with pytest.raises(UsageError, match=said):
        course_total.make(to, marks, course, Options())


def test_canvas_tells_the_section(tmp_path: Path) -> None:
    """Which the roster keeps, and the grade sheet shows."""
    from autograder.lms import identity

    sheet = tmp_path / "Grades.csv"
    sheet.write_text(CANVAS)

    assert [(who.id, who.section) for who in identity.names(sheet)] == [
        ("1", "Monday"),
        ("2", "Friday"),
        ("3", "Monday"),
    ]


def test_an_extension_is_no_submission(tmp_path: Path) -> None:
    """nbgrader keeps it in the row of a submission, which is there before the student hands in."""
    import sqlite3

    write_gradebook(tmp_path / "gradebook.db", [Row("ada")], "2026-11-30 12:00:00.000000")
    with sqlite3.connect(tmp_path / "gradebook.db") as base:
        base.execute(
            "insert into submitted_assignment (id, assignment_id, student_id, extension)"
            " values ('s', 'a', 'ada', '1970-01-03 00:00:00.000000')"
        )
    base.close()
    [found] = from_gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}")

    assert (found.submitted, found.scored, found.extension) == (False, False, timedelta(days=2))


@pytest.mark.parametrize(
    ("due", "order"),
    [
        ({}, ["zeta", "alpha", "mid"]),
        ({"alpha": 1, "mid": 2}, ["alpha", "mid", "zeta"]),
        ({"mid": 1, "zeta": 2, "alpha": 3}, ["mid", "zeta", "alpha"]),
    ],
)
def test_assignments_stand_by_due_date_then_as_in_the_course(due: dict[str, int], order: list[str]) -> None:
    """Not by the alphabet; what is none of the course's is left out."""
    marks = [
        mark("ada", name, 1.0, duedate=datetime(2026, 11, due[name]) if name in due else None)
        for name in ("alpha", "mid", "old", "zeta")
    ]

    assert list(in_order(marks, ["zeta", "alpha", "mid"])) == order
