"""`autograder report`: one page about a class."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.cli import several

if TYPE_CHECKING:
    from autograder.model.course import Course
    from autograder.report.class_data import ClassData
    from autograder.report.class_report import Total

SUMMARY = "One page about a class: scores, exercises, misconceptions, what needs a look."
EXAMPLES = """\
  autograder report forget_gate
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
    """A page for each assignment."""
    return several.each(arguments, _one)


def _one(args: argparse.Namespace) -> int:
    """Write the page, and a second one with every student when the class is large."""
    from autograder.model.errors import UsageError
    from autograder.model.files import write_where_told
    from autograder.report import class_data, class_report, duplicates

    course, name = several.course(), args.assignment
    title = several.title(name)
    results = args.results or course.results(name)
    output: Path = (args.output or course.generated / "reports" / f"{name}.html").resolve()
    data = class_data.gather(class_data.read(results))
    links = class_report.Links(course, name, output.parent)
    same = duplicates.find(course, name, (row.student for row in data.standings))
    second = output.with_name(f"{output.stem}-students.html")
    made = class_report.make(data, title, links, same, second.name, _totals(course, name, data))
    try:
        write_where_told(output, made.page)
        if made.students is not None:
            write_where_told(second, made.students)
    except OSError as error:
        raise UsageError(f"{output}: cannot be written: {error.strerror}") from error
    print(f"{len(data.standings)} submissions: {_shown(output)}")
    return 0


def _totals(course: Course, name: str, data: ClassData) -> dict[str, Total]:
    """From the gradebook: nothing where it knows nothing of this class."""
    from autograder.model.errors import UsageError
    from autograder.nbgrader_bridge import marks
    from autograder.report.class_report import Total

    automatic = {row.student: row.score or 0.0 for row in data.standings}
    if not data.by_hand:
        return {}
    try:
        found = marks.from_gradebook(course.gradebook_url, [name])
    except UsageError:  # results may lie where no gradebook is
        return {}
    return {
        mark.student: Total(
            mark.raw_score - automatic[mark.student], mark.score, waits=mark.needs_manual_grade
        )
        for mark in found
        if mark.submitted and mark.student in automatic
    }


def _shown(path: Path) -> str:
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
