"""One command for several assignments: each on its own, and one that fails stops only itself."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.model.errors import GraderError, NothingYet, UsageError

if TYPE_CHECKING:
    from autograder.model.course import Course

OURS, USAGE = 3, 2
SINGLE = ("results", "output", "sheet", "archive")  # options that are about one assignment


def add_assignments(parser: argparse.ArgumentParser) -> None:
    """One assignment, several, or all of the course."""
    parser.add_argument("assignments", metavar="ASSIGNMENT", nargs="*")
    parser.add_argument("--all", action="store_true", help="every assignment of the course")


def each(arguments: argparse.Namespace, one: Callable[[argparse.Namespace], int]) -> int:
    """`one(arguments)` with `arguments.assignment` for each; the worst of the exit statuses.

    With `--all`, an assignment that nobody handed in yet is said and is no fault, unless all are such.
    Raises UsageError without an assignment, and for an option that can be about one assignment only.
    """
    names = chosen(arguments)
    if len(names) == 1:
        return one(_about(arguments, names[0]))
    for option in SINGLE:
        if getattr(arguments, option, None) is not None:
            raise UsageError(f"--{option} is about one assignment; {len(names)} were named")
    worst = ahead = 0
    for name in names:
        try:
            status = one(_about(arguments, name))
        except NothingYet as error:
            ahead += 1
            early = arguments.all and ahead < len(names)
            status = _said(f"autograder: {name}: {error}", 0 if early else USAGE)
        except UsageError as error:
            status = _said(f"autograder: {name}: {error}", USAGE)
        except GraderError as error:
            status = _said(f"autograder: {name}: our own fault, no points were lost: {error}", OURS)
        worst = max(worst, status)
    return worst


def course() -> Course:
    """The course around the working directory, whatever kind it is. Raises UsageError where there is none."""
    from autograder.assert_cells import course as nbgrader_course
    from autograder.model.course import find_course

    foreign = nbgrader_course.find()
    return foreign.course if foreign is not None else find_course()


def title(assignment: str) -> str:
    """Its notebook's first heading; its name, in an nbgrader course as it is."""
    from autograder.assert_cells import course as nbgrader_course
    from autograder.model.course import find_course
    from autograder.nbgrader_bridge.assignments import load
    from autograder.report import feedback

    foreign = nbgrader_course.find()
    if foreign is None:
        return feedback.title_of(load(assignment, find_course()))
    foreign.notebooks(assignment)  # raises UsageError where there is none
    return assignment


def known() -> list[str]:
    """The assignments of the course around the working directory, whatever kind of course it is."""
    from autograder.assert_cells import course as nbgrader_course
    from autograder.model import assignment
    from autograder.model.course import find_course

    foreign = nbgrader_course.find()
    return foreign.assignments() if foreign is not None else assignment.names(find_course())


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """` (did you mean x?)`, or nothing."""
    import difflib  # with expressions that take milliseconds

    close = difflib.get_close_matches(name, list(names), 1)
    return f" (did you mean {close[0]}?)" if close else ""


def chosen(arguments: argparse.Namespace) -> list[str]:
    """The assignments that were named, or all. Raises UsageError for none, and for a file's name."""
    if arguments.all and arguments.assignments:
        raise UsageError("name assignments, or say --all, not both")
    names = known() if arguments.all else list(dict.fromkeys(arguments.assignments))
    if not names:
        if arguments.all:
            raise UsageError("this course has no assignment yet: `autograder new NAME --exercise FUNCTION`")
        raise UsageError(
            f"which assignment? Name one, or say --all; there are: {', '.join(known()) or 'none'}"
        )
    for name in names:
        if "/" in name or name.endswith(".ipynb") or Path(name).is_file():
            raise UsageError(
                f"{name} is a file's name, not an assignment's; for one notebook: "
                f"autograder check {shlex.quote(name)}"
            )
    return names


def _about(arguments: argparse.Namespace, name: str) -> argparse.Namespace:
    return argparse.Namespace(**{**vars(arguments), "assignment": name})


def _said(line: str, status: int) -> int:
    print(" ".join(line.split()), file=sys.stderr)
    return status
