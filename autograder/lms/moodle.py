"""Moodle: its offline grading worksheet, and the names of the files in its download of submissions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from autograder.lms.file_name_parser import Handed
from autograder.lms.grade_sheet import Filled, Wanted, fill
from autograder.lms.matching import Row
from autograder.lms.roster import Person
from autograder.lms.sheet import Sheet, number
from autograder.model.errors import UsageError

DIGITS = 5  # Moodle stores grades with five decimals
IDENTIFIER = 0  # where Moodle always puts it; the title and the word before the number are localised
_PARTICIPANT = re.compile(r"(?P<word>\D*?)\s*(?P<id>\d+)\s*")
_FILE = re.compile(
    r"(?P<name>[^_/]*)_(?P<id>\d+)_assignsubmission_file(?:_?/(?:[^/]+/)*(?P<inner>[^/]+)|_(?P<flat>[^/]+))",
    re.DOTALL,
)


def fill_sheet(sheet: Sheet, wanted: Wanted) -> Filled:
    """Set the grade column. Raises UsageError when the sheet is not Moodle's or the column cannot be told."""
    if not is_sheet(sheet):
        raise UsageError(
            f"{sheet.name}: not a Moodle grading worksheet (its first column reads like `Participant 123`); "
            "in Moodle: the assignment, Submissions, Download grading worksheet"
        )
    column = _grade_column(sheet, wanted.column)
    comment = _comment_column(sheet, wanted.comment_column) if wanted.comments else None
    rows = [row for number in sheet.body if (row := _row(sheet, number))]
    filled = fill(sheet, rows, wanted, column, ids=(_moodle_id, _email), digits=DIGITS, comment=comment)
    maxima = {sheet.value(row.number, column + 1) for row in rows}
    for cell in sorted(maxima):
        filled.notes += wanted.check_maximum(cell, "Moodle")
        filled.notes += _refused(filled, wanted, number(cell))
    return filled


def people(sheet: Sheet) -> Iterator[Person]:
    """Whom the worksheet names; their Moodle id is their id, their group (by its English title) a section."""
    group = sheet.header.index("Group") if "Group" in sheet.header else None
    for line in sheet.body:
        if row := _row(sheet, line):
            section = sheet.value(line, group).strip() if group is not None else ""
            yield Person(row.ids[0], row.name, email=row.ids[1], moodle_id=row.ids[0], section=section)


def is_sheet(sheet: Sheet) -> bool:
    """Every row starts with the same word and a number."""
    cells = [sheet.value(row, IDENTIFIER) for row in sheet.body if not sheet.is_blank(row)]
    words = [match["word"] for cell in cells if (match := _PARTICIPANT.fullmatch(cell))]
    return len(words) == len(cells) and len(set(words)) == 1 and words[0] != "" and len(sheet.header) > 3


def handed(path: str) -> Handed | None:
    """What the path of a file in the download says; None when it is not named as Moodle names them."""
    match = _FILE.fullmatch(path)
    if match is None:
        return None
    return Handed(lms_id=match["id"], label=match["name"], file=match["inner"] or match["flat"])


def _grade_column(sheet: Sheet, asked: str | None) -> int:
    """The one that was asked for; else the one called Grade; else the one before the maximum."""
    if asked is not None:
        return _titled(sheet, asked, "--grade-column")
    if sheet.header.count("Grade") == 1:
        return sheet.header.index("Grade")
    columns = [column for column in range(1, len(sheet.header) - 1) if _stands_before_maximum(sheet, column)]
    if len(columns) == 1:
        return columns[0]
    raise UsageError(
        f"{sheet.name}: which column holds the grades? Say it with --grade-column: {'; '.join(sheet.header)}"
    )


def _stands_before_maximum(sheet: Sheet, column: int) -> bool:
    lines = [row for row in sheet.body if not sheet.is_blank(row)]
    maxima = {number(sheet.value(row, column + 1)) for row in lines}
    grades = [sheet.value(row, column).strip() for row in lines]
    return (
        len(maxima) == 1
        and None not in maxima
        and all(not text or number(text) is not None for text in grades)
    )


def _comment_column(sheet: Sheet, asked: str | None) -> int:
    return _titled(sheet, asked or "Feedback comments", "--comment-column")


def _titled(sheet: Sheet, title: str, option: str) -> int:
    columns = [i for i, there in enumerate(sheet.header) if there.strip() == title]
    if len(columns) != 1:
        how_many = "several columns are" if columns else "no column is"
        raise UsageError(
            f"{sheet.name}: {how_many} called {title!r}; choose with {option}: {'; '.join(sheet.header)}"
        )
    return columns[0]


def _row(sheet: Sheet, line: int) -> Row | None:
    match = _PARTICIPANT.fullmatch(sheet.value(line, IDENTIFIER))
    if match is None:
        return None
    others = [sheet.value(line, column).strip() for column in range(1, min(5, sheet.width(line)))]
    email = next((text for text in others if re.fullmatch(r"[^@\s]+@[^@\s]+", text)), "")
    name = others[0] if others and others[0] != email else ""
    label = sheet.value(line, IDENTIFIER).strip()
    return Row(line, f"{name} ({label})" if name else label, (match["id"], email.casefold()), name)


def _refused(filled: Filled, wanted: Wanted, maximum: float | None) -> Iterator[str]:
    """Moodle passes over grades above its maximum without a word."""
    for student in filled.matches.students.values():
        mark = wanted.marks.get(student)
        if mark and maximum is not None and mark.score > maximum:
            yield f"{student}: {mark.score:g} is above Moodle's maximum {maximum:g}; Moodle will pass over it"


def _moodle_id(person: Person) -> tuple[str, ...]:
    return (person.moodle_id or (person.id if not person.canvas_id else ""),)


def _email(person: Person) -> tuple[str, ...]:
    return (person.email.casefold(), person.id.casefold() if "@" in person.id else "")
