"""Marks out: nbgrader's columns as real CSV, an LMS's own sheet filled in, or Gradescope's results files."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.batch.discovery import result_file
from autograder.lms import canvas, matching, moodle, roster
from autograder.lms.grade_sheet import Filled, Wanted
from autograder.lms.roster import Person
from autograder.lms.sheet import Sheet
from autograder.model.course import Course
from autograder.model.errors import UsageError
from autograder.model.escape import csv_cell, html
from autograder.model.result import Result, Status
from autograder.nbgrader_bridge.marks import Mark

COLUMNS = (
    "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email",
    "raw_score", "late_submission_penalty", "score", "max_score",
)  # fmt: skip
FORMATS = ("csv", "canvas", "moodle", "gradescope")
SHEETS: Mapping[str, Callable[[Sheet, Wanted], Filled]] = {
    "canvas": canvas.fill_sheet,
    "moodle": moodle.fill_sheet,
}


@dataclass(frozen=True)
class Options:
    """What the caller may choose; `sheet` is needed for an LMS."""

    sheet: Path | None = None
    grade_column: str | None = None
    comment_column: str | None = None
    comments: bool = False


@dataclass(frozen=True)
class Note:
    """Something to tell: a sentence, and whom it is about."""

    sentence: str
    names: tuple[str, ...] = ()
    brief: bool = False


@dataclass(frozen=True)
class Exported:
    """Files by name (`""` when there is just one), how many marks are in them, and what to tell."""

    files: Mapping[str, bytes]
    count: int
    notes: list[Note] = field(default_factory=list)


def make(to: str, marks: list[Mark], course: Course, options: Options) -> Exported:
    """Raises UsageError when the sheet is missing or not what it should be."""
    if to == "csv":
        return _csv(marks, course)
    names = sorted({mark.assignment for mark in marks})
    if len(names) != 1:
        raise UsageError(f"--to {to} takes one assignment; choose one of: {', '.join(names) or 'none'}")
    made = _gradescope(marks, course) if to == "gradescope" else fill_in(to, names[0], marks, course, options)
    notes = _notes(marks, _without_score(course, names[0], marks))
    return Exported(made.files, made.count, [*notes, *made.notes])


def _by_assignment(marks: Iterable[Mark]) -> dict[str, list[Mark]]:
    by_assignment: dict[str, list[Mark]] = {}
    for mark in marks:
        by_assignment.setdefault(mark.assignment, []).append(mark)
    return by_assignment


def _csv(marks: list[Mark], course: Course) -> Exported:
    people, nobody = roster.read(roster.path(course)), Person("")
    stream, notes = io.StringIO(), []
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    for name, group in _by_assignment(marks).items():
        scoreless = _without_score(course, name, group)
        notes += _notes(group, scoreless)
        for mark in group:
            person = people.get(mark.student, nobody)
            first, email = mark.first_name or person.first_name, mark.email or person.email
            last = mark.last_name or person.last_name or ("" if first else person.name)
            assignment, *who = map(csv_cell, (name, mark.student, last, first, email))
            scores: tuple[object, ...] = (mark.raw_score, mark.late_submission_penalty, mark.score)
            if mark.student in scoreless:
                scores = ("", "", "")
            times = (mark.duedate or "", mark.timestamp or "")
            writer.writerow((assignment, *times, *who, *scores, mark.max_score))
    return Exported({"": stream.getvalue().encode("utf-8", "replace")}, len(marks), notes)


def fill_in(to: str, assignment: str, marks: list[Mark], course: Course, options: Options) -> Exported:
    """The LMS's own sheet with one column filled in. Raises UsageError without a sheet or a column for it."""
    if options.sheet is None:
        raise UsageError(
            f"--to {to} fills in the sheet that you download from there: name it with --sheet FILE"
        )
    handed = {mark.student: mark for mark in marks if mark.scored}
    wanted = Wanted(
        column=options.grade_column,
        title=assignment,
        marks=handed,
        people=matching.people(marks, roster.read(roster.path(course))),
        comments=_comments(course, assignment, handed) if options.comments else {},
        comment_column=options.comment_column,
        max_score=marks[0].max_score if marks else 0.0,
    )
    sheet = Sheet.read(options.sheet)
    filled = SHEETS[to](sheet, wanted)
    matches = filled.matches
    lists = [
        Note("not told apart, so left as they were:", tuple(matches.ambiguous)),
        Note("rows that match no student:", tuple(matches.rows_without_student)),
        Note("students that match no row:", tuple(matches.students_without_row.values())),
    ]
    notes = [*(Note(note) for note in filled.notes), *(note for note in lists if note.names)]
    return Exported({"": bytes(sheet)}, filled.count, notes)


