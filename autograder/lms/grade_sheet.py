"""Marks put into the column of an LMS's own sheet; all else in it stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from autograder.lms.matching import Keys, Matches, Row, match
from autograder.lms.roster import Person
from autograder.lms.sheet import Sheet, number
from autograder.nbgrader_bridge.marks import Mark


@dataclass(frozen=True)
class Wanted:
    """What is to be filled in. `marks` holds those that have a score; `people` everybody in the gradebook."""

    column: str | None
    title: str
    marks: Mapping[str, Mark]
    people: Mapping[str, Person]
    comments: Mapping[str, str] = field(default_factory=dict)
    comment_column: str | None = None
    max_score: float = 0.0

    def check_maximum(self, cell: str, lms: str) -> list[str]:
        """Marks are never scaled; a different maximum on the other side is said."""
        maximum = number(cell)
        if maximum is None or maximum == self.max_score:
            return []
        return [f"{lms} counts {maximum:g} points here, the gradebook {self.max_score:g}; nothing is scaled"]


@dataclass
class Filled:
    """What came of it: how many cells were set, who was placed where, and sentences worth reading."""

    sheet: Sheet
    count: int
    matches: Matches
    notes: list[str] = field(default_factory=list)


def fill(
    sheet: Sheet,
    rows: Sequence[Row],
    wanted: Wanted,
    column: int,
    *,
    ids: Sequence[Keys],
    digits: int,
    keep: Sequence[str] = (),
    comment: int | None = None,
) -> Filled:
    """A student without a score keeps what the sheet has, and so does a cell that says one of `keep`."""
    matches = match(rows, wanted.people, ids)
    labels = {row.number: row.label for row in rows}
    filled = Filled(sheet, 0, matches)
    for row, student in sorted(matches.students.items()):
        mark = wanted.marks.get(student)
        if mark is None:
            continue
        there = sheet.value(row, column).strip()
        if there.upper() in keep:
            filled.notes.append(
                f"{labels[row]}: the sheet says {there}, which was left; the mark is {mark.score:g}"
            )
            continue
        sheet.put_number(row, column, mark.score, digits)
        if comment is not None and student in wanted.comments:
            sheet.put(row, comment, wanted.comments[student])
        filled.count += 1
    nowhere = matches.students_without_row
    matches.students_without_row = {key: label for key, label in nowhere.items() if key in wanted.marks}
    return filled
