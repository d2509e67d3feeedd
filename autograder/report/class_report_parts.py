"""The sections of a class report, each a function from data to HTML."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from autograder.model.escape import html
from autograder.model.result import Status, Verdict
from autograder.report import charts, markup
from autograder.report.class_data import ClassData, Group
from autograder.report.duplicates import Duplicates
from autograder.report.explain import number
from autograder.report.item_analysis import ExerciseStats, ItemStats
from autograder.report.page_table import scroll, table

MOST_MISTAKES = 40
MOST_GROUPS = 15
LOW = 0.1  # discrimination below this deserves a look, unless nearly all or nearly none pass

SECTIONS = {
    "scores": "Scores",
    "exercises": "Exercises",
    "mistakes": "Misconceptions",
    "checks": "Checks",
    "attention": "Needs a look",
    "twins": "Identical submissions",
    "students": "Students",
}
NOBODY = "<p>No submission has a score.</p>\n"
ABOUT_ITEMS = (
    "Difficulty is the mean share of the points: 1 is easy. Discrimination is the correlation of an item "
    "with the points of all others: it is high where strong students do better. It is marked where it is "
    f"below {LOW} and the item is neither nearly always nor nearly never right."
)


class Names(Protocol):
    """Students' names as HTML."""

    def names(self, students: Sequence[str], most: int = 6) -> str:
        """Some of them, and how many more there are."""


def section(name: str, body: str) -> str:
    """A card with its heading."""
    heading = f'<h2 id="{name}">{SECTIONS[name]}</h2>'
    return f'<section class="card" aria-labelledby="{name}">\n{heading}\n{body}</section>\n'


def key(data: ClassData) -> str:
    """The figures that everyone asks for first."""
    values = data.scores
    told = [("Submissions", f"{len(data.standings):,}"), ("With a score", f"{len(values):,}")]
    if len(values):
        told += [("Mean", number(float(values.mean()))), ("Median", number(float(np.median(values))))]
        told.append(("Points possible", number(sum(data.points.values()))))
    counts = {
        "Left empty": data.empty,
        "Unreadable": len(data.having(Status.UNREADABLE)),
        "Our own fault": len(data.having(Status.ERROR)),
    }
    told += [(label, f"{count:,}") for label, count in counts.items() if count]
    return '<dl class="key">' + "".join(f"<div><dt>{a}</dt><dd>{b}</dd></div>" for a, b in told) + "</dl>\n"


def scores(data: ClassData) -> str:
    """The distribution, as a picture and as a table."""
    values = data.scores
    if not len(values):
        return section("scores", NOBODY)
    found = charts.bins(values, sum(data.points.values()))
    low, middle, high = (float(part) for part in np.percentile(values, [25, 50, 75]))
    rows = (
        (found.label(place), f"{count:,}", f"{count / len(values):.1%}")
        for place, count in enumerate(found.counts)
        if count
    )
    said = (
        f"<p>Half of the class lies between {number(low)} and {number(high)} points. "
        f"The lowest score is {number(float(values.min()))}, the highest {number(float(values.max()))}, "
        f"the standard deviation {number(float(values.std()))}.</p>\n"
    )
    picture = scroll("Picture: students by score", charts.histogram(found, float(values.mean()), middle))
    numbers = table("Students by score, in numbers", ("Points", "Students#", "Share#"), rows, kind="small")
    return section("scores", f"{picture}{said}<details><summary>The numbers</summary>\n{numbers}</details>\n")


def exercises(items: Sequence[ExerciseStats], count: int) -> str:
    """Where points are lost, and how each exercise does."""
    if not count:
        return section("exercises", NOBODY)
    told = [item.item for item in items]
    title = "Points lost by the average student"
    picture = charts.bars([(item.name, item.lost / count, item.points) for item in told], title)
    columns = ("Exercise", "Points#", "Mean#", "Lost#", "All points#", "Difficulty#", "Discrimination#")
    rows = (
        (
            f'<a href="#checks-{html(item.name)}">{html(item.name)}</a>',
            number(item.points),
            number(item.points - item.lost / count),
            number(item.lost / count),
            _share(item.passed),
            "–" if item.difficulty is None else f"{item.difficulty:.2f}",
            _discrimination(item),
        )
        for item in told
    )
    return section(
        "exercises",
        f"<h3>{title}</h3>\n{scroll(f'Picture: {title}', picture)}{table('Exercises', columns, rows)}"
        f'<p class="muted">{ABOUT_ITEMS}</p>\n',
    )


