"""The cells of an assignment as nbgrader stored them, hidden tests included, to be put back."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from autograder.assert_cells.course import AssertCourse
from autograder.model.errors import UsageError
from autograder.nbgrader_bridge.assignment_rows import Frame


@dataclass(frozen=True)
class StoredCell:
    """A cell that nbgrader knows; `max_score` is None where it carries no points."""

    name: str
    cell_type: str
    source: str
    locked: bool
    checksum: str | None
    max_score: float | None
    kinds: tuple[str, ...]


@dataclass(frozen=True)
class StoredNotebook:
    """One notebook of an assignment; `find_*` are what nbgrader's own steps ask a gradebook for."""

    name: str
    kernelspec: Mapping[str, Any] | None
    cells: Mapping[str, StoredCell]
    frame: Frame

    def find_source_cell(self, name: str, *_: str) -> StoredCell:
        """Raises nbgrader's MissingEntry."""
        from nbgrader.api import MissingEntry

        if name not in self.cells:
            raise MissingEntry(name)
        return self.cells[name]

    find_graded_cell = find_source_cell

    def find_notebook(self, *_: str) -> SimpleNamespace:
        """With its cells by what they are."""
        cells = list(self.cells.values())
        by_kind = {
            f"{kind}_cells": [cell for cell in cells if kind in cell.kinds]
            for kind in ("grade", "solution", "task")
        }
        return SimpleNamespace(source_cells=cells, **by_kind)

    @property
    def automatic(self) -> dict[str, float]:
        """Grade cells that run, with their points."""
        return {
            cell.name: cell.max_score or 0.0
            for cell in self.cells.values()
            if "grade" in cell.kinds and "solution" not in cell.kinds and cell.cell_type == "code"
        }

    @property
    def manual(self) -> dict[str, float]:
        """Cells that a person marks, with their points."""
        return {
            cell.name: cell.max_score or 0.0
            for cell in self.cells.values()
            if cell.max_score is not None and cell.name not in self.automatic
        }


@dataclass(frozen=True)
class Stored:
    """An assignment of assert cells."""

    name: str
    notebooks: tuple[StoredNotebook, ...]

    @property
    def max_score(self) -> float:
        """All points."""
        return sum(sum(book.automatic.values()) + sum(book.manual.values()) for book in self.notebooks)

    @property
    def digest(self) -> str:
        """Changes with any cell."""
        text = repr([(book.name, book.kernelspec, sorted(book.cells.items())) for book in self.notebooks])
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def read(course: AssertCourse, assignment: str) -> Stored:
    """From the gradebook; nbgrader puts the source notebooks there first, where it does not know them.

    Raises UsageError for an assignment without source notebooks, or one that nbgrader does not take.
    """
    wanted = {path.stem for path in course.notebooks(assignment)}
    stored = _read(course, assignment)
    if stored is None or {book.name for book in stored.notebooks} != wanted:
        _generate(course, assignment)
        stored = _read(course, assignment)
    if stored is None:
        raise UsageError(f"{course.source(assignment)}: nbgrader stored nothing of it in its gradebook")
    return stored


def _read(course: AssertCourse, assignment: str) -> Stored | None:
    from nbgrader.api import Gradebook, MissingEntry

    from autograder.nbgrader_bridge import schema

    engine = schema.connect(course.gradebook_url)
    there = schema.is_there(engine)
    engine.dispose()
    if not there:
        return None
    with Gradebook(course.gradebook_url, course.folders.course_id) as book:
        try:
            row = book.find_assignment(assignment)
        except MissingEntry:
            return None
        due = row.duedate
        return Stored(assignment, tuple(_notebook(item, row.id, due) for item in row.notebooks))


def _notebook(row: Any, assignment: str, due: Any) -> StoredNotebook:
    by_kind = {
        kind: {cell.name: cell for cell in getattr(row, f"{kind}_cells")}
        for kind in ("grade", "solution", "task")
    }
    cells = {}
    for cell in row.source_cells:
        kinds = tuple(kind for kind, named in by_kind.items() if cell.name in named)
        points = [by_kind[kind][cell.name].max_score for kind in ("grade", "task") if kind in kinds]
        cells[cell.name] = StoredCell(
            *(cell.name, cell.cell_type, cell.source, cell.locked, cell.checksum),
            float(points[0]) if points else None,
            kinds,
        )
    ids = {kind: {name: cell.id for name, cell in named.items()} for kind, named in by_kind.items()}
    frame = Frame(
        assignment, row.id, due, ids["grade"], ids["task"], commented={**ids["solution"], **ids["task"]}
    )
    return StoredNotebook(row.name, json.loads(row.kernelspec or "null"), cells, frame)


def _generate(course: AssertCourse, assignment: str) -> None:
    """nbgrader's own `generate_assignment`, whose release goes to a folder that is thrown away."""
    from nbgrader.converters import GenerateAssignment
    from nbgrader.converters.base import NbGraderException
    from nbgrader.coursedir import CourseDirectory

    with tempfile.TemporaryDirectory(prefix="autograder-") as aside, _programs():
        config = course.config.copy()
        folders = CourseDirectory(config=config)
        folders.root = course.folders.root
        folders.assignment_id = assignment
        folders.release_directory = aside
        converter = GenerateAssignment(coursedir=folders, config=config)
        converter.force = True
        try:
            converter.start()
        except (NbGraderException, SystemExit) as error:
            raise UsageError(
                f"{course.source(assignment)}: nbgrader does not take it: {_first_line(error)} "
                f"(`nbgrader generate_assignment {assignment}` says more)"
            ) from error


@contextlib.contextmanager
def _programs() -> Iterator[None]:
    """nbgrader calls `alembic` by its bare name; its own `setenv` leaves a process without PATH."""
    before = os.environ.get("PATH", os.defpath)
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), before])
    try:
        yield
    finally:
        os.environ["PATH"] = before


def _first_line(error: BaseException) -> str:
    return (str(error) or type(error).__name__).strip().splitlines()[0]
