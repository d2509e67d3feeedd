"""Where students' feedback pages are, seen from another page."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from autograder.model.course import Course


class Links:
    """Where a student's feedback page is, seen from the report's folder."""

    def __init__(self, course: Course, assignment: str, folder: Path) -> None:
        self._course = course
        self._assignment = assignment
        self._folder = folder
        self._known: dict[str, str | None] = {}

    def page(self, student: str) -> str | None:
        """A relative address; None where there is no page."""
        if student not in self._known:
            self._known[student] = self._looked_up(student)
        return self._known[student]

    def _looked_up(self, student: str) -> str | None:
        page = self._course.feedback(student, self._assignment)
        try:
            return quote(os.fsencode(os.path.relpath(page, self._folder))) if page.is_file() else None
        except (OSError, ValueError):  # no file can be called so
            return None
