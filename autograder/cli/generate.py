"""`autograder generate`: the release notebooks that students get."""

from __future__ import annotations

import argparse
import sys

from autograder.model import assignment as assignments
from autograder.model.course import find_course

SUMMARY = "Write the release notebooks into course/release, unless an answer or a hidden check shows in them."
EXAMPLES = """\
  autograder generate
  autograder generate forget_gate"""
DONE, FAULT = 0, 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The contract's arguments."""
    parser.add_argument("assignments", metavar="ASSIGNMENT", nargs="*", help="default: all of the course")


def run(args: argparse.Namespace) -> int:
    """Generate each; 1 when one is refused, with a line for every fault."""
    from autograder.nbgrader_bridge import release as generate

    course = find_course()
    status = DONE
    for name in args.assignments or assignments.names(course):
        try:
            path = generate.release(assignments.load(name, course))
        except generate.Refused as refused:
            status = FAULT
            print(f"{name}: not released", file=sys.stderr)
            print("\n".join(f"  {fault}" for fault in refused.faults), file=sys.stderr)
        else:
            print(f"{name}: {path.relative_to(course.root)}")
    return status
