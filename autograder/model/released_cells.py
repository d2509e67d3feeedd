"""The cells as students get them: nbgrader's `generate_assignment` as a function of the source notebook."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from autograder.model import pictures
from autograder.model.cells import grade_id, is_answer, is_grade, nbgrader, text

CODE_STUB = "# YOUR CODE HERE\nraise NotImplementedError()"
TEXT_STUB = "YOUR ANSWER HERE"
HIDDEN = ("HIDDEN TESTS", "MARK SCHEME")  # regions that never leave the source notebook


class Submitted(Protocol):
    """A cell of a submission as it was read."""

    @property
    def source(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def metadata(self) -> Mapping[str, Any]: ...


class Released(tuple[dict[str, Any], ...]):
    """The cells, and what is asked of them for every submission: above all which submitted cell is which."""

    @cached_property
    def by_name(self) -> dict[str, dict[str, Any]]:
        """Those that nbgrader knows."""
        return {grade_id(cell): cell for cell in self if grade_id(cell)}

    @cached_property
    def locked(self) -> dict[str, str]:
        """Text -> name of the cells that are put back."""
        return {text(cell): name for name, cell in self.by_name.items() if is_locked(cell)}

    @cached_property
    def definitions(self) -> re.Pattern[str] | None:
        """Finds the function of an answer cell, as the group `name`."""
        names = [
            name for name, cell in self.by_name.items() if is_answer(cell) and cell["cell_type"] == "code"
        ]
        heads = rf"^(?:(?:async\s+)?def|class)\s+(?P<name>{'|'.join(map(re.escape, names))})\b"
        return re.compile(heads, re.MULTILINE) if names else None

    @property
    def rules(self) -> tuple[Callable[[Submitted], str | None], ...]:
        """What tells a cell, the surest first: nbgrader's name, an id, a locked text, a function."""
        return (_own_name, lambda cell: cell.id, lambda cell: self.locked.get(cell.source), self._defined)

    def name_of(self, cell: Submitted) -> str:
        """The released cell that a submitted one is, whatever else was handed in; empty when it is none."""
        names = (rule(cell) for rule in self.rules)
        return next((name for name in names if name and name in self.by_name), "")

    def _defined(self, cell: Submitted) -> str | None:
        definition = self.definitions.search(cell.source) if self.definitions else None
        return definition["name"] if definition else None

    @cached_property
    def texts(self) -> frozenset[str]:
        """What the course wrote, not the student."""
        return frozenset(map(text, self))

    @cached_property
    def attachments(self) -> dict[str, dict[str, str]]:
        """All pictures."""
        return {name: data for cell in self for name, data in cell.get("attachments", {}).items()}


def cells(notebook: Mapping[str, Any], folder: Path, root: Path) -> Released:
    """Every cell with stub, lock, checksum and pictures, as nbgrader writes it (a test compares the two)."""
    return Released(_cell(cell, folder, root) for cell in notebook["cells"])


def checksum(cell: Mapping[str, Any]) -> str:
    """nbgrader's fingerprint of a cell that it knows: text, kind, roles, name and points."""
    parts = [
        text(cell),
        cell["cell_type"],
        str(is_grade(cell)),
        str(is_answer(cell)),
        str(is_locked(cell)),
        grade_id(cell),
    ]
    if is_grade(cell):
        parts.append(str(float(nbgrader(cell)["points"])))
    # The format is nbgrader's; nothing rests on MD5 being hard to forge.
    return hashlib.md5("".join(parts).encode("utf-8", "replace"), usedforsecurity=False).hexdigest()


def _own_name(cell: Submitted) -> str | None:
    """A student may write anything into metadata."""
    marks = cell.metadata.get("nbgrader")
    name = marks.get("grade_id") if isinstance(marks, Mapping) else None
    return name if isinstance(name, str) else None


def is_locked(cell: Mapping[str, Any]) -> bool:
    """Does nbgrader put the released text back when it grades?"""
    return not is_answer(cell) and (is_grade(cell) or bool(nbgrader(cell).get("locked")))


def _cell(cell: Mapping[str, Any], folder: Path, root: Path) -> dict[str, Any]:
    kind = cell["cell_type"]
    source, attachments = pictures.embed(text(cell), folder, root) if kind == "markdown" else (text(cell), {})
    metadata = dict(cell.get("metadata", {}))
    released = {
        "cell_type": kind,
        "id": cell.get("id", ""),
        "metadata": metadata,
        "source": _cleared(source, cell),
        **({"attachments": {**cell.get("attachments", {}), **attachments}} if attachments else {}),
        **({"outputs": [], "execution_count": None} if kind == "code" else {}),
    }
    if is_answer(cell) or is_grade(cell) or is_locked(cell):
        metadata["deletable"] = False
        if is_locked(cell):
            metadata["editable"] = False
        metadata["nbgrader"] = {**nbgrader(cell), "cell_type": kind}
        metadata["nbgrader"]["checksum"] = checksum(released)
    return released


def _cleared(source: str, cell: Mapping[str, Any]) -> str:
    stub = CODE_STUB if cell["cell_type"] == "code" else TEXT_STUB
    cleared = _without_region(source, "SOLUTION", stub)
    if cleared == source and is_answer(cell):
        return stub
    for name in HIDDEN:
        cleared = _without_region(cleared, name, "")
    return cleared


def _without_region(source: str, name: str, stub: str) -> str:
    lines = []
    inside = False
    for line in source.split("\n"):
        if f"BEGIN {name}" in line:
            inside = True
            indent = re.match(r"\s*", line)
            lines += [f"{indent[0] if indent else ''}{part}" for part in stub.split("\n")] if stub else []
        elif f"END {name}" in line:
            inside = False
        elif not inside:
            lines.append(line)
    return "\n".join(lines)
