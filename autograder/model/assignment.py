"""An assignment: a name with three homes, and what its source notebook says of exercises and points."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from autograder.model import includes, released_cells
from autograder.model.cells import (
    CHECK_PREFIX,
    DRAW_TAG,
    grade_id,
    is_answer,
    is_grade,
    is_manual,
    nbgrader,
    tags,
    text,
)
from autograder.model.course import Course
from autograder.model.errors import UsageError
from autograder.model.includes import Maker
from autograder.model.private_code import with_imported
from autograder.model.released_cells import Released
from autograder.model.source import body, bound, import_statements

SILENT = '{name} = type("Tools", (), {{"__getattr__": lambda tools, name: lambda *given, **named: None}})()'

GIVEN = "given"  # a file of the private folder: what later notebooks are given of this one


@dataclass(frozen=True)
class Exercise:
    """One function to write; the points stand in its grade cell, once."""

    name: str
    points: float
    cell: str
    grade_cell: str


@dataclass(frozen=True)
class Assignment:
    """What the engine knows of an assignment; it is found by name, never registered."""

    name: str
    course: Course
    notebook: Mapping[str, Any]
    included: tuple[Path, ...] = ()

    @property
    def cells(self) -> list[dict[str, Any]]:
        """The source notebook's cells."""
        cells: list[dict[str, Any]] = self.notebook["cells"]
        return cells

    @cached_property
    def exercises(self) -> tuple[Exercise, ...]:
        """In the notebook's order. Raises UsageError when a grade cell has no answer cell."""
        answers = {grade_id(cell) for cell in self.cells if is_answer(cell)}
        exercises = []
        for cell in self.cells:
            if is_grade(cell) and not is_manual(cell) and cell["cell_type"] == "code":
                name = grade_id(cell).removeprefix(CHECK_PREFIX)
                if name not in answers:
                    raise UsageError(
                        f"{self.source}: grade cell {grade_id(cell)!r} has no answer cell {name!r}"
                    )
                exercises.append(Exercise(name, float(nbgrader(cell)["points"]), name, grade_id(cell)))
        return tuple(exercises)

    @property
    def source(self) -> Path:
        """The notebook that an instructor writes."""
        return self.course.source(self.name)

    @cached_property
    def manual_points(self) -> float:
        """Points of the cells that are graded by hand."""
        return sum(float(nbgrader(cell)["points"]) for cell in self.cells if is_manual(cell))

    @property
    def automatic_points(self) -> float:
        """Points that the hidden checks give."""
        return sum(exercise.points for exercise in self.exercises)

    @property
    def max_score(self) -> float:
        """All points, those given by hand too."""
        return self.automatic_points + self.manual_points

    @cached_property
    def skipped_sources(self) -> frozenset[str]:
        """Sources of cells that a grader need not run: drawings, packed tools, visible checks as released."""
        return frozenset(
            text(cell).strip()
            for cell in self.cells
            if cell["cell_type"] == "code"
            and (DRAW_TAG in tags(cell) or _is_visible_check(cell) or includes.unpacked(text(cell)))
        )

    @cached_property
    def released(self) -> Released:
        """The cells as students get them: stubs, locks, checksums, pictures."""
        return released_cells.cells(self.notebook, self.source.parent, self.course.root)

    @cached_property
    def locked_sources(self) -> frozenset[str]:
        """Sources of the code cells that students cannot change."""
        return frozenset(
            text(cell).strip()
            for cell in self.cells
            if cell["cell_type"] == "code" and nbgrader(cell).get("locked")
        )

    @cached_property
    def given(self) -> frozenset[str]:
        """Names that the locked cells make: helpers that students get, words, weights."""
        sources = [
            text(cell) for cell in self.cells if cell["cell_type"] == "code" and nbgrader(cell).get("locked")
        ]
        return frozenset(name for source in sources for node in body(source) for name in bound(node))

    @cached_property
    def imports(self) -> Mapping[str, str]:
        """Name -> import statement, of every import in the release: `{"np": "import numpy as np"}`.

        Packed tools check and draw for a reader; where a grader runs a cell that uses them, they are silent.
        """
        statements: dict[str, str] = {}
        for cell in self.cells:
            if cell["cell_type"] == "code":
                packed = includes.unpacked(text(cell))
                for name, statement in import_statements(text(cell)).items():
                    statements[name] = (
                        SILENT.format(name=name) if statement.split()[1] in packed else statement
                    )
        return statements

    @property
    def private_code(self) -> list[Path]:
        """The reference, the hidden checks and what they share: Python files of the private folder.

        What the next notebooks are given comes last: it says over what the reference and the checks say.
        """
        own = sorted(self.course.private(self.name).glob("*.py"))
        return sorted(own, key=lambda path: path.stem == GIVEN)

    @cached_property
    def digest(self) -> str:
        """Changes when the notebook, what it includes, the reference, the checks or what these import do."""
        code = with_imported(self.private_code, self.course.root)
        homes = (self.source, *code, *self.included)
        return hashlib.blake2b(b"\0".join(path.read_bytes() for path in homes), digest_size=16).hexdigest()


def read(name: str, course: Course, make: Maker) -> Assignment:
    """Read `assignments/<name>/<name>.ipynb`; `make` as in `includes.expand`.

    Raises UsageError, naming the file and what to do.
    """
    if not name.isidentifier():
        raise UsageError(f"{name!r} is not an assignment's name: letters, digits and underscores")
    source = course.source(name)
    checks = course.check_files(name) or [course.private(name) / "test_<exercise>.py"]
    for path in (source, course.reference(name), checks[0]):
        if not path.is_file():
            import difflib  # with expressions that take milliseconds

            choices = ", ".join(names(course)) or "none"
            near = difflib.get_close_matches(name, names(course), 1)
            meant = f"; did you mean {near[0]}?" if near and near[0] != name else ""
            raise UsageError(
                f"no assignment {name!r}: {path} is missing (assignments here: {choices}){meant}"
            )
    if beside := sorted(path for path in source.parent.glob("*.ipynb") if path != source):
        home = Path("assignments") / beside[0].stem / beside[0].name
        raise UsageError(
            f"{', '.join(path.name for path in beside)} beside {source}: an assignment is one notebook; "
            f"another one is an assignment of its own, {home}"
        )
    try:
        notebook = json.loads(source.read_text("utf-8"))
        notebook["cells"]
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{source}: not a notebook: {error}") from error
    included = includes.files(notebook["cells"], source.parent, course.root)
    return Assignment(name, course, includes.notebook(notebook, source.parent, course.root, make), included)


def names(course: Course) -> list[str]:
    """Every assignment that is there, in the course's order."""
    found = course.root.glob("assignments/*/*.ipynb")
    own = sorted(path.stem for path in found if path.stem == path.parent.name)
    first = [name for name in dict.fromkeys(course.order) if name in own]
    return [*first, *(name for name in own if name not in first)]


def _is_visible_check(cell: Mapping[str, Any]) -> bool:
    return is_grade(cell) and not is_manual(cell)
