"""`autograder new`: an assignment to start from."""

from __future__ import annotations

import argparse

SUMMARY = (
    "Start a new assignment: notebook, reference answers and hidden checks, with an example that verifies."
)
EXAMPLES = """\
  autograder new standard_scores --exercise standardize
  autograder new filters --exercise smooth --exercise sharpen"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command line may say."""
    parser.add_argument("name", metavar="NAME", help="letters, digits and underscores")
    parser.add_argument(
        "--exercise",
        action="append",
        metavar="FUNCTION",
        help="a function to write; may be given several times",
    )


def run(arguments: argparse.Namespace) -> int:
    """0 when the files are written; nothing is ever overwritten."""
    from autograder.cli import DONE
    from autograder.model.course import find_course
    from autograder.verify.scaffold import create

    course = find_course()
    for path in create(arguments.name, arguments.exercise or ["center"], course):
        if path.name != "__init__.py":
            print(f"wrote {path.relative_to(course.root)}")
    print(f"next: autograder verify {arguments.name}, then docs/new_assignment.md")
    return DONE
