"""Where an nbgrader course keeps things, as the rest of the kit asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from autograder.model.course import Course


@dataclass(frozen=True)
class Folders(Course):
    """What reports, exports and feedback ask for: nbgrader's own folders, and ours beside them."""

    database: str = ""
    of_step: Callable[[str, str, str], Path] = field(default=lambda *_: Path(), compare=False)
    first_notebook: Callable[[str], str] = field(default=lambda name: name, compare=False)

    @property
    def generated(self) -> Path:
        """`results/`, `reports/`, `export/` and the roster lie beside nbgrader's folders."""
        return self.root

    @property
    def gradebook_url(self) -> str:
        """As the course's settings have it."""
        return self.database

    def submitted(self) -> Path:
        """A folder a student."""
        return self.of_step("submitted", "x", "x").parent.parent

    def release(self, assignment: str) -> Path:
        """The first notebook as students got it."""
        return self._file("release", ".", assignment)

    def autograded(self, student: str, assignment: str) -> Path:
        """The first notebook as it was run."""
        return self._file("autograded", student, assignment)

    def feedback(self, student: str, assignment: str) -> Path:
        """The first notebook's page."""
        return self._file("feedback", student, assignment).with_suffix(".html")

    def _file(self, step: str, student: str, assignment: str) -> Path:
        return self.of_step(step, student, assignment) / f"{self.first_notebook(assignment)}.ipynb"
