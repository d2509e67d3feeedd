"""What the name of a file says about who handed it in."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ATTEMPT = re.compile(r"(?P<stem>.+?)(?:-(?P<attempt>\d{1,6}))?(?P<endings>(?:\.[A-Za-z]+)+)", re.DOTALL)


@dataclass(frozen=True)
class Handed:
    """`lms_id` is the LMS's number of the student; of two files of one student the higher `order` is better.

    `doubtful`: the name can be cut in several ways, so that another student's number may stand in it.
    """

    lms_id: str
    label: str
    file: str
    late: bool = False
    order: int = 0
    doubtful: bool = False

    @property
    def attempt(self) -> int:
        """2 for `gate-2.ipynb`: the suffix that an LMS adds to the second resubmission; 0 without one."""
        match = _ATTEMPT.fullmatch(self.file)
        return int(match["attempt"] or 0) if match else 0

    @property
    def stem(self) -> str:
        """`gate` for `gate-2.ipynb`."""
        match = _ATTEMPT.fullmatch(self.file)
        return match["stem"] if match else self.file
