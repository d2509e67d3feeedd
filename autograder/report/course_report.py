"""The page about a whole course: students by assignments; how it looks is in its template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

import numpy as np

from autograder.report.course_data import CourseData, Part, Row, Section, State
from autograder.report.explain import number, share
from autograder.report.rendering import render

SECTIONS = {
    "assignments": "Assignments",
    "behind": "Who falls behind",
    "sections": "Sections",
    "students": "Students",
}
MOST_BEHIND = 100
SIGNS = {State.MISSING: "missing", State.OPEN: "open", State.UNSCORED: "no score"}


def make(data: CourseData, title: str, pages: Mapping[str, str]) -> str:
    """The page; `pages` has the address of each assignment's own report, where there is one."""
    headings = [name for name in SECTIONS if name != "sections" or data.sections]
    points = [f"{part.name}#" for part in data.parts]
    section = ("Section",) if data.sections else ()
    return render(
        "report/templates/course_report.html",
        title=title,
        headings={name: SECTIONS[name] for name in headings},
        key=list(_key(data)),
        assignments=[(part.name, pages.get(part.name), _assignment(part)) for part in data.parts],
        ahead=data.ahead,
        behind=data.behind[:MOST_BEHIND],
        more_behind=max(0, len(data.behind) - MOST_BEHIND),
        section_columns=("Section", "Students#", *points, "Total#", "Behind#"),
        sections=[_section(item) for item in data.sections],
        columns=("Student", *section, *points, "Total#", "Share#", "Trend#"),
        rows=[(row.student, _row(row, with_section=bool(data.sections))) for row in data.rows],
    )


def _key(data: CourseData) -> Iterator[tuple[str, str]]:
    shares = [row.share for row in data.rows if row.share is not None]
    yield "Students", f"{len(data.rows):,}"
    yield "Assignments so far", f"{len(data.parts)}"
    yield "Points possible so far", number(sum(part.max_score for part in data.parts))
    if shares:
        yield "Mean share", share(float(np.mean(shares)))
        yield "Median share", share(float(np.median(shares)))
    yield "Fall behind", f"{len(data.behind):,}"


def _assignment(part: Part) -> list[str]:
    return [number(part.max_score), _date(part.due), f"{part.submitted:,}", number(part.mean)]


def _section(section: Section) -> list[str]:
    means = [number(mean) for mean in (*section.means, section.total)]
    return [section.name or "without a section", f"{section.students:,}", *means, f"{section.behind:,}"]


def _row(row: Row, *, with_section: bool) -> list[str]:
    cells = [_cell(row, place) for place in range(len(row.cells))]
    total = f"{number(row.total)}{'' if row.final else '+'}"
    return [*([row.section] if with_section else []), *cells, total, share(row.share), share(row.trend, "+")]


def _cell(row: Row, place: int) -> str:
    """The points, a plus while a part waits for a person; what is off for being late; more time."""
    cell = row.cells[place]
    text = SIGNS.get(cell.state) or f"{number(cell.score or 0.0)}{'+' if cell.state is State.WAITS else ''}"
    late = f" (late: \N{MINUS SIGN}{number(cell.penalty)})" if cell.penalty else ""
    until = f" (until {_date(cell.extended_to)})" if cell.extended_to else ""
    return f"{text}{late}{until}"


def _date(when: datetime | None) -> str:
    """In the time zone of whoever makes the report."""
    return "–" if when is None else f"{when.replace(tzinfo=UTC).astimezone():%Y-%m-%d %H:%M}"
