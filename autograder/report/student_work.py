"""What in a notebook is the student's own: answers, written answers, and cells of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from autograder.model.assignment import Assignment
from autograder.model.cells import grade_id, is_manual, text


class Cell(Protocol):
    """A cell of a submission as it was read, with text outputs when it is code."""

    @property
    def kind(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def metadata(self) -> Mapping[str, Any]: ...
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

    exercises: Mapping[str, str]
    manual: frozenset[str]
    released: frozenset[str]
    definition: re.Pattern[str]

    @classmethod
    def of(cls, assignment: Assignment) -> Sorter:
        """Made once for an assignment."""
        cells = (*assignment.released, *assignment.cells)
        names = [exercise.name for exercise in assignment.exercises]
        either = "|".join(map(re.escape, names)) or r"(?!)"
        return cls(
            exercises={exercise.cell: exercise.name for exercise in assignment.exercises},
            manual=frozenset(grade_id(cell) for cell in assignment.cells if is_manual(cell)),
            released=frozenset(text(cell).strip() for cell in cells),
            definition=re.compile(rf"^(?:async\s+)?def\s+({either})\b", re.MULTILINE),
        )

    def sort(self, cells: Iterable[Cell]) -> Work:
        """A cell belongs to an exercise by its name, or because it defines the exercise's function."""
        work = Work()
        for cell in cells:
            name = _grade_id(cell) or cell.id
            unchanged = not cell.source.strip() or cell.source.strip() in self.released
            if name in self.manual:
                work.written.setdefault(name, []).append(cell)
            elif unchanged:
                continue
            elif exercise := self._exercise(cell, name):
                work.answers.setdefault(exercise, []).append(cell)
            else:
                work.others.append(cell)
        return work

    def texts(self, work: Work, name: str) -> list[str]:
        """What was written into a hand-graded cell; nothing when it is as released."""
        sources = [cell.source for cell in work.written.get(name, ())]
        return [source for source in sources if source.strip() and source.strip() not in self.released]

    def _exercise(self, cell: Cell, name: str) -> str | None:
        if cell.kind != "code":
            return None
        definition = self.definition.search(cell.source)
        return self.exercises.get(name) or (definition.group(1) if definition else None)


def _grade_id(cell: Cell) -> str:
    nbgrader = cell.metadata.get("nbgrader")
    name = nbgrader.get("grade_id") if isinstance(nbgrader, Mapping) else None
    return name if isinstance(name, str) else ""
