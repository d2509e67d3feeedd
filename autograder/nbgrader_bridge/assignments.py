"""An assignment whole: its notebook with the files of others and with what is made of checks and answers."""

from __future__ import annotations

from pathlib import Path

from autograder.model import assignment
from autograder.model.assignment import Assignment
from autograder.model.course import Course


def load(name: str, course: Course) -> Assignment:
    """Read `assignments/<name>/<name>.ipynb`. Raises UsageError, naming the file and what to do."""
    return assignment.read(name, course, known_mistakes)


def known_mistakes(folder: Path) -> str:
    """The line that stands in the place of a region KNOWN MISTAKES of the notebook in `folder`."""
    from autograder.nbgrader_bridge.known_mistakes import of_folder  # most notebooks have none

    return of_folder(folder)
