"""What in a notebook is the student's own: answers, written answers, and cells of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from autograder.model.assignment import Assignment
from autograder.model.cells import grade_id, is_manual, text
from autograder.model.released_cells import Released, Submitted


class Cell(Submitted, Protocol):
    """A cell of a submission as it was run, with text outputs when it is code."""

    @property
    def kind(self) -> str: ...
    @property
    def outputs(self) -> Iterable[Mapping[str, Any]]: ...


@dataclass(frozen=True)
class Work:
    """By exercise, by hand-graded cell, and the rest, each in the notebook's order."""

    answers: dict[str, list[Cell]] = field(default_factory=dict)
    written: dict[str, list[Cell]] = field(default_factory=dict)
    others: list[Cell] = field(default_factory=list)


@dataclass(frozen=True)
class Sorter:
    """Knows an assignment's cells; what a student did not change is not theirs."""

    cells: Released
    exercises: Mapping[str, str]
    manual: frozenset[str]
    unchanged: frozenset[str]

    @classmethod
    def of(cls, assignment: Assignment) -> Sorter:
        """Made once for an assignment."""
        cells = (*assignment.released, *assignment.cells)
        return cls(
            cells=assignment.released,
            exercises={exercise.cell: exercise.name for exercise in assignment.exercises},
            manual=frozenset(grade_id(cell) for cell in assignment.cells if is_manual(cell)),
            unchanged=frozenset(text(cell).strip() for cell in cells),
        )

    def sort(self, cells: Iterable[Cell]) -> Work:
        """By the one rule for which submitted cell is which; several may be of one exercise."""
        work = Work()
        for cell in cells:
            name = self.cells.name_of(cell)
            if name in self.manual:
                work.written.setdefault(name, []).append(cell)
            elif not cell.source.strip() or cell.source.strip() in self.unchanged:
                continue
            elif cell.kind == "code" and name in self.exercises:
                work.answers.setdefault(self.exercises[name], []).append(cell)
            else:
                work.others.append(cell)
        return work

    def texts(self, work: Work, name: str) -> list[str]:
        """What was written into a hand-graded cell; nothing when it is as released."""
        sources = [cell.source for cell in work.written.get(name, ())]
        return [source for source in sources if source.strip() and source.strip() not in self.unchanged]
