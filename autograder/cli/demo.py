"""`autograder demo`: a small class from beginning to end."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.model.assignment import Assignment
    from autograder.model.course import Course
    from autograder.verify.demo_class import Row

SUMMARY = "Grade a small class in a course of its own, and say what to open. Touches no real gradebook."
EXAMPLES = """\
  autograder demo
  autograder demo forget_gate
  autograder demo --all"""
DONE, FAULT = 0, 1
WIDTH = 120  # where there is no terminal to ask


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which assignment, or all of them."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("assignment", metavar="ASSIGNMENT", nargs="?", help="default: the course's first one")
    which.add_argument("--all", action="store_true", help="every assignment of the course, a line each")


def run(args: argparse.Namespace) -> int:
    """Release, hand-ins, grades, report; 1 when a student has other marks than the case asks for."""
    from autograder.model import course as config
    from autograder.nbgrader_bridge import assignments, release
    from autograder.verify import demo_class

    course = config.find_course()
    if args.all:
        return _all(course, args.isolation)
    name = demo_class.find_assignment(course, args.assignment)  # before the class of an earlier demo goes
    work = assignments.load(name, demo_class.course(course, name))
    release.ensure_release(work)
    demo_class.keep_release(course, work)
    rows = _class(work, args.isolation)
    page = _report(work)
    _table(work, rows)
    _what_to_open(work, rows, page)
    return _end(rows)


def _all(course: Course, isolation: str | None) -> int:
    """Every assignment in one demo course, with the report of each class."""
    from autograder.model.assignment import names
    from autograder.nbgrader_bridge import assignments
    from autograder.verify import demo_class

    copy, rows = demo_class.course(course), []
    for name in names(copy):
        work = assignments.load(name, copy)
        students = _class(work, isolation)
        _step(f"of {work.automatic_points:g} points, {_marks(students)}", _report(work))
        rows += students
    return _end(rows)


def _marks(rows: list[Row]) -> str:
    return " ".join("-" if row.result.score is None else f"{row.result.score:g}" for row in rows)


def _class(work: Assignment, isolation: str | None) -> list[Row]:
    """The class of golden students hands in, and is graded."""
    from autograder.nbgrader_bridge import release
    from autograder.verify import demo_class

    _step(f"the release of {work.name}, as students get it", release.ensure_release(work))
    cases = demo_class.hand_in(work)
    _step(f"{len(cases)} students hand in", work.course.submitted())
    rows = demo_class.graded(work, cases, isolation)
    demo_class.name_students(work, cases)
    _step("graded, with feedback and gradebook", work.course.results(work.name))
    return rows


def _end(rows: list[Row]) -> int:
    faults = [f"{row.case.student} ({row.case.name}): {fault}" for row in rows for fault in row.faults]
    for fault in faults:
        print(f"not as it should be: {fault}")
    if not faults:
        print(f"All {len(rows)} students have the marks that the course asks for.")
    return FAULT if faults else DONE


def _report(work: Assignment) -> Path:
    from autograder.model.files import write_atomic
    from autograder.report import class_data, class_report, feedback
    from autograder.report.duplicates import find
    from autograder.report.feedback_links import Links

    output = work.course.generated / "reports" / f"{work.name}.html"
    data = class_data.gather(class_data.read(work.course.results(work.name)))
    links = Links(work.course, work.name, output.parent)
    same = find(work.course, work.name, (row.student for row in data.standings))
    made = class_report.make(data, feedback.title_of(work), links, same, f"{work.name}-students.html")
    write_atomic(output, made.page)
    return output


def _table(work: Assignment, rows: list[Row]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from autograder.model.escape import terminal

    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("student", no_wrap=True)
    table.add_column(f"of {work.automatic_points:g}", justify="right", no_wrap=True)
    table.add_column("status", no_wrap=True)
    table.add_column("handed in", ratio=2)
    table.add_column("is told first", ratio=3)
    for row in sorted(rows, key=lambda row: -(row.result.score if row.result.score is not None else -1)):
        score = row.result.score
        tone = "yellow" if score is None else "green" if score == work.automatic_points else ""
        shown = "-" if score is None else f"{score:g}"
        message = terminal(row.told)
        words = (Text(row.result.status), Text(row.case.description), Text(message))
        table.add_row(Text(row.case.student), Text(shown, style=tone), *words)
    console.print(table)


def _what_to_open(work: Assignment, rows: list[Row], report: Path) -> None:
    root = work.course.root
    part = next((row for row in rows if 0 < (row.result.score or 0) < work.automatic_points), rows[0])
    student = part.case.student
    print("To look at:")
    for what, path in (
        ("the class", report),
        (f"what {student} reads", work.course.feedback(student, work.name)),
        (f"{student}'s notebook, graded", work.course.autograded(student, work.name)),
        (f"{student}'s result", work.course.results(work.name) / f"{student}.json"),
        ("the gradebook", work.course.generated / "gradebook.db"),
    ):
        link = path.resolve().as_uri() if path.suffix == ".html" else shlex.quote(_shown(path))
        print(f"  {what:<26}  {link}")
    lab = shlex.join([_jupyter(), "lab", "--LabApp.default_url=/formgrader"])
    print(f"  {'formgrader':<26}  cd {shlex.quote(_shown(root))} && {lab}\n")


def _jupyter() -> str:
    beside = Path(sys.executable).with_name("jupyter")
    return str(beside) if beside.exists() else "jupyter"


def _step(what: str, path: Path) -> None:
    print(f"{what:<46}  {_shown(path)}", flush=True)


def _shown(path: Path) -> str:
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative
