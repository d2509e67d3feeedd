"""Points off for late submissions, as nbgrader's own plugin computes them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from autograder.model.course import Course
from autograder.nbgrader_bridge.gradebook_rows import Penalty

CONFIGURED = ("AssignLatePenalties", "LateSubmissionPlugin")


def penalty(course: Course) -> Penalty:
    """Asks the plugin that nbgrader_config.py names. nbgrader is imported at the first late one only."""
    steps: list[Any] = []

    def ask(student: str, score: float, seconds: float) -> float | None:
        if not steps:
            steps.append(_step(course))
        if steps[0] is None:
            return None
        points = steps[0].plugin_inst.late_submission_penalty(student, score, seconds)
        if points is None:
            return None
        return float(steps[0]._check_late_penalty(SimpleNamespace(score=score), points))

    return ask


def _step(course: Course) -> Any:
    """nbgrader's step with its plugin, None where no penalty is configured."""
    from traitlets.config.loader import PyFileConfigLoader

    config = PyFileConfigLoader("nbgrader_config.py", path=str(course.root)).load_config()
    if not any(name in config for name in CONFIGURED):
        return None
    from nbgrader.preprocessors import AssignLatePenalties

    step = AssignLatePenalties(config=config)
    step.init_plugin()
    return step
