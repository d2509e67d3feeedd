"""From a gradebook's entries to the course: totals, trends, who falls behind, and the same by section."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from statistics import fmean, median

from autograder.report.course_data import Cell, CourseData, Entry, Part, Row, Section, State
from autograder.report.explain import share

LOW = 0.5  # of the points so far: less is behind
FALL = 0.2  # share of the points that a student loses against the class from one assignment to the next


def gather(
    entries: Iterable[Entry], names: Sequence[str], sections: Mapping[str, str], now: datetime
) -> CourseData:
    """One entry for each student and assignment; `names` gives the order of the assignments.

    `sections` is by student, empty for a course without; `now` in UTC, without a zone, decides what was due.
    """
    by_student: dict[str, dict[str, Entry]] = defaultdict(dict)
    by_name: dict[str, list[Entry]] = {name: [] for name in names}
    for entry in entries:
        if entry.assignment in by_name:
            by_student[entry.student][entry.assignment] = entry
            by_name[entry.assignment].append(entry)
    parts = tuple(_part(name, by_name[name]) for name in names if any(e.submitted for e in by_name[name]))
    medians = [_median(by_name[part.name]) for part in parts]
    rows = tuple(
        _row(student, [own.get(part.name) for part in parts], parts, medians, sections.get(student, ""), now)
        for student, own in sorted(by_student.items())
    )
    held = {part.name for part in parts}
    return CourseData(parts, rows, _sections(rows), tuple(name for name in names if name not in held))


def _part(name: str, entries: Sequence[Entry]) -> Part:
    scores = [entry.score for entry in entries if entry.submitted and entry.score is not None]
    return Part(
        name=name,
        max_score=max((entry.max_score for entry in entries), default=0.0),
        due=next((entry.due for entry in entries if entry.due and not entry.extended), None),
        submitted=sum(entry.submitted for entry in entries),
        mean=fmean(scores) if scores else None,
    )


def _median(entries: Sequence[Entry]) -> float:
    """Of the shares of those who handed in and have a score."""
    shares = [
        entry.score / entry.max_score for entry in entries if _scored(entry) and entry.score is not None
    ]
    return median(shares) if shares else 0.0


def _scored(entry: Entry) -> bool:
    return entry.submitted and entry.score is not None and entry.max_score > 0


def _row(
    student: str,
    entries: Sequence[Entry | None],
    parts: Sequence[Part],
    medians: Sequence[float],
    section: str,
    now: datetime,
) -> Row:
    cells = tuple(_cell(entry, now) for entry in entries)
    counted = [(part, cell) for part, cell in zip(parts, cells, strict=True) if cell.counts]
    total = sum(cell.score or 0.0 for _, cell in counted)
    possible = sum(part.max_score for part, _ in counted)
    trend = _trend(entries, medians)
    missing = [part.name for part, cell in counted if cell.state is State.MISSING]
    return Row(student, section, cells, total, possible, trend, _reasons(missing, total, possible, trend))


def _cell(entry: Entry | None, now: datetime) -> Cell:
    if entry is None:
        return Cell(State.MISSING)
    extended = entry.due if entry.extended else None
    if not entry.submitted:
        still = entry.due is not None and now < entry.due
        return Cell(State.OPEN if still else State.MISSING, extended_to=extended)
    if entry.score is None:
        return Cell(State.UNSCORED, extended_to=extended)
    return Cell(State.WAITS if entry.waits else State.GRADED, entry.score, entry.penalty, extended)


def _trend(entries: Sequence[Entry | None], medians: Sequence[float]) -> float | None:
    shares = [
        (entry.score or 0.0) / entry.max_score - middle
        for entry, middle in zip(entries, medians, strict=True)
        if entry is not None and _scored(entry)
    ]
    return shares[-1] - fmean(shares[:-1]) if len(shares) > 1 else None


def _reasons(missing: Sequence[str], total: float, possible: float, trend: float | None) -> tuple[str, ...]:
    reasons = [f"nothing handed in: {', '.join(missing)}"] if missing else []
    if possible and total / possible < LOW:
        reasons.append(f"{share(total / possible)} of the points")
    if trend is not None and trend <= -FALL:
        reasons.append(f"fell by {share(-trend)} of the points against the class")
    return tuple(reasons)


def _sections(rows: Sequence[Row]) -> tuple[Section, ...]:
    """Nothing where the course has none; students without one come last."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row.section].append(row)
    if set(groups) <= {""}:
        return ()
    return tuple(_section(name, groups[name]) for name in sorted(groups, key=lambda name: (not name, name)))


def _section(name: str, rows: Sequence[Row]) -> Section:
    scores = zip(*([cell.score for cell in row.cells] for row in rows), strict=True)
    means = tuple(_mean([score for score in column if score is not None]) for column in scores)
    total = _mean([row.total for row in rows])
    return Section(name, len(rows), means, total, sum(bool(row.reasons) for row in rows))


def _mean(values: Sequence[float]) -> float | None:
    return fmean(values) if values else None
