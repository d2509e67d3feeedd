"""What a course's report is about: students by assignments, what counts of each, sections."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """Where one student's work on one assignment stands."""

    GRADED = "graded"
    WAITS = "waits"  # a person has yet to mark a part of it
    MISSING = "missing"  # nothing handed in, and it was due
    OPEN = "open"  # nothing handed in, and there is time
    UNSCORED = "no score"  # handed in, but unreadable or stopped by a fault of ours: no zero


@dataclass(frozen=True)
class Entry:
    """What a gradebook says of one student in one assignment; times are in UTC, without a zone."""

    student: str
    assignment: str
    max_score: float
    submitted: bool
    score: float | None = None
    penalty: float = 0.0
    waits: bool = False
    due: datetime | None = None
    extended: bool = False


@dataclass(frozen=True)
class Cell:
    """A place in the table; `score` is None where nothing counts yet."""

    state: State
    score: float | None = None
    penalty: float = 0.0
    extended_to: datetime | None = None

    @property
    def counts(self) -> bool:
        """Whether its points belong into the total: what is missing counts as none."""
        return self.state not in (State.OPEN, State.UNSCORED)


@dataclass(frozen=True)
class Part:
    """One assignment of the course, with the class's mean over those who handed in."""

    name: str
    max_score: float
    due: datetime | None
    submitted: int
    mean: float | None


@dataclass(frozen=True)
class Row:
    """One student: a cell an assignment, the sum, its share of what was possible, and what to look at.

    `trend` is the share of points in the last assignment that was handed in, less the mean of those before,
    each measured from the class's median: an assignment that is hard for all is nobody's fall. None with
    fewer than two.
    """

    student: str
    section: str
    cells: tuple[Cell, ...]
    total: float
    possible: float
    trend: float | None
    reasons: tuple[str, ...] = ()

    @property
    def share(self) -> float | None:
        """Of the points that were possible so far."""
        return self.total / self.possible if self.possible else None

    @property
    def final(self) -> bool:
        """No assignment is open, unscored or waits for a person."""
        return all(cell.state in (State.GRADED, State.MISSING) for cell in self.cells)


@dataclass(frozen=True)
class Section:
    """Students who are taught together: how many, and their mean in each assignment and in total."""

    name: str
    students: int
    means: tuple[float | None, ...]
    total: float | None
    behind: int


@dataclass(frozen=True)
class CourseData:
    """The whole course. `ahead` are assignments that nobody handed in yet: they count nowhere."""

    parts: tuple[Part, ...]
    rows: tuple[Row, ...]
    sections: tuple[Section, ...]
    ahead: tuple[str, ...] = field(default=())

    @property
    def behind(self) -> list[Row]:
        """Those with a reason to look at them, the least share of points first."""
        return sorted((row for row in self.rows if row.reasons), key=lambda row: row.share or 0.0)
