"""`autograder export`: marks for an LMS."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.cli import several
from autograder.lms.delivery import deliver
from autograder.lms.export import FORMATS, Options, make
from autograder.model.errors import NothingYet, UsageError
from autograder.model.escape import terminal
from autograder.model.files import write_where_told

SUMMARY = "Write an assignment's marks as CSV, into the sheet of an LMS, or as Gradescope's results files."
EXAMPLES = """\
  autograder export forget_gate --to csv
  autograder export forget_gate --to csv --output -
  autograder export forget_gate --to canvas --sheet Grades-LSTM.csv --output upload.csv
  autograder export forget_gate --to canvas --sheet Grades-LSTM.csv --grade-column 12345
  autograder export forget_gate --to moodle --sheet Grades-LSTM-forget_gate.csv --comments
  autograder export forget_gate --to gradescope --output results
  autograder export forget_gate --feedback zip --archive submissions.zip
  autograder export --all --total --to csv
  autograder export --all --total --to canvas --sheet Grades-LSTM.csv --grade-column Coursework"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The contract's options."""
    several.add_assignments(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--to", choices=FORMATS, help="marks")
    what.add_argument(
        "--feedback", choices=("zip",), help="the students' pages, as Moodle and Canvas take them back"
    )
    parser.add_argument(
        "--archive",
        metavar="DOWNLOAD",
        type=Path,
        help="feedback: the zip of submissions, whose names are kept",
    )
    parser.add_argument(
        "--sheet", metavar="FILE", type=Path, help="the sheet downloaded from Canvas or Moodle"
    )
    parser.add_argument(
        "--output", metavar="FILE", help="default: in course/export; - is stdout; gradescope: a folder"
    )
    parser.add_argument("--grade-column", metavar="NAME", help="title or id of the column to fill")
    parser.add_argument(
        "--total",
        action="store_true",
        help="all that were named in one: a column each and their sum (csv), "
        "or the sum in a column of the sheet",
    )
    parser.add_argument("--comments", action="store_true", help="moodle: a line of feedback a student")
    parser.add_argument("--comment-column", metavar="NAME", help="moodle: default Feedback comments")


def run(arguments: argparse.Namespace) -> int:
    """0 also when some students match no row: they are named on stderr."""
    if arguments.total and arguments.feedback:
        raise UsageError("--total is about marks: say --to csv, canvas or moodle")
    if arguments.total:
        return _total(arguments)
    return several.each(arguments, _pages if arguments.feedback else _marks)


def _total(arguments: argparse.Namespace) -> int:
    from autograder.lms import course_total
    from autograder.nbgrader_bridge import marks

    course = several.course()
    with _patient():
        names = several.chosen(arguments)
        given = marks.from_gradebook(course.gradebook_url, () if arguments.all else names)
        given = [mark for own in marks.in_order(given, names).values() for mark in own]
        exported = course_total.make(arguments.to, given, course, _options(arguments))
    default = course.generated / "export" / f"total-{arguments.to}.csv"
    deliver(exported, Path(arguments.output or default), stdout=arguments.output == "-")
    return 0


def _pages(arguments: argparse.Namespace) -> int:
    from autograder.lms import feedback_zip

    course = several.course()
    packed = feedback_zip.pack(course, arguments.assignment, arguments.archive)
    target = arguments.output or str(course.generated / "export" / f"{arguments.assignment}-feedback.zip")
    if packed.without:
        names = "\n".join(f"  {name}" for name in packed.without)
        print(
            f"not graded yet, so without a page ({len(packed.without)}):\n{terminal(names)}", file=sys.stderr
        )
    if target == "-":
        sys.stdout.buffer.write(packed.data)
        sys.stdout.flush()
        return 0
    write_where_told(Path(target), packed.data)
    print(terminal(f"{packed.pages} pages: {target}"))
    return 0


def _marks(arguments: argparse.Namespace) -> int:
    from autograder.nbgrader_bridge import marks

    course = several.course()
    if arguments.to == "gradescope" and arguments.output == "-":
        raise UsageError("--to gradescope writes a folder; name one with --output DIR")
    if arguments.to in ("canvas", "moodle") and arguments.sheet is None:
        raise UsageError(
            f"--to {arguments.to} fills in the sheet that you download from there: name it with --sheet FILE"
        )
    with _patient():
        given = marks.from_gradebook(course.gradebook_url, [arguments.assignment])
        if not any(mark.submitted for mark in given):
            name = arguments.assignment
            raise NothingYet(f"no submission of {name} in the gradebook: run `autograder grade {name}` first")
        exported = make(arguments.to, given, course, _options(arguments))
    ending = "" if arguments.to == "gradescope" else ".csv"
    default = course.generated / "export" / f"{arguments.assignment}-{arguments.to}{ending}"
    deliver(exported, Path(arguments.output or default), stdout=arguments.output == "-")
    return 0


def _options(arguments: argparse.Namespace) -> Options:
    return Options(arguments.sheet, arguments.grade_column, arguments.comment_column, arguments.comments)


@contextmanager
def _patient() -> Iterator[None]:
    """A hundred thousand marks are no garbage: looking for some among them takes a quarter of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