def _comments(course: Course, assignment: str, marks: Mapping[str, Mark]) -> dict[str, str]:
    """A line of HTML a student: Moodle reads comments as HTML."""
    from autograder.report.formats import wording

    comments = {}
    for student, mark in marks.items():
        result = _result(course, assignment, student)
        if result is not None:
            late = f" (late: −{mark.late_submission_penalty:g})" if mark.late_submission_penalty else ""
            total = f"{mark.score:g} of {mark.max_score:g} points{late}"
            comments[student] = html(f"{total}: {wording.closing(result)}").replace("\n", "<br>")
    return comments


def _gradescope(marks: list[Mark], course: Course) -> Exported:
    """Gradescope imports no sheet of marks: what it takes is one results.json a submission."""
    from autograder.lms.gradescope import results as gradescope

    files, missing = {}, []
    for mark in marks:
        result = _result(course, mark.assignment, mark.student) if mark.scored else None
        if result is not None and result.status is not Status.ERROR:
            page: dict[str, Any] = json.loads(gradescope.render(result))
            page["score"] = round(mark.score, 6)
            page["output"] += _difference(mark, result)
            files[f"{mark.student}/results.json"] = (
                json.dumps(page, ensure_ascii=False, indent=1).encode() + b"\n"
            )
        elif mark.scored:
            missing.append(mark.student)
    notes = [Note("in the gradebook, but without a result to write:", tuple(missing))] if missing else []
    return Exported(files, len(files), notes)


def _difference(mark: Mark, result: Result) -> str:
    """Why the score is not the sum of the tests."""
    manual = mark.raw_score - (result.score or 0.0)
    lines = [f"given by hand: {manual:+g}"] if abs(manual) > 1e-9 else []
    if mark.late_submission_penalty:
        lines.append(f"late: {-mark.late_submission_penalty:+g}")
    return "".join(f"\n{line}" for line in lines)


def _without_score(course: Course, assignment: str, marks: Iterable[Mark]) -> dict[str, Status]:
    """Those who handed something in that has no score: it is no zero."""
    folder = course.results(assignment)
    there = {file.stem for file in folder.glob("*.json")} if folder.is_dir() else set()
    statuses = {}
    for mark in marks:
        if not mark.scored and (mark.submitted or mark.student in there):
            result = _result(course, assignment, mark.student)
            if result is None or result.score is None:
                statuses[mark.student] = result.status if result else Status.UNREADABLE
    return statuses


def _result(course: Course, assignment: str, student: str) -> Result | None:
    if "/" in student or student.startswith("."):
        return None
    try:
        return Result.read(result_file(course.results(assignment), student))
    except (OSError, ValueError):
        return None


def _notes(marks: list[Mark], scoreless: Mapping[str, Status]) -> list[Note]:
    waiting = tuple(mark.student for mark in marks if mark.scored and mark.needs_manual_grade)
    faults = tuple(student for student, status in scoreless.items() if status is Status.ERROR)
    unread = tuple(student for student, status in scoreless.items() if status is not Status.ERROR)
    absent = sum(not mark.submitted and mark.student not in scoreless for mark in marks)
    notes = [
        Note("a part graded by hand is still open; exported with what is there:", waiting, brief=True),
        Note("no score, through our own fault; left empty:", faults),
        Note("no score, the submission cannot be read; left empty:", unread),
    ]
    named = [note for note in notes if note.names]
    return [*named, Note(f"{absent} without a submission")] if absent else named
