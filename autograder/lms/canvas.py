"""Canvas: its gradebook sheet, and the names of the files in its download of submissions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from autograder.lms.file_name_parser import Handed
from autograder.lms.grade_sheet import Filled, Wanted, fill
from autograder.lms.matching import Row
from autograder.lms.roster import Person, fold
from autograder.lms.sheet import Sheet
from autograder.model.errors import UsageError

DIGITS = 2  # Canvas shows and compares scores at two decimals
KEPT = ("EX", "N/A")  # excused, and not assigned to this student
_COMPUTED = re.compile(
    r"Current (?:Score|Points|Grade)|Final (?:Score|Points|Grade)|Override (?:Score|Grade|Status)"
)
_TITLE = re.compile(r"(?P<title>.*?)\s*\((?P<id>\d+)\)\s*", re.DOTALL)
_MUTED = re.compile(r"\s*(?:Muted|Manual Posting.*)?\s*", re.IGNORECASE)
_FILE = re.compile(
    r"(?:(?P<late0>LATE_)?(?P<anonymous>anon_(?!\d+_)[0-9A-Za-z]+)|(?P<name>.*?)_(?P<late>LATE_)?(?P<id>\d+))"
    r"_(?P<attachment>\d+)_(?P<file>[^/]+)",
    re.DOTALL,
)
_IDS = re.compile(r"_\d+_\d+_")


def fill_sheet(sheet: Sheet, wanted: Wanted) -> Filled:
    """Set the assignment's column. Raises UsageError when the sheet is not Canvas's or has no such column."""
    places = _student_columns(sheet)
    column = _assignment_column(sheet, places["Section"] + 1, wanted.column or wanted.title)
    rows, notes = [], []
    for number in sheet.body:
        first, cell = sheet.value(number, 0), sheet.value(number, column)
        if "Points Possible" in first:
            notes += _maximum(sheet, cell, wanted, column)
        elif not _is_no_student(sheet, number):
            rows.append(_row(sheet, number, places))
    filled = fill(
        sheet, rows, wanted, column, ids=(_canvas_id, _sis_user_id, _login), digits=DIGITS, keep=KEPT
    )
    filled.notes[:0] = notes
    return filled


def people(sheet: Sheet) -> Iterator[Person]:
    """Whom the sheet names; their Canvas id is their id."""
    places = _student_columns(sheet)
    for number in sheet.body:
        if "Points Possible" not in sheet.value(number, 0) and not _is_no_student(sheet, number):
            row = _row(sheet, number, places)
            canvas_id, sis_user_id, login = row.ids
            last, comma, first = row.name.partition(", ")
            if not comma or ", " in first:  # `O'Brien, Jr., Conan`: who can tell?
                last = first = ""
            email = login if "@" in login else ""
            section = sheet.value(number, places["Section"]).strip()
            yield Person(canvas_id, row.name, first, last, email, canvas_id, "", sis_user_id, login, section)


def is_sheet(sheet: Sheet) -> bool:
    """By Canvas's own rule for a header."""
    header = [*sheet.header, "", "", ""]
    whole = "Student" in header[0] and "ID" in header[1]
    halves = "LastName" in header[0] and "FirstName" in header[1] and "ID" in header[2]
    return len(sheet.header) > 3 and (whole or halves) and any("Section" in title for title in header)


def handed(path: str) -> Handed | None:
    """What the name of a file in the download says; None when it is not named as Canvas names them."""
    match = _FILE.fullmatch(path)
    if match is None:
        return None
    return Handed(
        lms_id=match["anonymous"] or match["id"],
        label=match["name"] or "",
        file=match["file"],
        late=bool(match["late"] or match["late0"]),
        order=int(match["attachment"][:18]),
        doubtful=bool(_IDS.search(f"_{match['attachment']}_{match['file']}")),
    )


def _student_columns(sheet: Sheet) -> dict[str, int]:
    if not is_sheet(sheet):
        raise UsageError(
            f"{sheet.name}: not a Canvas gradebook (its header starts with Student, ID, ... Section); "
            "in Canvas: Grades, Export, Export Entire Gradebook"
        )
    section = next(i for i, title in enumerate(sheet.header) if "Section" in title)
    return {title.strip(): i for i, title in reversed([*enumerate(sheet.header[: section + 1])])} | {
        "Section": section
    }


def _assignment_column(sheet: Sheet, start: int, wanted: str) -> int:
    titles = {i: t for i, t in enumerate(sheet.header) if i >= start and not _COMPUTED.search(t)}
    parts = {i: (match["title"], match["id"]) for i, t in titles.items() if (match := _TITLE.fullmatch(t))}
    exact = [i for i in titles if wanted in (titles[i], *parts.get(i, ()))]
    loose = [i for i in titles if _words(parts[i][0] if i in parts else titles[i]) == _words(wanted)]
    matching = exact or loose
    if len(matching) == 1:
        return matching[0]
    how_many = "several columns" if matching else "no column"
    columns = "; ".join(titles.values()) or "none"
    raise UsageError(
        f"{sheet.name}: {how_many} for {wanted!r}; name one with --grade-column, by title or id: {columns}"
    )


def _words(title: str) -> str:
    return fold(re.sub(r"[\W_]+", " ", title))


def _maximum(sheet: Sheet, cell: str, wanted: Wanted, column: int) -> list[str]:
    if re.search(r"read\s+only", cell):
        raise UsageError(
            f"{sheet.name}: Canvas reads nothing from the column {sheet.header[column]!r} (read only)"
        )
    return wanted.check_maximum(cell, "Canvas")


def _is_no_student(sheet: Sheet, number: int) -> bool:
    return all(_MUTED.fullmatch(sheet.value(number, column)) for column in range(sheet.width(number)))


def _row(sheet: Sheet, number: int, places: Mapping[str, int]) -> Row:
    def cell(title: str) -> str:
        return sheet.value(number, places[title]).strip() if title in places else ""

    name = cell("Student") if "Student" in places else f"{cell('LastName')}, {cell('FirstName')}"
    ids = (cell("ID"), cell("SIS User ID"), cell("SIS Login ID"))
    return Row(number, f"{name} ({next(filter(None, ids), 'no id')})", ids, name)


def _own(person: Person) -> str:
    """A student of whom no LMS id is known is looked for by the course's own id."""
    return "" if person.canvas_id or person.sis_user_id or person.sis_login_id else person.id


def _canvas_id(person: Person) -> tuple[str, ...]:
    return (person.canvas_id, _own(person))


def _sis_user_id(person: Person) -> tuple[str, ...]:
    return (person.sis_user_id, _own(person))


def _login(person: Person) -> tuple[str, ...]:
    return (person.sis_login_id, person.email, _own(person))