def mistakes(data: ClassData, names: Names) -> str:
    """Known wrong ideas by how many students have them; then faults that were only passed on."""
    count = max(1, len(data.scores))
    ranked = sorted(data.mistakes.items(), key=lambda item: -len(item[1].students))
    rows = [
        (
            html(exercise),
            markup.inline(hint),
            f"{len(group.students):,}",
            f"{len(group.students) / count:.1%}",
            names.names(group.students, 4),
        )
        for (exercise, hint), group in ranked[:MOST_MISTAKES]
    ]
    columns = ("Exercise", "Hint that they got", "Students#", "Share#", "Who")
    body = table("Misconceptions", columns, rows, kind="ideas") if rows else ""
    body = body or "<p>No answers were exactly those of a known mistake.</p>\n"
    return section("mistakes", body + _more(len(ranked) - MOST_MISTAKES, "") + _blamed(data, names))


def checks(items: Sequence[ExerciseStats], count: int) -> str:
    """Every check, by exercise."""
    if not count:
        return section("checks", NOBODY)
    columns = ("Fact", "Holds#", "Fails#", "Empty#", "Waits#", "Discrimination#", "Points lost#")
    tables = (
        f'<h3 id="checks-{html(item.item.name)}"><code>{html(item.item.name)}</code></h3>\n'
        + table(f"Checks of {item.item.name}", columns, map(_check, item.checks), kind="facts-table")
        for item in items
    )
    return section("checks", "".join(tables))


def attention(data: ClassData, names: Names) -> str:
    """What a person should look at."""
    body = _people("Our own fault: grade these again", data.having(Status.ERROR), names)
    body += _groups("Unreadable", data.unreadable, names)
    body += _groups("A limit was reached, or the code ended its process", data.limits, names)
    body += _groups("Repaired while reading", data.repairs, names)
    body += _groups("Findings that cost nothing", data.findings, names)
    return section("attention", body or "<p>Nothing.</p>\n")


def twins(found: Sequence[Duplicates], names: Names) -> str:
    """Equal files."""
    if not found:
        return section("twins", "<p>No two files are equal byte for byte.</p>\n")
    items = "".join(
        f"<li><strong>{len(group.students):,}</strong>{_untouched(group)}: "
        f"{names.names(group.students)}</li>\n"
        for group in found[:MOST_GROUPS]
    )
    total = sum(len(group.students) for group in found)
    said = f"<p>{total:,} students in {len(found):,} groups handed in the same file, byte for byte.</p>\n"
    return section("twins", f"{said}<ul>\n{items}</ul>\n{_more(len(found) - MOST_GROUPS, 'groups')}")


def _check(item: ItemStats) -> tuple[str, ...]:
    counts = (item.counts[verdict] for verdict in (Verdict.FAIL, Verdict.BLANK, Verdict.SKIP))
    return (
        markup.inline(item.description),
        charts.spark(item.passed or 0.0) + _share(item.passed),
        *(f"{count:,}" for count in counts),
        _discrimination(item),
        f"{item.lost:,.0f}" if item.lost >= 100 else number(item.lost),
    )


def _blamed(data: ClassData, names: Names) -> str:
    ranked = sorted(data.blamed.items(), key=lambda item: -len(item[1].students))
    items = "".join(
        f"<li><code>{html(exercise)}</code> because of <code>{html(blame)}</code>: "
        f"{_count(group, names)}</li>\n"
        for (exercise, blame), group in ranked
    )
    return f"<h3>Went wrong only because an earlier part did</h3>\n<ul>\n{items}</ul>\n" if items else ""


def _people(title: str, students: Sequence[str], names: Names) -> str:
    said = f"<p><strong>{len(students):,}</strong>: {names.names(students, 12)}</p>\n"
    return f"<h3>{title}</h3>\n{said}" if students else ""


def _groups(title: str, groups: Sequence[Group], names: Names) -> str:
    items = "".join(
        f"<li>{markup.data(group.example[:300])}: {_count(group, names)}</li>\n"
        for group in groups[:MOST_GROUPS]
    )
    more = _more(len(groups) - MOST_GROUPS, "kinds")
    return f"<h3>{title}</h3>\n<ul>\n{items}</ul>\n{more}" if groups else ""


def _count(group: Group, names: Names) -> str:
    who = names.names(group.students, 4)
    return f'<strong>{len(group.students):,}</strong> <span class="muted">({who})</span>'


def _untouched(group: Duplicates) -> str:
    return " (the release, untouched)" if group.untouched else ""


def _more(count: int, what: str) -> str:
    return f'<p class="muted">and {count:,} more {what}</p>\n' if count > 0 else ""


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.0%}"


def _discrimination(item: ItemStats) -> str:
    value = item.discrimination
    if value is None:
        return "–"
    strange = value < LOW and item.passed is not None and 0.05 < item.passed < 0.95
    return f'<span class="look">look: {value:.2f}</span>' if strange else f"{value:.2f}"
