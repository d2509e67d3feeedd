"""`autograder feedback`: the students' pages, with the marks and comments that people gave."""

from __future__ import annotations

import argparse
from pathlib import Path

from autograder.cli import several

SUMMARY = "Write every student's feedback page anew, with the marks and comments given in formgrader."
EXAMPLES = """\
  autograder feedback forget_gate
  nbgrader release_feedback forget_gate        hands the pages out through the exchange"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which assignment, and where its results are."""
    several.add_assignments(parser)
    parser.add_argument("--results", type=Path, metavar="DIR", help="default: course/results/<assignment>")


def run(arguments: argparse.Namespace) -> int:
    """Pages that are the same as before are left alone."""
    return several.each(arguments, _one)


def _one(arguments: argparse.Namespace) -> int:
    from autograder.assert_cells import course as nbgrader_course
    from autograder.model import course
    from autograder.nbgrader_bridge import assignments, feedback_pages

    foreign = nbgrader_course.find()
    if foreign is not None:
        from autograder.assert_cells import pages as assert_pages

        name = arguments.assignment
        written = assert_pages.write(foreign, name, arguments.results or foreign.results(name))
        return _say(name, *written, foreign.root / foreign.folders.feedback_directory)
    loaded = assignments.load(arguments.assignment, course.find_course())
    results = arguments.results or loaded.course.results(loaded.name)
    pages, changed = feedback_pages.write(loaded, results)
    return _say(loaded.name, pages, changed, loaded.course.generated / "feedback")


def _say(name: str, pages: int, changed: int, where: Path) -> int:
    print(f"{name}: {pages} {'page' if pages == 1 else 'pages'}, {changed} new or changed: {where}")
    return 0
