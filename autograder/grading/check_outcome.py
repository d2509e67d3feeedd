"""How one check ends on a student's answers, and what it says when it does not hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from autograder.grading import shown_sizes
from autograder.grading.comparison import as_array, difference, has_places, of_shape
from autograder.grading.drawn_numbers import seeded
from autograder.grading.plan import Check, Plan
from autograder.grading.student import AnsweringStudent
from autograder.grading.vocabulary import Failed
from autograder.model.errors import StudentError
from autograder.model.result import Outcome, Verdict
from autograder.sandbox.kind_names import kind_of, no_return
from autograder.sandbox.observation import Call, Observation, is_number
from autograder.sandbox.values import Record


def outcomes_of(plan: Plan, student: AnsweringStudent) -> dict[str, Outcome]:
    """Each of the exercise's checks, by name, in the order in which they run."""
    outcomes: dict[str, Outcome] = {}
    with seeded(plan.seed):
        for check in plan.checks:
            outcomes[check.name] = _outcome(check, plan, student, outcomes)
    return outcomes


def _outcome(check: Check, plan: Plan, student: AnsweringStudent, before: dict[str, Outcome]) -> Outcome:
    blank = Outcome(check.name, check.description, Verdict.PASS, check.spec.weight)
    waits_for = getattr(check.spec.after, "__name__", None)
    if waits_for is not None and before[waits_for].status is not Verdict.PASS:
        return replace(blank, status=Verdict.SKIP, message=f"waits for: {before[waits_for].description}")
    start = len(student.log)
    try:
        with np.errstate(all="ignore"):  # a student's infinities are no warnings of ours
            check.function(student)
    except StudentError as complaint:
        return replace(blank, status=Verdict.FAIL, message=str(complaint))
    except Failed as complaint:
        return replace(blank, status=Verdict.FAIL, message=_told(str(complaint), student.log[start:]))
    except AssertionError:
        message = _told(_difference(plan, check, student.log[start:])[0], student.log[start:])
        return replace(blank, status=Verdict.FAIL, message=message or "this does not hold")
    except Exception as error:
        difference, right = _difference(plan, check, student.log[start:])
        return _accident(blank, error, _told(difference, student.log[start:]), right)
    return blank


def _told(message: str, log: Sequence[tuple[Call, Observation]]) -> str:
    """A message without sizes that are none of the calls'."""
    sizes = shown_sizes.of_calls(call for call, _ in log)
    return shown_sizes.without_others(message, sizes)


def _accident(blank: Outcome, error: Exception, difference: str, right: bool) -> Outcome:
    """A check stumbled: over an answer that the reference does not give, the student's fault; or, where all
    answers are right, over itself, ours."""
    if difference or not right:
        message = difference or f"the check cannot go on with this answer ({type(error).__name__})"
        return replace(blank, status=Verdict.FAIL, message=message)
    return replace(blank, status=Verdict.ERROR, message=f"the check itself failed ({type(error).__name__})")


def _difference(plan: Plan, check: Check, log: Sequence[tuple[Call, Observation]]) -> tuple[str, bool]:
    """How the first answer that is not of the reference's kind differs, in words, empty when all are; and are
    all answers the reference's?"""
    right = True
    for place, (call, seen) in enumerate(log):
        due = check.log[place][1] if call.is_live and place < len(check.log) else None
        due = due or plan.expected.get(call.key)
        if due is not None and (wrong := _kinds_differ(seen.value, due.value)):
            return wrong, False
        right = right and due is not None and seen.same_as(due)
    return "", right


def _kinds_differ(value: Any, due: Any) -> str:  # one return a kind
    if is_number(due) and is_number(value):
        value, due = np.asarray(value), np.asarray(due)
    if isinstance(due, np.ndarray):
        if wrong := of_shape(as_array(value), due.shape, "b" if due.dtype.kind == "b" else "iuf"):
            return wrong
        finite = np.isfinite(as_array(value)).all() or not np.isfinite(due).all()
        return "" if finite else "some numbers are infinite or nan"
    if isinstance(due, dict | Record):
        return difference(value, due, 0.0, np.inf)
    if isinstance(due, list | tuple):
        if not has_places(value) or len(value) != len(due):
            return f"the answer is {kind_of(value)}; {len(due)} values were due{no_return(value)}"
        return next(filter(None, map(_kinds_differ, value, due)), "")
    return "" if type(value) is type(due) else f"the answer is {kind_of(value)}; {kind_of(due)} was due"
