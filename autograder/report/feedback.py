"""The page that a student reads after grading: what stands on it; how it looks is in its template."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from autograder.model.assignment import Assignment
from autograder.model.cells import grade_id, is_manual, nbgrader, text
from autograder.model.hand_marks import NONE, HandMark, HandMarks
from autograder.model.result import ExerciseResult, Result
from autograder.report.explain import Explanation, explain
from autograder.report.rendering import render
from autograder.report.student_work import Cell, Sorter

if TYPE_CHECKING:
    from autograder.grading.engine import Graded

_HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Written:
    """A cell that a person marks, and what stands in it; nothing when it is as it was handed out."""

    name: str
    points: float
    mark: HandMark
    texts: Sequence[str]

    @property
    def waits(self) -> bool:
        """Has a person still to look? What was left empty is 0, as nbgrader has it."""
        return self.mark.score is None and (self.mark.waits or bool(self.texts))

    @property
    def score(self) -> float | None:
        """None while it waits."""
        return None if self.waits else self.mark.score or 0.0


@dataclass(frozen=True)
class Answered:
    """An exercise: its explanation, a person's mark, what was noticed at no cost, and the student's cells."""

    told: Explanation
    automatic: float | None
    points: float
    mark: HandMark
    noticed: Sequence[str]
    cells: Sequence[Cell]

    @property
    def score(self) -> float | None:
        """A person's mark takes precedence."""
        return self.automatic if self.mark.score is None else self.mark.score


@dataclass(frozen=True)
class Sum:
    """What is known by now, out of the points that can be known by now; `waits` are left to a person."""

    total: float
    most: float
    waits: float
    penalty: float


def page(graded: Graded, assignment: Assignment, by_hand: HandMarks = NONE) -> str:
    """One HTML page. All that a student wrote is shown as text, never as markup.

    `by_hand` is what people gave in formgrader: marks, comments, and points off for being late.
    """
    frame = _frame(_Same(assignment))
    result = graded.result
    work = frame.sorter.sort(graded.cells)
    written = [
        Written(name, points, by_hand.of(name), frame.sorter.texts(work, name))
        for name, points in frame.manual
    ]
    exercises = [
        _answered(item, result, by_hand.of(*frame.cells.get(item.name, ())), work.answers.get(item.name, ()))
        for item in result.exercises
    ]
    names = {item.name for item in result.exercises}
    beside = {finding.sentence for finding in result.noted if finding.exercise in names}
    return render(
        "report/templates/feedback.html",
        title=frame.title,
        result=result,
        sum=_sum(result, exercises, written, by_hand.penalty),
        exercises=exercises,
        written=written,
        general=[note for note in result.findings if note not in beside],
        others=work.others,
    )


@dataclass(frozen=True)
class _Frame:
    """What all pages of an assignment share, made once."""

    title: str
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
    manual = [cell for cell in assignment.cells if is_manual(cell)]
    return _Frame(
        title=title_of(assignment),
        manual=tuple((grade_id(cell), float(nbgrader(cell).get("points", 0))) for cell in manual),
        sorter=Sorter.of(assignment),
        cells={item.name: (item.grade_cell, item.cell) for item in assignment.exercises},
    )


def title_of(assignment: Assignment) -> str:
    """The notebook's first heading, or the assignment's name."""
    markdown = (text(cell) for cell in assignment.cells if cell["cell_type"] == "markdown")
    heading = next(filter(None, map(_HEADING.search, markdown)), None)
    return heading.group(1) if heading else assignment.name


def _answered(item: ExerciseResult, result: Result, mark: HandMark, cells: Sequence[Cell]) -> Answered:
    noticed = [finding.detail for finding in result.noted if finding.exercise == item.name]
    return Answered(explain(item), item.score, item.max_score, mark, noticed, cells)


def _sum(result: Result, exercises: Sequence[Answered], written: Sequence[Written], penalty: float) -> Sum:
    """nbgrader's rule: a person's mark takes precedence, extra credit comes on top, nothing is below 0."""
    waits = sum(item.points for item in written if item.waits)
    marked: list[Answered | Written] = [*exercises, *(item for item in written if not item.waits)]
    total = sum((item.score or 0.0) + item.mark.extra for item in marked)
    return Sum(max(0.0, total - penalty), result.max_score - waits, waits, penalty)
