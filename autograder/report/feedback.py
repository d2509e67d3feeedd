"""The page that a student reads after grading: self-contained, no script, nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from autograder.model.assignment import Assignment
from autograder.model.cells import grade_id, is_manual, nbgrader, text
from autograder.model.escape import html
from autograder.model.hand_marks import NONE, HandMark, HandMarks
from autograder.model.result import Result, Status
from autograder.report import feedback_parts as parts
from autograder.report import markup, page_style
from autograder.report.explain import OUR_FAULT, explain, number
from autograder.report.feedback_parts import Written
from autograder.report.student_work import Sorter, Work

if TYPE_CHECKING:
    from autograder.grading.engine import Graded

_HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)

_STYLE = """
.score{font-size:1.15rem;margin:.2rem 0}
.score strong{font-size:2.1rem;line-height:1.2;font-weight:650}
.sum td:nth-child(3){width:34%;vertical-align:middle}
.track{display:block;height:.6rem;min-width:4rem;border-radius:.3rem;background:var(--soft);overflow:hidden;
border:1px solid var(--line)}
.track span{display:block;height:100%;background:var(--bar)}
.head{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:baseline}
.head h2{margin:0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.head p{margin:0}
.advice{border-left:4px solid var(--bar);background:var(--soft);border-radius:0 8px 8px 0;margin:.8rem 0;
padding:.6rem 1rem}
.advice dt{font-weight:600;font-size:.875rem;color:var(--muted)}
.advice dd{margin:0 0 .5rem}
.advice dd:last-child{margin-bottom:0}
.ok{color:var(--good)}.no{color:var(--bad)}
.written{white-space:pre-wrap;background:var(--soft);border-radius:8px;padding:.8rem 1rem;margin:.5rem 0}
.k{color:var(--keyword)}.s{color:var(--string)}.m{color:var(--number)}.c{color:var(--comment)}
math{font-size:1.08em}
@media (max-width:34rem){.sum td:nth-child(3),.sum th:nth-child(3){display:none}pre{margin:.35rem -.2rem}}
"""


def page(graded: Graded, assignment: Assignment, by_hand: HandMarks = NONE) -> str:
    """One HTML page. All that a student wrote is shown as text, never as markup.

    `by_hand` is what people gave in formgrader: marks, comments, and points off for being late.
    """
    frame = _frame(_Same(assignment))
    result = graded.result
    work = frame.sorter.sort(graded.cells)
    written = tuple(
        Written(name, points, by_hand.of(name), tuple(frame.sorter.texts(work, name)))
        for name, points in frame.manual
    )
    if result.status is Status.UNREADABLE:
        body = _unreadable(result)
    else:
        body = _graded(result, work, frame, by_hand, written)
    return (
        f"{frame.before}{_header(result, frame, by_hand, written)}"
        f'<main id="main" class="wrap">\n{body}</main>\n{_footer(result)}</body>\n</html>\n'
    )


@dataclass(frozen=True)
class _Frame:
    """What all pages of an assignment share, made once."""

    title: str
    before: str
    manual: tuple[tuple[str, float], ...]
    sorter: Sorter
    cells: Mapping[str, tuple[str, str]]


class _Same:
    """An assignment as a cache's key: the same object, not an equal one."""

    def __init__(self, assignment: Assignment) -> None:
        self.assignment = assignment

    def __hash__(self) -> int:
        return id(self.assignment)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.assignment is other.assignment


@lru_cache(maxsize=16)
def _frame(same: _Same) -> _Frame:
    assignment = same.assignment
    title = title_of(assignment)
    manual = [cell for cell in assignment.cells if is_manual(cell)]
    return _Frame(
        title=markup.inline(title),
        before=page_style.head(f"Feedback: {title}", page_style.sheet(_STYLE)),
        manual=tuple((grade_id(cell), float(nbgrader(cell).get("points", 0))) for cell in manual),
        sorter=Sorter.of(assignment),
        cells={item.name: (item.grade_cell, item.cell) for item in assignment.exercises},
    )


def title_of(assignment: Assignment) -> str:
    """The notebook's first heading, or the assignment's name."""
    markdown = (text(cell) for cell in assignment.cells if cell["cell_type"] == "markdown")
    found = next(filter(None, map(_HEADING.search, markdown)), None)
    return found.group(1) if found else assignment.name


# --- parts of the page ------------------------------------------------------------


def _header(result: Result, frame: _Frame, by_hand: HandMarks, written: Sequence[Written]) -> str:
    who = f"<h1>Feedback for <bdi>{html(result.student)}</bdi></h1>\n"
    score = _score(result, frame, by_hand, written)
    return f'<header class="wrap">\n<p class="kicker">{frame.title}</p>\n{who}{score}</header>\n'


def _score(result: Result, frame: _Frame, by_hand: HandMarks, written: Sequence[Written]) -> str:
    """The sum of what is known, out of the points that can be known by now."""
    if result.score is None:
        return '<p class="score"><strong>No score yet</strong></p>\n'
    waits = sum(item.points for item in written if item.waits)
    total = sum(_counts(item.score, by_hand.of(*frame.cells.get(item.name, ()))) for item in result.exercises)
    total += sum(_counts(0.0, item.mark) for item in written if not item.waits)
    total = max(0.0, total - by_hand.penalty)
    most = result.max_score - waits
    late = (
        f"<p>{number(by_hand.penalty)} points are off because it came late.</p>\n" if by_hand.penalty else ""
    )
    more = f'<p class="muted">{number(waits)} more points are given by a person.</p>\n' if waits else ""
    return f'<p class="score"><strong>{number(total)}</strong> of {number(most)} points</p>\n{late}{more}'


def _counts(automatic: float | None, mark: HandMark) -> float:
    """nbgrader's rule: a person's mark takes precedence, extra credit comes on top."""
    told = automatic if mark.score is None else mark.score
    return (told or 0.0) + mark.extra


def _footer(result: Result) -> str:
    if result.status is Status.UNREADABLE:
        return ""
    return (
        '<footer class="wrap">\n<p>Cells that you left as they were are not repeated here. '
        f"Isolation: {html(result.isolation)}.</p>\n</footer>\n"
    )


def _unreadable(result: Result) -> str:
    reason, *more = result.findings or ("the file cannot be read as a notebook",)
    return (
        '<section class="card" aria-labelledby="why">\n<h2 id="why">This file could not be read</h2>\n'
        f"<p>{markup.data(reason)}</p>\n{parts.listed(more)}{parts.listed(result.repairs)}"
        "<p>Nothing in it was graded. Please open your notebook in Jupyter, save it, "
        "and hand that file in again, or ask your teacher.</p>\n</section>\n"
    )


def _graded(result: Result, work: Work, frame: _Frame, by_hand: HandMarks, written: Sequence[Written]) -> str:
    told = [explain(exercise) for exercise in result.exercises]
    marks = [by_hand.of(*frame.cells.get(exercise.name, ())) for exercise in result.exercises]
    names = {exercise.name for exercise in result.exercises}
    about = {name: [item.detail for item in result.noted if item.exercise == name] for name in names}
    said = {item.sentence for item in result.noted if item.exercise in names}
    general = [note for note in result.findings if note not in said]
    sections = [
        _fault(result),
        parts.summary(result, told, marks, written) if result.exercises or frame.manual else "",
        parts.notes("Put right while reading your file", "repairs", result.repairs),
        parts.notes("Noticed, at no cost", "findings", general),
        *(
            parts.exercise(
                *(item, work.answers.get(item.name, ()), about[item.name]),
                parts.person(exercise.score, exercise.max_score, mark),
            )
            for item, exercise, mark in zip(told, result.exercises, marks, strict=True)
        ),
        *map(parts.written, written),
        parts.others(work.others),
    ]
    return "".join(sections)


def _fault(result: Result) -> str:
    if result.status is not Status.ERROR:
        return ""
    return (
        '<section class="card" aria-labelledby="fault">\n<h2 id="fault">Our own fault</h2>\n'
        f"<p>{OUR_FAULT} Your teacher sees this too, and it will be graded again.</p>\n</section>\n"
    )
