"""The page that a teacher reads about a class: self-contained, no script, nothing from elsewhere."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from autograder.model.course import Course
from autograder.model.escape import html
from autograder.model.result import Status
from autograder.report import charts, markup, page_style
from autograder.report import class_report_parts as parts
from autograder.report.class_data import ClassData, Standing
from autograder.report.duplicates import Duplicates
from autograder.report.explain import number
from autograder.report.item_analysis import analyse
from autograder.report.page_table import STYLE as TABLES
from autograder.report.page_table import table

MOST_NAMES = 300  # in one list that is opened
MOST_ROWS = 1000  # students in the report itself; a larger class has them on a page of their own
_STYLE = """
.key{display:flex;flex-wrap:wrap;gap:.6rem 2.2rem;margin:.8rem 0 0}
.key dt{color:var(--muted);font-size:.875rem}
.key dd{margin:0;font-size:1.45rem;font-weight:650;line-height:1.3;font-variant-numeric:tabular-nums}
h3 code{font-size:1em}
.more{display:inline}.more summary{display:inline;cursor:pointer;text-decoration:underline dotted}
nav p{line-height:1.9}
@media print{nav{display:none}.scroll{overflow:visible}}
"""
STYLE = charts.STYLE + TABLES + _STYLE


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


class Links:
    """Students' names as links to their feedback pages, where these exist."""

    def __init__(self, course: Course, assignment: str, folder: Path) -> None:
        self._course = course
        self._assignment = assignment
        self._folder = folder
        self._known: dict[str, str] = {}

    def name(self, student: str) -> str:
        """HTML of one student's name."""
        if student not in self._known:
            self._known[student] = self._made(student)
        return self._known[student]

    def names(self, students: Sequence[str], most: int = 6) -> str:
        """Some names, and how many more there are."""
        shown = ", ".join(self.name(student) for student in students[:most])
        others = students[most:]
        if not others:
            return shown
        opened = ", ".join(self.name(student) for student in others[:MOST_NAMES])
        rest = f" and {len(others) - MOST_NAMES:,} more" if len(others) > MOST_NAMES else ""
        return (
            f'{shown} <details class="more"><summary>and {len(others):,} more</summary>'
            f"{opened}{rest}</details>"
        )

    def _made(self, student: str) -> str:
        label = f"<bdi>{html(student)}</bdi>"
        page = self._course.feedback(student, self._assignment)
        try:
            if not page.is_file():
                return label
            return f'<a href="{html(quote(os.path.relpath(page, self._folder)))}">{label}</a>'
        except (OSError, ValueError):
            return label


def make(
    data: ClassData,
    title: str,
    links: Links,
    twins: Sequence[Duplicates],
    students_page: str,
    totals: Mapping[str, Total] | None = None,
) -> Report:
    """The report; `students_page` is the file name of the second page, should there be one.

    `totals` are the gradebook's: what people gave, and the sum of all.
    """
    totals = totals or {}
    large = len(data.standings) > MOST_ROWS
    items = analyse(data)
    name = markup.inline(title)
    sections = [
        parts.scores(data),
        parts.exercises(items, len(data.scores)),
        parts.mistakes(data, links),
        parts.checks(items, len(data.scores)),
        parts.attention(data, links),
        parts.twins(twins, links),
        _elsewhere(len(data.standings), students_page) if large else _students(data, links, totals),
    ]
    page = _page(f"Class report: {title}", name, "Class report", _contents() + parts.key(data), sections)
    if not large:
        return Report(page, None)
    body = [_students(data, links, totals)]
    back = '<p class="muted">Every student of the class, by name.</p>\n'
    return Report(page, _page(f"Students: {title}", name, "All students", back, body))


def _page(title: str, kicker: str, heading: str, intro: str, sections: Iterable[str]) -> str:
    return (
        f"{page_style.head(title, page_style.sheet(STYLE, wide='62rem'))}"
        f'<header class="wrap">\n<p class="kicker">{kicker}</p>\n<h1>{heading}</h1>\n{intro}</header>\n'
        f'<main id="main" class="wrap">\n{"".join(sections)}</main>\n'
        '<footer class="wrap">\n<p>Shares are of the students who have a score. Points given by hand stand '
        "with the students.</p>\n</footer>\n</body>\n</html>\n"
    )


def _contents() -> str:
    links = " · ".join(f'<a href="#{name}">{title}</a>' for name, title in parts.SECTIONS.items())
    return f'<nav aria-label="Contents"><p>{links}</p></nav>\n'


def _elsewhere(count: int, page: str) -> str:
    link = f'<a href="{html(quote(page))}">All {count:,} students</a>'
    return parts.section("students", f"<p>{link}, by name.</p>\n")


def _students(data: ClassData, links: Links, totals: Mapping[str, Total]) -> str:
    scored = (row.student for row in data.standings if row.score is not None)
    earned = dict(zip(scored, data.earned.tolist(), strict=True))
    by_hand = ("By hand#", "All#") if totals else ()
    rows = (
        _student(row, earned.get(row.student), len(data.points), links)
        + (_total(totals.get(row.student), row) if totals else ())
        for row in data.standings
    )
    columns = ("Student", "Points#", *(f"{name}#" for name in data.points), "State", *by_hand)
    count = f"{len(data.standings):,} {'student' if len(data.standings) == 1 else 'students'}"
    listed = table("Students", columns, rows, kind="tight")
    return parts.section("students", f"<details><summary>Show {count}</summary>\n{listed}</details>\n")


def _student(row: Standing, earned: Sequence[float] | None, exercises: int, links: Links) -> tuple[str, ...]:
    numbers = [number(value) for value in earned] if earned is not None else ["–"] * exercises
    score = "–" if row.score is None else number(row.score)
    return (links.name(row.student), score, *numbers, STATES[row.status])


def _total(total: Total | None, row: Standing) -> tuple[str, str]:
    if total is None or row.score is None:
        return ("–", "–")
    waits = "waits" if total.waits else number(total.by_hand)
    return (waits, f"{number(total.all)}{'+' if total.waits else ''}")


STATES: Mapping[Status, str] = {
    Status.GRADED: "graded",
    Status.GRADED_WITH_REPAIRS: "graded, repaired",
    Status.UNREADABLE: "unreadable",
    Status.ERROR: "our own fault",
}
