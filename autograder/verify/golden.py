"""Golden cases: a folder with what a student handed in, and the marks that it must get."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.model.assignment import Assignment
from autograder.model.cells import text as cell_text
from autograder.model.errors import UsageError
from autograder.model.result import Result

CELLS, DAMAGED, EXPECTED = "cells.py", "notebook.ipynb", "expected.json"
_HEADER = re.compile(r"^# %% *(\w+) *\n", re.MULTILINE)


@dataclass(frozen=True)
class Case:
    """One hand-in. `told` lists words that must be said about an exercise, or (`""`) about the whole."""

    name: str
    student: str
    description: str
    status: str
    score: float | None
    exercises: Mapping[str, float]
    blame: Mapping[str, str]
    told: Mapping[str, list[str]]
    data: bytes

    def faults(self, result: Result) -> list[str]:
        """What differs from what it must get, in sentences."""
        faults = []
        if result.status != self.status:
            faults.append(f"status is {result.status}, {self.status} was due")
        if result.score != self.score:
            faults.append(f"score is {result.score}, {self.score} was due")
        for exercise in result.exercises:
            if exercise.score != self.exercises.get(exercise.name):
                due = self.exercises.get(exercise.name)
                faults.append(f"{exercise.name} has {exercise.score} points, {due} were due")
            if exercise.blame != self.blame.get(exercise.name):
                faults.append(f"{exercise.name} blames {exercise.blame}, not {self.blame.get(exercise.name)}")
        for name, words in self.told.items():
            feedback = _said(result, name)
            faults += [
                f"nothing says {word!r} about {name or 'it'}" for word in words if word not in feedback
            ]
        return faults


def cases(assignment: Assignment) -> Iterator[Case]:
    """Every case of this assignment, by name: adding a case is adding a folder. Raises UsageError."""
    for path in sorted(assignment.course.sample_class(assignment.name).glob(f"*/{EXPECTED}")):
        try:
            expected = json.loads(path.read_text("utf-8"))
            if expected.pop("assignment") == assignment.name:
                yield Case(name=path.parent.name, data=_handed_in(path.parent, assignment), **expected)
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(f"{path}: not a golden case: {type(error).__name__}: {error}") from error


def _handed_in(folder: Path, assignment: Assignment) -> bytes:
    """The release with the case's cells in it, or the file as it is."""
    if (folder / DAMAGED).is_file():
        return (folder / DAMAGED).read_bytes()
    _, *parts = _HEADER.split((folder / CELLS).read_text("utf-8"))
    written = dict(zip(parts[::2], parts[1::2], strict=True))
    notebook = {key: value for key, value in assignment.notebook.items() if key != "cells"}
    cells = [
        {**cell, "source": written.pop(cell["id"], cell_text(cell)).strip()} for cell in assignment.released
    ]
    cells += [_extra(name, source) for name, source in written.items()]
    return json.dumps({**notebook, "cells": cells}, indent=1).encode()


def _extra(name: str, source: str) -> dict[str, Any]:
    rest: dict[str, Any] = {"metadata": {}, "outputs": [], "execution_count": None}
    return {"cell_type": "code", "id": name, "source": source.strip(), **rest}


def _said(result: Result, name: str) -> str:
    from autograder.report import explain

    if not name:
        return " ".join((*result.findings, *result.repairs))
    return " ".join(line for item in result.exercises if item.name == name for line in explain.lines(item))
