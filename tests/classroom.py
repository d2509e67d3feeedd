"""A class of 40 with awkward names, as Canvas and Moodle hand it out and as they read marks back."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ASSIGNMENT = "forget_gate"
AWKWARD = [
    ("Ada", "Lovelace"),
    ("Conan", 'O\'Brien, "Jr."'),
    ("Zoë", "Çelik-Ångström"),
    ("יעל", "כהן"),
    ("محمد", "الفارسي"),
    ("=HYPERLINK(1)", "+SUM(A1)"),
    ("Sam", "Twin"),
    ("Sam", "Twin"),
    ("思", "李"),
    ("Robert'); DROP TABLE student;--", "Tables"),
    ("X_1_2_", "r2_d2"),
    ("Line\nBreak", "Tab\tBed"),
]


@dataclass(frozen=True)
class Pupil:
    """A student as an LMS knows them."""

    number: int
    first: str
    last: str

    @property
    def full(self) -> str:
        """As Moodle shows it."""
        return f"{self.first} {self.last}"

    @property
    def sortable(self) -> str:
        """As Canvas shows it."""
        return f"{self.last}, {self.first}"

    @property
    def login(self) -> str:
        """Unique, unlike names."""
        return f"pupil{self.number}@example.org"

    @property
    def score(self) -> float:
        """What this pupil's notebook is worth: a different number for each."""
        return self.number % 100 / 4


def pupils(size: int = 40, start: int = 1001) -> list[Pupil]:
    """The awkward ones first."""
    names = AWKWARD + [(f"First{i}", f"Last{i}") for i in range(size)]
    return [Pupil(start + i, *names[i]) for i in range(size)]


def notebook(pupil: Pupil, note: str = "") -> bytes:
    """A notebook that says whose it is."""
    cell = {"cell_type": "code", "id": "a", "metadata": {}, "source": f"{pupil.number} {note}", "outputs": []}
    whole = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell | {"execution_count": None}]}
    return json.dumps(whole).encode()


def make_course(root: Path) -> Path:
    """As much of a course as collect and export need."""
    (root / "assignments" / ASSIGNMENT).mkdir(parents=True)
    (root / "assignments" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").write_text("{}")
    (root / "course.toml").write_text("")
    return root


def make_zip(path: Path, members: Mapping[str, bytes] | Sequence[tuple[str, bytes, tuple[int, ...]]]) -> Path:
    """Members with a name and bytes, and a time when they are a sequence."""
    rows = (
        [(n, d, (2026, 11, 1, 12, 0, 0)) for n, d in members.items()]
        if isinstance(members, Mapping)
        else members
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data, time in rows:
            info = zipfile.ZipInfo(name, (time[0], time[1], time[2], time[3], time[4], time[5]))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return path


# --- Canvas ---------------------------------------------------------------------------


def canvas_name(pupil: Pupil, attachment: int, file: str, *, late: bool = False) -> str:
    """Sortable name in lower case without all that is no word character, LATE, user, attachment, file."""
    name = re.sub(r"_(\d+)_", r"\1", pupil.sortable).lower()
    whole = "_".join([name, *(["LATE"] if late else []), str(pupil.number)])
    clean = re.sub(r"[^\w]", "", whole)
    return f"{clean}_{attachment}_{file}"


def canvas_sheet(
    group: Sequence[Pupil], *, delimiter: str = ",", comma: bool = False, bom: bool = False, sis: bool = True
) -> bytes:
    """What `Export Entire Gradebook` gives: a muted row, the points, students, read-only totals."""
    ids = ["SIS User ID", "SIS Login ID"] if sis else ["SIS Login ID"]
    gap = [""] * len(ids)
    half = "7,50" if comma else "7.50"
    rows = [
        ["Student", "ID", *ids, "Section", "Essay, part 1 (77)", "Forget Gate (4711)", "Final Score"],
        ["", "", *gap, "", "Manual Posting", "", ""],
        ["    Points Possible", "", *gap, "", "10", "40", "(read only)"],
    ]
    for pupil in group:
        login = [f"S{pupil.number}", pupil.login] if sis else [pupil.login]
        rows.append(
            [pupil.sortable, str(pupil.number), *login, "A and B", half, "", "81.2" if not comma else "81,2"]
        )
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return (b"\xef\xbb\xbf" if bom else b"") + stream.getvalue().encode()


def canvas_reads(data: bytes, title_id: str = "4711") -> dict[str, str]:
    """Canvas id -> new grade, by the importer's rules."""
    text = data.decode("utf-8-sig")
    firsts = io.StringIO(text, newline="").readlines()[:3]
    widths = {mark: {len(next(csv.reader([line], delimiter=mark))) for line in firsts} for mark in ";,"}
    sizes = {mark: min(found) if len(found) == 1 else 0 for mark, found in widths.items()}
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";" if sizes[";"] > sizes[","] else ","))
    rows = [row for row in rows if "".join(row).strip()]
    header, *rest = rows
    assert "Student" in header[0] and "ID" in header[1] and len(header) > 3
    student_columns = 3
    if re.search(r"SIS\s+Login\s+ID", header[2]):
        student_columns = 4
    elif "SIS User ID" in header[2] and "SIS Login ID" in header[3]:
        student_columns = 5
    assert "Section" in header[student_columns - 1]
    [column] = [i for i, title in enumerate(header) if title.endswith(f"({title_id})")]
    grades = {}
    for row in rest:
        assert len(row) == len(header)
        if "Points Possible" in row[0] or all(
            re.fullmatch(r"\s*(Muted|Manual Posting.*)?\s*", c) for c in row
        ):
            continue
        grades[row[1]] = _point(row[column].strip())
    return grades


