"""Answers of our own marked in this process: fast, and never for a submission."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.grading.check_file import CheckFile
from autograder.grading.marking import mark
from autograder.grading.student import local
from autograder.model.assignment import Exercise
from autograder.model.result import ExerciseResult, Verdict


def rehearse(checks: CheckFile, exercise: Exercise, function: Callable[..., Any]) -> ExerciseResult:
    """What this function earns in an exercise, with the reference in the others."""
    plan = checks.plans[exercise.name]
    ask = local({**checks.reference, exercise.name: function})
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings(), np.errstate():
        warnings.simplefilter("ignore")
        seen = [ask(call) for call in plan.calls]
        return mark(exercise, plan, seen, ask, "", checks.reference).result


def lost(result: ExerciseResult) -> list[str]:
    """The names of the checks that do not hold."""
    return [check.name for check in result.checks if check.status is not Verdict.PASS]
