"""`autograder bundle`: a package of one assignment for another grading system."""

from __future__ import annotations

import argparse
from pathlib import Path

SUMMARY = (
    "Write a package that another grading system runs. It holds the solution and the hidden checks: private."
)
EXAMPLES = """\
  autograder bundle gradescope forget_gate
  autograder bundle gradescope forget_gate --output forget_gate.zip"""
SYSTEMS = ("gradescope",)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The system, the assignment and where the package goes."""
    parser.add_argument("system", metavar="SYSTEM", choices=SYSTEMS, help="one of: gradescope")
    parser.add_argument("assignment", metavar="ASSIGNMENT")
    parser.add_argument(
        "--output", metavar="FILE", type=Path, help="default: course/bundles/gradescope-ASSIGNMENT.zip"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the zip and say where."""
    from autograder.lms import bundle
    from autograder.model.course import find_course
    from autograder.model.errors import UsageError
    from autograder.model.files import write_where_told
    from autograder.nbgrader_bridge.assignments import load

    course = find_course()
    assignment = load(arguments.assignment, course)
    default = course.generated / "bundles" / f"{arguments.system}-{assignment.name}.zip"
    output = arguments.output or default
    try:
        write_where_told(output, bundle.gradescope(assignment))
    except OSError as error:
        raise UsageError(f"{output}: cannot be written: {error.strerror}") from error
    print(f"{output}: upload it at Gradescope, Configure Autograder; keep it private, it holds the answers")
    return 0
