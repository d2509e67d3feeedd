"""`autograder report`: one page about a class."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.cli import several

if TYPE_CHECKING:
    from autograder.model.course import Course
    from autograder.nbgrader_bridge.marks import Mark
    from autograder.report.class_data import ClassData
    from autograder.report.class_report import Total
    from autograder.report.course_data import Entry

SUMMARY = """\
One page about a class: scores, exercises, misconceptions, what needs a look. With several assignments,
or --all, also a page about the course: students by assignments, totals, trends, who falls behind."""
EXAMPLES = """\
  autograder report forget_gate
  autograder report --all                      every class, and course/reports/course.html
  autograder report forget_gate --results course/results/forget_gate --output report.html"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to report on, and where to."""
    several.add_assignments(parser)
    parser.add_argument(
        "--output", metavar="FILE", type=Path, help="the page (default: course/reports/<assignment>.html)"
    )
    parser.add_argument(
        "--results",
        metavar="DIR",
        type=Path,
        help="default: course/results/<assignment>",
    )


def run(arguments: argparse.Namespace) -> int:
    """A page for each assignment, and one about the course where several are meant."""
    names = several.chosen(arguments)
    status = several.each(arguments, _one)
    if len(names) > 1:
        _course(names)
    return status


def _one(args: argparse.Namespace) -> int:
    """Write the page, and a second one with every student when the class is large."""
    from autograder.model.errors import UsageError
    from autograder.model.files import write_where_told
    from autograder.report import alike, class_data, class_report, duplicates
    from autograder.report.feedback_links import Links

    course, name = several.course(), args.assignment
    title = several.title(name)
    results = args.results or course.results(name)
    output: Path = (args.output or course.generated / "reports" / f"{name}.html").resolve()
    data = class_data.gather(class_data.read(results))
    links = Links(course, name, output.parent)
    students = [row.student for row in data.standings]
    same, near = duplicates.find(course, name, students), alike.find(course, name, students)
    second = output.with_name(f"{output.stem}-students.html")
    made = class_report.make(data, title, links, same, second.name, _totals(course, name, data), near)
    try:
        write_where_told(output, made.page)
        if made.students is not None:
            write_where_told(second, made.students)
    except OSError as error:
        raise UsageError(f"{output}: cannot be written: {error.strerror}") from error
    print(f"{len(data.standings)} submissions: {_shown(output)}")
    return 0


def _course(names: Sequence[str]) -> None:
    """Students by assignments, out of the gradebook; sections are the roster's."""
    from datetime import UTC, datetime

    from autograder.lms import roster
    from autograder.model.files import write_where_told
    from autograder.nbgrader_bridge import marks
    from autograder.report import course_report, course_totals

    course = several.course()
    given = marks.in_order(marks.from_gradebook(course.gradebook_url), names)
    sections = {key: who.section for key, who in roster.read(roster.path(course)).items()}
    now = datetime.now(UTC).replace(tzinfo=None)
    entries = (_entry(mark) for own in given.values() for mark in own)
    data = course_totals.gather(entries, list(given), sections, now)
    folder = course.generated / "reports"
    pages = {name: f"{name}.html" for name in given if (folder / f"{name}.html").is_file()}
    target = folder / "course.html"
    write_where_told(target, course_report.make(data, course.id, pages))
    print(f"{len(data.rows)} students, {len(data.parts)} assignments: {_shown(target)}")


def _entry(mark: Mark) -> Entry:
    from autograder.report.course_data import Entry

    due = mark.duedate
    return Entry(
        student=mark.student,
        assignment=mark.assignment,
        max_score=mark.max_score,
        submitted=mark.submitted,
        score=mark.score if mark.scored else None,
        penalty=mark.late_submission_penalty,
        waits=mark.needs_manual_grade,
        due=due + mark.extension if due and mark.extension else due,
        extended=bool(due and mark.extension),
    )


def _totals(course: Course, name: str, data: ClassData) -> dict[str, Total]:
    """From the gradebook: nothing where it knows nothing of this class."""
    from autograder.model.errors import UsageError
    from autograder.nbgrader_bridge import marks
    from autograder.report.class_report import Total

    automatic = {row.student: row.score or 0.0 for row in data.standings}
    if not data.by_hand:
        return {}
    try:
        given = marks.from_gradebook(course.gradebook_url, [name])
    except UsageError:  # results may lie where no gradebook is
        return {}
    return {
        mark.student: Total(
            mark.raw_score - automatic[mark.student], mark.score, waits=mark.needs_manual_grade
        )
        for mark in given
        if mark.submitted and mark.student in automatic
    }


def _shown(path: Path) -> str:
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
