"""A gradebook row from an autograded notebook alone, as nbgrader itself would read it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from autograder.model.cells import grade_id, is_answer, is_grade
from autograder.nbgrader_bridge import autograded, gradebook
from autograder.nbgrader_bridge.gradebook import GradedRow


def row(student: str, notebook: Mapping[str, Any] | None, when: datetime | None = None) -> GradedRow:
    """The scores that stand in the outputs of the grade cells."""
    checks = (
        [cell for cell in notebook["cells"] if is_grade(cell) and not is_answer(cell)] if notebook else []
    )
    return gradebook.row(student, notebook, {grade_id(cell): autograded.score(cell) for cell in checks}, when)
