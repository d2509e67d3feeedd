"""Marking one exercise: run its checks on gathered answers, add up points, find the mistake behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder.grading import containers, vocabulary
from autograder.grading.check_file import Check, Plan
from autograder.grading.student import AnswerBook, AnsweringStudent, Ask, local
from autograder.grading.vocabulary import Failed
from autograder.model.assignment import Exercise
from autograder.model.errors import StudentError
from autograder.model.result import ExerciseResult, Outcome, Verdict
from autograder.sandbox.observation import Call, Observation, kind_of, no_return, shape_of

EMPTY_CAP = 1.0  # what structure alone is worth when no value is right
EMPTY_KIND = "NotImplementedError"


@dataclass(frozen=True)
class Marked:
    """An exercise's result."""

    result: ExerciseResult
    broken: bool  # the grader's own fault in some check

    @property
    def full(self) -> bool:
        """Did it earn all points?"""
        return self.result.score == self.result.max_score


def mark(
    exercise: Exercise,
    plan: Plan,
    observations: Sequence[Observation],
    live: Ask,
    place: str,
    reference: Mapping[str, Callable[..., Any]],
) -> Marked:
    """Run the checks of `plan` on the answers to its calls; `live` answers calls that were not foreseen.

    reference: the right functions of all exercises.
    """
    names = list(reference)
    student = AnsweringStudent(names, AnswerBook(plan.calls, observations, live))
    if observations and all(seen.error is not None and seen.error[0] == EMPTY_KIND for seen in observations):
        return Marked(_blank(exercise, plan), broken=False)
    outcomes = _outcomes(plan, student)
    score = _score(exercise, plan, outcomes)
    inside = containers.taken_out(plan, observations) if score != exercise.points else None
    if inside is not None:
        helper = containers.live(live, local(reference))
        within = _outcomes(plan, AnsweringStudent(names, AnswerBook(plan.calls, inside, helper)))
        outcomes, score = _once(exercise, plan, outcomes, within, score)
    ordered = [outcomes[name] for name in _declared(plan)]
    if score is not None and all(seen.value is None for seen in observations):
        score = 0.0  # to give nothing back is no work, whatever it leaves as it was
    if score is not None and score < exercise.points:
        ordered = _explained(ordered, _hint(plan, observations), place)
    broken = any(outcome.status is Verdict.ERROR for outcome in ordered)
    return Marked(ExerciseResult(exercise.name, score, exercise.points, None, tuple(ordered)), broken)


def _outcomes(plan: Plan, student: AnsweringStudent) -> dict[str, Outcome]:
    outcomes: dict[str, Outcome] = {}
    with vocabulary.seeded(plan.seed):
        for check in plan.checks:
            outcomes[check.name] = _outcome(check, plan, student, outcomes)
    return outcomes


def _once(
    exercise: Exercise,
    plan: Plan,
    outcomes: dict[str, Outcome],
    within: dict[str, Outcome],
    score: float | None,
) -> tuple[dict[str, Outcome], float | None]:
    """What the numbers earn, less the price of their container, and one check that says so."""
    earned = _score(exercise, plan, within)
    freed = [
        name
        for name in _declared(plan)
        if outcomes[name].status is Verdict.FAIL and within[name].status is Verdict.PASS
    ]
    if not freed or earned is None or score is None:
        return outcomes, score
    priced = round(earned * containers.KEEPS, 9)
    return {**within, freed[0]: outcomes[freed[0]]}, priced


def unanswered(exercise: Exercise, plan: Plan, message: str, place: str) -> Marked:
    """An exercise whose function is not there: every check fails for one and the same reason."""
    checks = {check.name: check for check in plan.checks}
    outcomes = [
        Outcome(
            name, checks[name].description, Verdict.FAIL, checks[name].spec.weight, message if first else ""
        )
        for first, name in ((name == _declared(plan)[0], name) for name in _declared(plan))
    ]
    result = ExerciseResult(
        exercise.name, 0.0, exercise.points, None, tuple(_explained(outcomes, None, place))
    )
    return Marked(result, broken=False)


def _declared(plan: Plan) -> list[str]:
    """The checks' names in the file's order."""
    lines = {check.name: check.function.__code__.co_firstlineno for check in plan.checks}
    return sorted(lines, key=lines.__getitem__)


