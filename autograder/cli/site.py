"""`autograder site`: the course in a browser, as a folder for any web server."""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path

SUMMARY = "Write a static site: students open a link, work in the browser, and save the file to hand in."
EXAMPLES = """\
  autograder site
  autograder site forget_gate --to public
  autograder site --offline pyodide-0.27.7.tar.bz2"""
DONE, FAULT = 0, 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The contract's options."""
    parser.add_argument("assignments", metavar="ASSIGNMENT", nargs="*", help="default: all of the course")
    parser.add_argument("--to", metavar="DIR", type=Path, help="default: course/site")
    parser.add_argument(
        "--offline",
        metavar="PYODIDE",
        type=Path,
        help="a folder or archive of the Pyodide distribution, to be served with the site; "
        "default: browsers get Pyodide from its CDN",
    )


def run(args: argparse.Namespace) -> int:
    """0 when the site is written; 1 when it would show what is private, with a line for every fault."""
    from autograder.model import assignment
    from autograder.model.course import find_course
    from autograder.model.errors import UsageError
    from autograder.nbgrader_bridge import assignments
    from autograder.nbgrader_bridge.release import Refused
    from autograder.site import build

    course = find_course()
    known = assignment.names(course)
    if not (args.assignments or known):
        raise UsageError(f"{course.root}: the course has no assignment; start one with: autograder new NAME")
    names = args.assignments or known
    to: Path = args.to or course.generated / "site"
    wanted = [assignments.load(name, course) for name in dict.fromkeys(names)]
    try:
        build.write(course, wanted, to.absolute(), args.offline, lambda step: print(f"  {step}", flush=True))
    except Refused as refused:
        print("the site is not written", file=sys.stderr)
        print("\n".join(f"  {fault}" for fault in refused.faults), file=sys.stderr)
        return FAULT
    except OSError as error:
        raise UsageError(f"{error.filename or to}: cannot be written: {error.strerror}") from error
    print(f"{len(wanted)} {'notebook' if len(wanted) == 1 else 'notebooks'} in {to}")
    print(f"to look at it: python -m http.server --bind 127.0.0.1 --directory {shlex.quote(str(to))}")
    return DONE
