"""Whose assignment's notebook it is, told by the names of its cells, whatever the file is called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from autograder.model import assignment
from autograder.model.course import Course
from autograder.model.errors import UsageError
from autograder.nbgrader_bridge import assignments

_CELL_NAME = re.compile(rb'"(?:id|grade_id)":\s*"([\w-]+)"')


class OwnCells:
    """The cells of each assignment that students answer in."""

    def __init__(self, course: Course, names: Sequence[str] | None = None) -> None:
        self._course = course
        self.names = assignment.names(course) if names is None else list(names)

    def tell(self, texts: Iterable[bytes]) -> str | None:
        """The one assignment of whose answer cells more than half stand in the texts of a submission's files.

        None where no one or several fit. A file need not be a notebook that can be parsed.
        """
        names = {name for text in texts for name in _CELL_NAME.findall(text)}
        fits = [name for name, cells in self._cells.items() if len(cells & names) * 2 > len(cells)]
        return fits[0] if len(fits) == 1 else None

    @cached_property
    def _cells(self) -> dict[str, set[bytes]]:
        cells = {}
        for name in self.names:
            try:
                loaded = assignments.load(name, self._course)
                cells[name] = {exercise.cell.encode() for exercise in loaded.exercises}
            except UsageError:  # one that is unfinished is nobody's
                continue
        return {name: own for name, own in cells.items() if own}
