"""Checks run on functions of this process: fast, and for our own code only."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from autograder.grading import diagnosing
from autograder.grading.check_file import CheckFile
from autograder.grading.local_functions import local
from autograder.grading.marking import Asked, mark
from autograder.grading.student import Ask
from autograder.model.assignment import Exercise
from autograder.model.fault import Fault
from autograder.model.result import ExerciseResult, Verdict
from autograder.sandbox.observation import Observation


def marked(
    checks: CheckFile, exercise: Exercise, function: Callable[..., Any], source: str = ""
) -> ExerciseResult:
    """What this function earns, with the reference in the other exercises; `source` is its cell."""
    plan = checks.plans[exercise.name]

    def diagnosed(seen: Sequence[Observation], asked: Asked, live: Ask) -> Sequence[Fault]:
        subject = diagnosing.subject(checks, exercise.name)
        return diagnosing.faults(subject, plan, seen, asked, live, {1: source})

    ask = local({**checks.reference, exercise.name: function})
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings(), np.errstate():
        warnings.simplefilter("ignore")
        seen = [ask(call) for call in plan.calls]
        return mark(exercise, plan, seen, ask, "", checks.reference, diagnosed).result


def lost(result: ExerciseResult) -> set[str]:
    """The names of the checks that do not hold."""
    return {check.name for check in result.checks if check.status is not Verdict.PASS}


def function_of(checks: CheckFile, exercise: str, source: str) -> Any:
    """What a cell defines, run beside the reference's functions; None where it does not get that far."""
    functions = {name: function for name, function in checks.reference.items() if name != exercise}
    namespace: dict[str, Any] = {"np": np, **checks.public.arrays, **functions}
    with warnings.catch_warnings(), np.errstate(), contextlib.suppress(Exception):
        exec(compile(source, exercise, "exec"), namespace)
    return namespace.get(exercise)
