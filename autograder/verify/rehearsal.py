"""Answers of our own marked in this process: fast, and never for a submission."""

from __future__ import annotations

import contextlib
import io
import sys
import warnings
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from autograder.grading import watchdog
from autograder.grading.check_file import CheckFile, own_cells
from autograder.grading.local_functions import answers, local
from autograder.grading.marking import mark, unanswered
from autograder.model.assignment import Assignment, Exercise
from autograder.model.cells import grade_id, text
from autograder.model.result import ExerciseResult, Verdict

SECONDS = 5.0  # of CPU for one answer


def rehearse(checks: CheckFile, exercise: Exercise, function: Callable[..., Any]) -> ExerciseResult:
    """What this function earns in an exercise, with the reference in the others."""
    plan = checks.plans[exercise.name]
    functions = {**checks.reference, exercise.name: function}
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings(), np.errstate():
        warnings.simplefilter("ignore")
        seen = answers(functions, plan.calls)
        return mark(exercise, plan, seen, local(functions), "", checks.reference).result


def of_source(checks: CheckFile, exercise: Exercise, source: str, names: Mapping[str, Any]) -> ExerciseResult:
    """What a cell of our own making earns, in a notebook that leaves these names."""
    plan = checks.plans[exercise.name]
    home = getattr(checks.reference[exercise.name], "__module__", "")
    namespace = {**vars(sys.modules.get(home, sys)), **names}
    namespace.pop(exercise.name, None)  # a cell that does not make it has not answered
    try:
        with watchdog.watched(SECONDS), contextlib.redirect_stdout(io.StringIO()):
            exec(compile(source, f"<{exercise.name}>", "exec"), namespace)
            return rehearse(checks, exercise, namespace[exercise.name])
    except (watchdog.TooMuch, SystemExit, Exception) as error:  # an endless loop, or a cell that stops
        return unanswered(exercise, plan, type(error).__name__, "").result


def lost(result: ExerciseResult) -> list[str]:
    """The names of the checks that do not hold."""
    return [check.name for check in result.checks if check.status is not Verdict.PASS]


def visible_checks(assignment: Assignment) -> dict[str, str]:
    """Exercise -> the source of the check that students see."""
    names = {exercise.grade_cell: exercise.name for exercise in assignment.exercises}
    return {names[grade_id(cell)]: text(cell) for cell in assignment.cells if grade_id(cell) in names}


def left_by_cells(assignment: Assignment, checks: CheckFile) -> dict[str, Any]:
    """The notebook's globals after all of the course's cells but the checks, and the reference's answers."""
    names: dict[str, Any] = {"__name__": "notebook", **checks.reference}
    visible = visible_checks(assignment).values()
    for source in own_cells(assignment.cells):
        if source not in visible:
            # It may need what only a notebook has.
            with contextlib.suppress(Exception), contextlib.redirect_stdout(io.StringIO()):
                exec(compile(source, "<notebook>", "exec"), names)
    return {**names, **checks.reference}