def _blank(exercise: Exercise, plan: Plan) -> ExerciseResult:
    checks = {check.name: check for check in plan.checks}
    outcomes = [
        Outcome(name, checks[name].description, Verdict.BLANK, checks[name].spec.weight)
        for name in _declared(plan)
    ]
    return ExerciseResult(exercise.name, 0.0, exercise.points, None, tuple(outcomes))


def _outcome(check: Check, plan: Plan, student: AnsweringStudent, before: dict[str, Outcome]) -> Outcome:
    blank = Outcome(check.name, check.description, Verdict.PASS, check.spec.weight)
    waits_for = getattr(check.spec.after, "__name__", None)
    if waits_for is not None and before[waits_for].status is not Verdict.PASS:
        return replace(blank, status=Verdict.SKIP, message=f"waits for: {before[waits_for].description}")
    start = len(student.log)
    try:
        with np.errstate(all="ignore"):  # a student's infinities are no warnings of ours
            check.function(student)
    except (StudentError, Failed) as complaint:
        return replace(blank, status=Verdict.FAIL, message=str(complaint))
    except AssertionError:
        return replace(
            blank, status=Verdict.FAIL, message=_difference(plan, student.log[start:]) or "this does not hold"
        )
    except Exception as error:
        return _accident(blank, error, _difference(plan, student.log[start:]))
    return blank


def _accident(blank: Outcome, error: Exception, difference: str) -> Outcome:
    """A check stumbled: over an answer of the wrong kind, the student's fault, or over itself, ours."""
    if difference:
        return replace(blank, status=Verdict.FAIL, message=difference)
    return replace(blank, status=Verdict.ERROR, message=f"the check itself failed ({type(error).__name__})")


def _difference(plan: Plan, log: Sequence[tuple[Call, Observation]]) -> str:
    """How the first answer that is not of the reference's kind differs, in words; empty when all are."""
    for call, seen in log:
        due = plan.expected.get(call.key)
        if due is not None and (found := _kinds_differ(seen.value, due.value)):
            return found
    return ""


def _kinds_differ(value: Any, due: Any) -> str:  # noqa: PLR0911  # one return a kind
    if isinstance(due, np.ndarray):
        if not isinstance(value, np.ndarray):
            return f"the answer is {kind_of(value)}; an array of shape {due.shape} was due{no_return(value)}"
        if value.shape != due.shape:
            return f"the answer has shape {shape_of(value)}; {due.shape} was due"
        if (value.dtype.kind == "b") != (due.dtype.kind == "b"):
            return (
                "the answer holds True and False" if value.dtype.kind == "b" else "the answer holds numbers"
            )
        return (
            ""
            if np.isfinite(value).all() or not np.isfinite(due).all()
            else "some numbers are infinite or nan"
        )
    if isinstance(due, list | tuple):
        if not isinstance(value, list | tuple) or len(value) != len(due):
            return f"the answer is {kind_of(value)}; {len(due)} values were due{no_return(value)}"
        return next(filter(None, map(_kinds_differ, value, due)), "")
    return "" if type(value) is type(due) else f"the answer is {kind_of(value)}; {kind_of(due)} was due"


def _score(exercise: Exercise, plan: Plan, outcomes: dict[str, Outcome]) -> float | None:
    if any(outcome.status is Verdict.ERROR for outcome in outcomes.values()):
        return None
    whole = sum(check.spec.weight for check in plan.checks)
    won = sum(outcome.weight for outcome in outcomes.values() if outcome.status is Verdict.PASS)
    score = exercise.points if won == whole else round(exercise.points * won / whole, 9)
    proved = any(outcomes[check.name].status is Verdict.PASS for check in plan.checks if check.spec.value)
    return score if proved or not any(check.spec.value for check in plan.checks) else min(score, EMPTY_CAP)


def _hint(plan: Plan, observations: Sequence[Observation]) -> str | None:
    """The hint of the first misconception that shows what this student shows, on every call that was made."""
    if len(observations) != len(plan.calls):
        return None
    for mistake, shown in zip(plan.mistakes, plan.shown_by_mistakes, strict=True):
        if mistake.hint and all(map(Observation.same_as, observations, shown)):
            return mistake.hint
    return None


def _explained(outcomes: list[Outcome], hint: str | None, place: str) -> list[Outcome]:
    """The first failure carries the hint and where to read."""
    for index, outcome in enumerate(outcomes):
        if outcome.status is Verdict.FAIL:
            message = (
                f"{outcome.message} (read again: {place})" if place and outcome.message else outcome.message
            )
            outcomes[index] = replace(outcome, hint=hint, message=message)
            break
    return outcomes