def _point(cell: str) -> str:
    """Canvas's own: the last comma or point is the decimal one."""
    if not re.fullmatch(r"-?[0-9.,]+%?", cell):
        return cell
    *whole, last = re.split(r"[,.]", cell)
    return f"{''.join(whole)}.{last}" if whole else last


# --- Moodle ---------------------------------------------------------------------------

MOODLE_ENGLISH = (
    "Identifier", "Full name", "Email address", "Status", "Grade", "Maximum grade", "Grade can be changed",
    "Last modified (submission)", "Last modified (grade)", "Feedback comments",
)  # fmt: skip
MOODLE_GERMAN = (
    "ID", "Vollständiger Name", "E-Mail-Adresse", "Status", "Bewertung", "Bestwertung",
    "Bewertung kann geändert werden", "Zuletzt geändert (Abgabe)", "Zuletzt geändert (Bewertung)",
    "Feedback als Kommentar",
)  # fmt: skip


def moodle_name(pupil: Pupil, file: str, *, flat: bool = False, word: str | None = None) -> str:
    """Full name without underscores and characters that no file may have, participant, plugin, file."""
    name = re.sub(r'[\x00-\x1f"*/:<>?\\|]', "", (word or pupil.full).replace("_", " "))
    return f"{name}_{pupil.number}_assignsubmission_file{'_' if flat else '_/'}{file}"


def moodle_sheet(
    group: Sequence[Pupil],
    *,
    header: Sequence[str] = MOODLE_ENGLISH,
    word: str = "Participant ",
    comma: bool = False,
) -> bytes:
    """What `Download grading worksheet` gives, with its BOM."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(header)
    most = "40,00" if comma else "40.00"
    day = "Wednesday, 23 September 2026, 9:00 PM"
    for pupil in group:
        status = "Submitted for grading - "
        writer.writerow(
            [f"{word}{pupil.number}", pupil.full, pupil.login, status, "", most, "Yes", day, "-", ""]
        )
    return b"\xef\xbb\xbf" + stream.getvalue().encode()


def moodle_reads(
    data: bytes, header: Sequence[str] = MOODLE_ENGLISH, word: str = "Participant ", comma: bool = False
) -> dict[str, tuple[str, str]]:
    """Participant -> grade and comment, by the importer's rules: columns by title, the id after the word."""
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    columns = rows[0]
    for title in (header[0], header[4], header[8]):
        assert columns.count(title) == 1
    grades = {}
    for row in rows[1:]:
        assert len(row) == len(columns)
        grade = row[columns.index(header[4])]
        grade = grade.replace(",", ".") if comma else grade
        if grade and 0 <= float(grade) <= 40:
            grades[row[0][len(word) :]] = (grade, row[columns.index(header[9])])
    return grades
