"""The page that a teacher reads about a class: what stands on it; how it looks is in its templates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

import numpy as np

from autograder.model.result import Status
from autograder.report import charts
from autograder.report.alike import Alike
from autograder.report.class_data import ClassData, Group, Standing
from autograder.report.duplicates import Duplicates
from autograder.report.explain import number
from autograder.report.feedback_links import Links
from autograder.report.item_analysis import LOW, analyse
from autograder.report.rendering import render

MOST_NAMES = 300  # in one list that is opened
MOST_ROWS = 1000  # students in the report itself; a larger class has them on a page of their own
MOST_MISTAKES = 40
MOST_GROUPS = 15
LOST = "Points lost by the average student"

SECTIONS = {
    "scores": "Scores",
    "exercises": "Exercises",
    "mistakes": "Misconceptions",
    "checks": "Checks",
    "attention": "Needs a look",
    "twins": "Submissions that are alike",
    "students": "Students",
}
STATES: Mapping[Status, str] = {
    Status.GRADED: "graded",
    Status.GRADED_WITH_REPAIRS: "graded, repaired",
    Status.UNREADABLE: "unreadable",
    Status.ERROR: "our own fault",
}


@dataclass(frozen=True)
class Report:
    """`students` is a second page with every student, for a class that is too large for the first one."""

    page: str
    students: str | None


@dataclass(frozen=True)
class Total:
    """What people gave a student, the sum of all that counts, and whether somebody has still to look."""

    by_hand: float
    all: float
    waits: bool


@dataclass(frozen=True)
class Scores:
    """The distribution, as a picture for each screen and in numbers."""

    pictures: Mapping[str, charts.Histogram]
    counts: Sequence[tuple[str, int]]
    lower: float
    upper: float
    lowest: float
    highest: float
    deviation: float


def make(
    data: ClassData,
    title: str,
    links: Links,
    twins: Sequence[Duplicates],
    students_page: str,
    totals: Mapping[str, Total] | None = None,
    alike: Sequence[Alike] = (),
) -> Report:
    """The report; `students_page` is the file name of the second page, should there be one.

    `totals` are the gradebook's: what people gave, and the sum of all. `alike` are near copies.
    """
    large = len(data.standings) > MOST_ROWS
    by_hand = ("By hand#", "All#") if totals else ()
    students = {
        "title": title,
        "links": links,
        "columns": ("Student", "Points#", *(f"{name}#" for name in data.points), "State", *by_hand),
        "rows": list(_rows(data, totals or {})),
    }
    items = analyse(data)
    scored = len(data.scores)
    lost = [(i.item.name, i.item.lost / scored, i.item.points) for i in items if scored]
    page = render(
        "report/templates/class_report.html",
        **students,
        key=_key(data),
        data=data,
        scored=scored,
        scores=_scores(data) if scored else None,
        items=items,
        lost={place: charts.bars(lost, width) for place, width in charts.WIDTHS.items()},
        mistakes=_ranked(data.mistakes),
        blamed=_ranked(data.blamed),
        ours=data.having(Status.ERROR),
        twins=twins,
        alike=_more_than_twins(alike, twins),
        students_page=quote(students_page) if large else None,
        **_CONSTANTS,
    )
    return Report(page, render("report/templates/students.html", **students) if large else None)


_CONSTANTS = {
    "SECTIONS": SECTIONS,
    "LOST": LOST,
    "LOW": LOW,
    "MOST_NAMES": MOST_NAMES,
    "MOST_MISTAKES": MOST_MISTAKES,
    "MOST_GROUPS": MOST_GROUPS,
}


def _key(data: ClassData) -> Iterator[tuple[str, str]]:
    """The figures that everyone asks for first."""
    values = data.scores
    yield "Submissions", f"{len(data.standings):,}"
    yield "With a score", f"{len(values):,}"
    if len(values):
        yield "Mean", number(float(values.mean()))
        yield "Median", number(float(np.median(values)))
        yield "Points possible", number(sum(data.points.values()))
    counts = {
        "Left empty": data.empty,
        "Unreadable": len(data.having(Status.UNREADABLE)),
        "Our own fault": len(data.having(Status.ERROR)),
    }
    yield from ((label, f"{count:,}") for label, count in counts.items() if count)


def _scores(data: ClassData) -> Scores:
    values = data.scores
    bins = charts.bins(values, sum(data.points.values()))
    lower, median, upper = (float(part) for part in np.percentile(values, [25, 50, 75]))
    return Scores(
        pictures={
            place: charts.histogram(bins, float(values.mean()), median, width)
            for place, width in charts.WIDTHS.items()
        },
        counts=[(bins.label(place), count) for place, count in enumerate(bins.counts) if count],
        lower=lower,
        upper=upper,
        lowest=float(values.min()),
        highest=float(values.max()),
        deviation=float(values.std()),
    )


def _ranked(groups: Mapping[tuple[str, str], Group]) -> list[tuple[tuple[str, str], Group]]:
    """What most students have first."""
    return sorted(groups.items(), key=lambda item: -len(item[1].students))


def _rows(data: ClassData, totals: Mapping[str, Total]) -> Iterator[tuple[str, list[str]]]:
    """Each student, and what stands behind the name."""
    scored = (row.student for row in data.standings if row.score is not None)
    earned = dict(zip(scored, data.earned.tolist(), strict=True))
    for row in data.standings:
        points = earned.get(row.student)
        numbers = ["–"] * len(data.points) if points is None else [number(value) for value in points]
        total = _total(totals.get(row.student), row) if totals else []
        yield row.student, [number(row.score), *numbers, STATES[row.status], *total]


def _more_than_twins(alike: Sequence[Alike], twins: Sequence[Duplicates]) -> list[Alike]:
    """Without the groups that are equal byte for byte: those are said already."""
    return [item for item in alike if not any(set(item.students) <= set(same.students) for same in twins)]


def _total(total: Total | None, row: Standing) -> list[str]:
    if total is None or row.score is None:
        return ["–", "–"]
    waits = "waits" if total.waits else number(total.by_hand)
    return [waits, f"{number(total.all)}{'+' if total.waits else ''}"]
