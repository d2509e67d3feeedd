"""`autograder check`: grades one notebook, for people and for CI."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from autograder.cli.handed_in import choose, refuse_a_class, student_of
from autograder.model.assignment import Assignment
from autograder.model.course import find_course
from autograder.model.errors import GraderError, Unreadable, UsageError
from autograder.model.files import write_where_told
from autograder.model.result import Result, Status
from autograder.nbgrader_bridge import assignments
from autograder.report.formats import wording

SUMMARY = "Grade one notebook: text for people on stdout, and a file for each machine that asks for one."
EXAMPLES = """\
  autograder check course/submitted/ada/forget_gate/forget_gate.ipynb
  autograder check forget_gate.ipynb --student ada --json result.json --junit junit.xml --fail-under 50
  autograder check forget_gate.ipynb --json -"""
DONE, BELOW, USAGE, OURS = 0, 1, 2, 3


@dataclass(frozen=True)
class Graded:
    """A result and what only the formats want to know of the run."""

    result: Result
    data: bytes
    file: str
    started: datetime
    seconds: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The contract's options."""
    parser.add_argument("notebook", metavar="NOTEBOOK", help="the file that was handed in")
    parser.add_argument(
        "--assignment", metavar="NAME", help="default: the one named as the file, else the course's only one"
    )
    parser.add_argument(
        "--student",
        metavar="NAME",
        help="who handed it in; default: STUDENT of .../STUDENT/ASSIGNMENT/NOTEBOOK, else the file's name",
    )
    for kind, what in (("json", "the result"), ("junit", "JUnit XML"), ("markdown", "a Markdown summary")):
        parser.add_argument(f"--{kind}", metavar="FILE", help=f"write {what}; - is stdout, then without text")
    parser.add_argument(
        "--hints",
        type=int,
        choices=(1, 2, 3),
        default=1,
        help="say more of what is wrong: 2 adds where to look, 3 an example in public numbers",
    )
    parser.add_argument(
        "--fail-under",
        metavar="PERCENT",
        type=_percent,
        help="exit 1 below this share of the automatic points",
    )


def run(arguments: argparse.Namespace) -> int:
    """0 done, 1 below --fail-under, 2 not readable, 3 our own fault."""
    gc.disable()  # until something is graded: what is loaded stays
    try:
        return _run(arguments)
    finally:
        gc.enable()


def _run(arguments: argparse.Namespace) -> int:
    asked = {kind: getattr(arguments, kind) for kind in ("json", "junit", "markdown")}
    if sum(target == "-" for target in asked.values()) > 1:
        raise UsageError("only one of --json, --junit and --markdown can go to stdout")
    course = find_course()
    notebook = Path(arguments.notebook)
    assignment = assignments.load(arguments.assignment or choose(notebook, course), course)
    refuse_a_class(notebook, assignment)
    student = arguments.student or student_of(notebook, assignment.name)
    try:
        graded = _grade(notebook, assignment, student, arguments.isolation or course.isolation)
    except GraderError:  # the line on stderr names the file and the fault, which students need not see
        result = _not_run(assignment, student, Status.ERROR, "the grader could not start")
        _deliver_all(asked, Graded(result, b"", str(notebook), datetime.now().astimezone(), 0.0))
        raise
    _deliver_all(asked, graded)
    status, closing = _status(graded.result, arguments.fail_under)
    _tell(graded, closing, status, quiet="-" in asked.values(), hints=arguments.hints)
    return status


def _grade(notebook: Path, assignment: Assignment, student: str, isolation: str) -> Graded:
    from autograder.reading.submission import read_file

    started, clock = datetime.now().astimezone(), time.monotonic()
    data = b""
    try:
        data = read_file(notebook, assignment.course.limits.notebook_mib)
    except Unreadable as error:
        result = _not_run(assignment, student, Status.UNREADABLE, str(error))
    else:
        from autograder.sandbox.fork_server import ForkServer

        with ForkServer(assignment.course.limits) as server:  # it starts while we import the engine
            from autograder.grading.engine import Engine

            engine = Engine(assignment, isolation=isolation, server=server)
            gc.freeze()
            gc.enable()
            try:
                result = engine.grade(data, student).result
            except Exception as error:  # ours, whatever it is: the formats that were asked for say so
                reason = f"the grader failed: {type(error).__name__}: {error}"
                result = engine.fault(student, reason).result
    return Graded(result, data, str(notebook), started, time.monotonic() - clock)


def _not_run(assignment: Assignment, student: str, status: Status, reason: str) -> Result:
    return Result(
        assignment=assignment.name,
        student=student,
        status=status,
        score=None,
        max_score=assignment.max_score,
        needs_manual_grade=False,
        isolation="none: no code was run",
        findings=(reason,),
    )


def _render(kind: str, graded: Graded) -> str:
    if kind == "json":
        return graded.result.to_json()
    if kind == "markdown":
        from autograder.report.formats import markdown

        return markdown.render(graded.result)
    import socket

    from autograder.report.formats import junit

    return junit.render(
        graded.result, started=graded.started, seconds=graded.seconds, host=socket.gethostname()
    )


def _deliver_all(asked: dict[str, str | None], graded: Graded) -> None:
    for kind, target in asked.items():
        if target is not None:
            _deliver(target, _render(kind, graded))


def _deliver(target: str, text: str) -> None:
    try:
        if target == "-":
            sys.stdout.buffer.write(text.encode("utf-8", "replace"))
            sys.stdout.flush()
        else:
            write_where_told(Path(target), text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UsageError(f"{target}: cannot be written: {error.strerror}") from error


def _status(result: Result, fail_under: float | None) -> tuple[int, str]:
    closing = wording.closing(result)
    if result.status is Status.UNREADABLE:
        return USAGE, closing
    if result.status is Status.ERROR:
        return OURS, closing
    share = wording.percent(result)
    if fail_under is not None and (share is None or share < fail_under):
        return BELOW, f"below --fail-under {fail_under:g}: {closing}"
    return DONE, closing


def _tell(graded: Graded, closing: str, status: int, *, quiet: bool, hints: int = 1) -> None:
    """The text, on GitHub also annotations and the summary, and one closing line; on stderr what is wrong."""
    from autograder.report.formats import terminal

    if not quiet:
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print(terminal.render(graded.result, colour=colour))
        if hints > 1 and (further := terminal.more(graded.result, hints)):
            print(f"{further}\n")
    if os.environ.get("GITHUB_ACTIONS") == "true":
        from autograder.report.formats import actions

        log = sys.stderr if quiet else sys.stdout  # GitHub reads both
        actions.show(graded.result, file=graded.file, data=graded.data, log=log)
    line = terminal.closing(f"autograder: {graded.file}: {closing}")
    sys.stdout.flush()
    if status in (USAGE, OURS) or (status == BELOW and quiet):
        print(line, file=sys.stderr)
    elif not quiet:
        print(line)


def _percent(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a percentage from 0 to 100")
    return value
