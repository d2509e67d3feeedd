"""A course's marks: each student's sum over its assignments, as a sheet and as a column for an LMS."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace

from autograder.lms import matching, roster
from autograder.lms.export import SHEETS, Exported, Note, Options, fill_in
from autograder.model.course import Course
from autograder.model.errors import UsageError
from autograder.model.escape import csv_cell
from autograder.nbgrader_bridge.marks import Mark

TITLE = "Total"
FORMATS = ("csv", *SHEETS)


def make(to: str, marks: Sequence[Mark], course: Course, options: Options) -> Exported:
    """A sheet of all assignments with their sum, or the sum in one column of an LMS's sheet.

    Raises UsageError when nobody handed in anything, for a format that knows no total, and for a sheet that
    is not what it should be.
    """
    if to not in FORMATS:
        raise UsageError(f"--total writes {', '.join(FORMATS)}; {to} takes one assignment at a time")
    if options.comments:
        raise UsageError("--comments are about one assignment: export them without --total")
    if not held(marks):
        raise UsageError("nobody handed in anything yet: there is no total; run `autograder grade` first")
    sums = totals(marks)
    if to == "csv":
        made = Exported({"": _sheet(marks, sums, course)}, len(sums))
    else:
        made = fill_in(to, TITLE, sums, course, options)
    return Exported(made.files, made.count, [*_notes(marks, sums), *made.notes])


def held(marks: Sequence[Mark]) -> list[str]:
    """The assignments that somebody handed in, in the order of the marks."""
    return list(dict.fromkeys(mark.assignment for mark in marks if mark.submitted))


def totals(marks: Sequence[Mark]) -> list[Mark]:
    """One mark a student over all assignments that somebody handed in; what is missing counts as nothing.

    A student with a submission that has no score (it cannot be read, or the grader failed) has no total
    either, `scored` is False: that is no zero.
    """
    counted = held(marks)
    maximum = sum(_maximum(marks, name) for name in counted)
    return [
        _total([own[name] for name in counted if name in own], maximum) for own in _by_student(marks).values()
    ]


def _by_student(marks: Sequence[Mark]) -> dict[str, dict[str, Mark]]:
    by_student: dict[str, dict[str, Mark]] = {}
    for mark in marks:
        by_student.setdefault(mark.student, {})[mark.assignment] = mark
    return by_student


def _maximum(marks: Sequence[Mark], assignment: str) -> float:
    return max(mark.max_score for mark in marks if mark.assignment == assignment)


def _total(own: Sequence[Mark], maximum: float) -> Mark:
    return replace(
        own[0],
        assignment=TITLE,
        duedate=None,
        timestamp=None,
        extension=None,
        submitted=any(mark.submitted for mark in own),
        scored=any(mark.scored for mark in own) and not any(map(_unscored, own)),
        raw_score=round(sum(mark.score for mark in own), 6),
        late_submission_penalty=0.0,
        needs_manual_grade=any(mark.needs_manual_grade for mark in own),
        max_score=maximum,
    )


def _unscored(mark: Mark) -> bool:
    return mark.submitted and not mark.scored


def _sheet(marks: Sequence[Mark], sums: Sequence[Mark], course: Course) -> bytes:
    """Who, a column an assignment, and the sum. Empty where a submission has no score."""
    names, by_student = held(marks), _by_student(marks)
    people = matching.people(sums, roster.read(roster.path(course)))
    stream = io.StringIO()
    writer = csv.writer(stream)
    points = [f"{name} ({_maximum(marks, name):g})" for name in names]
    last = f"{TITLE} ({sums[0].max_score:g})"
    writer.writerow(["student_id", "last_name", "first_name", "email", "section", *points, last])
    for total in sums:
        who, own = people[total.student], by_student[total.student]
        family = who.last_name or ("" if who.first_name else who.name)
        plain = map(csv_cell, (who.id, family, who.first_name, who.email, who.section))
        scores = ["" if _unscored(own[name]) else own[name].score for name in names]
        writer.writerow([*plain, *scores, "" if _unscored(total) else total.score])
    return stream.getvalue().encode("utf-8", "replace")


def _notes(marks: Sequence[Mark], sums: Sequence[Mark]) -> list[Note]:
    waiting = tuple(mark.student for mark in sums if mark.needs_manual_grade)
    holes = tuple(f"{mark.student}: {mark.assignment}" for mark in marks if _unscored(mark))
    notes = [
        Note("a part graded by hand is still open; exported with what is there:", waiting, brief=True),
        Note("handed in, but without a score, so without a total; left empty:", holes),
    ]
    return [note for note in notes if note.names]
