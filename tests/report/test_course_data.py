"""A course as numbers: totals, trends, who falls behind, by section."""

from __future__ import annotations

from datetime import datetime

import pytest

from autograder.report.course_data import CourseData, Entry, State
from autograder.report.course_totals import gather

NOW = datetime(2026, 12, 1, 12)
NAMES = ("first", "second", "third")


def entry(student: str, assignment: str, score: float | None, **more: object) -> Entry:
    values = {"max_score": 40.0, "submitted": True, "score": score, **more}
    return Entry(student, assignment, **values)  # type: ignore[arg-type]


def absent(student: str, assignment: str, **more: object) -> Entry:
    return entry(student, assignment, 0.0, submitted=False, **more)


def course(*entries: Entry, sections: dict[str, str] | None = None) -> CourseData:
    return gather(entries, NAMES, sections or {}, NOW)


def three(student: str, *scores: float) -> list[Entry]:
    return [entry(student, name, score) for name, score in zip(NAMES, scores, strict=True)]


def test_total_is_the_sum_of_what_is_there() -> None:
    """Of all points that were possible, penalties and extra credit as the gradebook has them."""
    row = course(*three("ada", 40, 30, 41)).rows[0]

    assert (row.total, row.possible, row.final, row.reasons) == (111, 120, True, ())


def test_what_is_missing_counts_as_nothing_and_is_a_reason_to_look() -> None:
    """An assignment that others handed in, without a due date that is still to come."""
    found = course(*three("ada", 40, 40, 40), *three("bob", 40, 40, 0)[:2], absent("bob", "third"))
    bob = found.rows[1]

    assert (bob.total, bob.possible, bob.cells[2].state) == (80, 120, State.MISSING)
    assert bob.reasons == ("nothing handed in: third",)


def test_with_an_extension_there_is_time() -> None:
    """What is not due yet counts nowhere, and its new date stands in the table."""
    later = datetime(2026, 12, 5)
    found = course(entry("ada", "first", 40), absent("bob", "first", due=later, extended=True))

    assert found.rows[1].cells[0].state is State.OPEN
    assert found.rows[1].cells[0].extended_to == later
    assert (found.rows[1].possible, found.rows[1].share, found.rows[1].reasons) == (0, None, ())


def test_a_submission_without_a_score_is_no_zero() -> None:
    """Its points are not possible, and the total is not final."""
    row = course(*three("ada", 40, 40, 40)[:2], entry("ada", "third", None)).rows[0]

    assert (row.total, row.possible, row.final) == (80, 80, False)
    assert row.cells[2].state is State.UNSCORED


def test_a_hard_assignment_is_nobodys_fall() -> None:
    """The trend is measured against the class's median."""
    found = course(*three("ada", 40, 40, 20), *three("bob", 40, 40, 20), *three("eve", 40, 40, 2))
    trends = {row.student: row.trend for row in found.rows}

    assert trends == {"ada": 0, "bob": 0, "eve": pytest.approx(-0.45)}
    assert [row.student for row in found.behind] == ["eve"]
    assert found.behind[0].reasons == ("fell by 45% of the points against the class",)


def test_one_assignment_makes_no_trend() -> None:
    """There is nothing to compare with."""
    assert course(entry("ada", "first", 1)).rows[0].trend is None


def test_those_behind_come_with_the_least_points_first() -> None:
    """Below half of the points is a reason."""
    found = course(*three("ada", 40, 40, 40), *three("bob", 10, 10, 10), *three("eve", 0, 5, 0))

    assert [(row.student, row.reasons[0]) for row in found.behind] == [
        ("eve", "4% of the points"),
        ("bob", "25% of the points"),
    ]


def test_an_assignment_that_nobody_handed_in_is_ahead() -> None:
    """It counts in no total."""
    found = course(entry("ada", "first", 30), absent("ada", "second"), absent("ada", "third"))

    assert ([part.name for part in found.parts], found.ahead) == (["first"], ("second", "third"))
    assert found.rows[0].possible == 40


def test_sections_have_means_of_those_who_have_scores() -> None:
    """Students without a section come last; a course without sections has none."""
    given = {"ada": "Monday", "bob": "Friday", "eve": "Monday"}
    entries = [entry("ada", "first", 40), entry("eve", "first", 20), entry("bob", "first", 10)]
    found = course(*entries, entry("zoe", "first", None), sections=given)

    assert [(item.name, item.students, item.means, item.behind) for item in found.sections] == [
        ("Friday", 1, (10,), 1),
        ("Monday", 2, (30,), 0),
        ("", 1, (None,), 0),
    ]
    assert course(*entries).sections == ()
