"""`autograder extend`: more time for a student, as nbgrader keeps it."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, time

SUMMARY = "Give a student another due date; nbgrader's gradebook keeps it, and late penalties follow it."
EXAMPLES = """\
  autograder extend ada forget_gate 2026-12-01
  autograder extend ada forget_gate 2026-12-01T18:00"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Who, what, until when."""
    parser.add_argument("student", metavar="STUDENT")
    parser.add_argument("assignment", metavar="ASSIGNMENT")
    parser.add_argument("date", metavar="DATE", type=_date, help="2026-12-01 (its end), or 2026-12-01T18:00")


def run(arguments: argparse.Namespace) -> int:
    """Says from when to when, and how the penalties get up to date."""
    from autograder.cli import several
    from autograder.nbgrader_bridge import extension

    name, student = arguments.assignment, arguments.student
    given = extension.extend(several.course(), student, name, arguments.date)
    until = arguments.date.astimezone()
    later = _shown(given.total_seconds())
    print(f"{student}: {name} is due {until:%Y-%m-%d %H:%M %Z}, {later} later than for others")
    if given.was_graded:
        print(f"points off for being late are counted anew by: autograder grade {name} --force")
    return 0


def _date(text: str) -> datetime:
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no date such as 2026-12-01 or 2026-12-01T18:00"
        ) from None
    if len(text) <= len("2026-12-01"):
        when = datetime.combine(when.date(), time(23, 59, 59))
    return when.astimezone(UTC)


def _shown(seconds: float) -> str:
    days, rest = divmod(round(seconds), 86400)
    hours = round(rest / 3600)
    return ", ".join([*([f"{days} d"] if days else []), *([f"{hours} h"] if hours or not days else [])])
