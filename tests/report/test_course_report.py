"""The page about a course: a table that holds the gradebook's numbers, light, without a fault."""

from __future__ import annotations

import sqlite3
from contextlib import chdir, closing
from datetime import datetime
from pathlib import Path

import pytest

from autograder import cli
from autograder.lms import roster
from autograder.lms.roster import Person
from autograder.model.course import Course
from autograder.report import course_report
from autograder.report.course_data import Entry
from autograder.report.course_totals import gather
from tests.markbook import Row, write_gradebook
from tests.pages import AWKWARD, Page, faults

NOW = datetime(2026, 12, 1)


def entries(count: int) -> list[Entry]:
    students = [*AWKWARD, *(f"s{number}" for number in range(count))]
    return [
        Entry(student, name, 40.0, submitted=(place + shift) % 7 != 0, score=float((place * 7 + shift) % 41))
        for place, student in enumerate(students)
        for shift, name in enumerate(("first", "second", "third"))
    ]


@pytest.mark.parametrize("sections", [{}, {"s1": "Monday", "s2": '<b>"Friday"'}])
def test_a_course_report_has_no_fault(sections: dict[str, str]) -> None:
    """Whatever students and sections are called."""
    data = gather(entries(60), ("first", "second", "third", "fourth"), sections, NOW)
    page = course_report.make(data, "lstm", {"first": "first.html"})

    assert faults(page) == []
    assert "Nobody handed in yet: fourth." in page
    assert ("Sections" in page) is bool(sections)


def test_200_students_and_10_assignments_are_a_light_page() -> None:
    """Less than 400 KB."""
    names = [f"a{number}" for number in range(10)]
    data = gather(
        [Entry(f"student{n}", name, 40.0, submitted=True, score=30.25) for n in range(200) for name in names],
        names,
        {},
        NOW,
    )

    assert len(course_report.make(data, "lstm", {})) < 400_000


def test_the_command_makes_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With `--all`, from the gradebook and the roster: extensions, sections, who is behind."""
    course = Course(root=tmp_path)
    (tmp_path / "course.toml").write_text('id = "lstm"\n')
    for name in ("forget_gate", "other"):
        source = course.source(name)
        source.parent.mkdir(parents=True)
        source.write_text("{}")
    rows = [Row("ada", auto=30.0, manual=5.0), Row("bob", auto=10.0), Row("eve")]
    write_gradebook(tmp_path / "course" / "gradebook.db", rows, "2026-11-30 12:00:00.000000")
    with closing(sqlite3.connect(tmp_path / "course" / "gradebook.db")) as base, base:
        base.execute("insert into assignment values ('b', 'other', null, 'c')")
        base.execute(
            "insert into submitted_assignment (id, assignment_id, student_id, extension)"
            " values ('s', 'a', 'eve', '2169-01-01 00:00:00.000000')"
        )
    people = {name: Person(name, section=section) for name, section in (("ada", "Monday"), ("eve", "Friday"))}
    roster.write(roster.path(course), people)
    with chdir(tmp_path):
        cli.main(["report", "--all"])
    said = capsys.readouterr().out
    table = Page((tmp_path / "course/reports/course.html").read_text("utf-8")).text

    assert "3 students, 1 assignments: course/reports/course.html" in said
    for words in ("35", "10+", "open (until 2225-", "Monday", "25% of the points"):
        assert words in table
