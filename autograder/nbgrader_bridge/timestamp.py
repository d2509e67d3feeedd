"""When a submission was handed in, as nbgrader's exchange noted it beside it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from autograder.model.errors import Unreadable
from autograder.reading.folder import read_file

TIMESTAMP = "timestamp.txt"
LONGEST_TIME = 100  # characters
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*")


def timestamp(folder: Path) -> datetime | None:
    """When the submission in this folder was handed in (UTC), as nbgrader's exchange noted it."""
    try:
        content = read_file(folder / TIMESTAMP, 1)
    except Unreadable:
        return None
    return time_of(content)


def time_of(content: bytes) -> datetime | None:
    """The moment (UTC) that an exchange's note tells, None when it tells none: a student may write it."""
    try:
        text = content.decode("utf-8").strip()
        when = _parsed(text) if len(text) <= LONGEST_TIME else None
        return when.astimezone(UTC).replace(tzinfo=None) if when is not None and when.tzinfo else when
    except (ValueError, OverflowError, OSError, TypeError, AttributeError, ArithmeticError):
        return None


def _parsed(text: str) -> datetime:
    """`2015-02-02 14:58:23.948203 America/Los_Angeles`, or whatever else nbgrader would understand."""
    try:
        return datetime.fromisoformat(text.removesuffix(" UTC"))
    except ValueError:
        from dateutil import parser, tz  # type: ignore[import-untyped]  # has no types of its own

        words = text.split(" ")
        # a name only: dateutil opens what looks like a path
        zone = tz.gettz(words[2]) if len(words) == 3 and _ZONE.fullmatch(words[2]) else None
        when: datetime = parser.parse(" ".join(words[:2]) if zone else text)
        return when.replace(tzinfo=zone) if zone else when
