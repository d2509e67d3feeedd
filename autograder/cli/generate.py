"""`autograder generate`: the release notebooks that students get."""

from __future__ import annotations

import argparse
import sys

from autograder.model.assignment import names
from autograder.model.course import find_course
from autograder.model.errors import UsageError
from autograder.nbgrader_bridge import assignments

SUMMARY = "Write the release notebooks into course/release, unless an answer or a hidden check shows in them."
EXAMPLES = """\
  autograder generate
  autograder generate forget_gate"""
DONE, FAULT = 0, 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The contract's arguments."""
    parser.add_argument("assignments", metavar="ASSIGNMENT", nargs="*", help="default: all of the course")
    parser.add_argument("--all", action="store_true", help="every assignment of the course: the default")
    parser.add_argument(
        "--unproved", action="store_true", help="also where no valid proof of the checks is kept"
    )


def run(args: argparse.Namespace) -> int:
    """Generate each; 1 when one is refused, with a line for every fault."""
    from autograder.nbgrader_bridge import release as generate
    from autograder.verify import kept_proof

    course = find_course()
    status = DONE
    if args.all and args.assignments:
        raise UsageError("name assignments, or say --all, not both")
    for name in args.assignments or names(course):
        assignment = assignments.load(name, course)
        lacking = "" if args.unproved else kept_proof.lacking(assignment)
        if lacking:
            status = FAULT
            print(f"{name}: not released: {lacking} (or generate --unproved)", file=sys.stderr)
            continue
        try:
            path = generate.release(assignment)
        except generate.Refused as refused:
            status = FAULT
            print(f"{name}: not released", file=sys.stderr)
            print("\n".join(f"  {fault}" for fault in refused.faults), file=sys.stderr)
        else:
            print(f"{name}: {path.relative_to(course.root)}")
    return status
