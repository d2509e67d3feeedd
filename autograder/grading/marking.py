"""Marking one exercise: run its checks on gathered answers, add up points, find the mistake behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from autograder.grading.answer_book import AnswerBook
from autograder.grading.check_file import asked_names
from autograder.grading.check_outcome import outcomes_of
from autograder.grading.local_functions import local
from autograder.grading.plan import Plan
from autograder.grading.student import AnsweringStudent, Ask
from autograder.model.assignment import Exercise
from autograder.model.fault import Fault
from autograder.model.result import ExerciseResult, Outcome, Verdict
from autograder.sandbox import error_messages
from autograder.sandbox.observation import Call, Observation
from autograder.sandbox.values import Own

Asked = Sequence[tuple[Call, Observation]]  # calls that could not be planned, and what they showed
Diagnosed = Callable[[Sequence[Observation], Asked, Ask], Sequence[Fault]]
EMPTY_CAP = 1.0  # what structure alone is worth when no value is right
SKIPPED = "not tried again after what happened before"
EMPTY_KIND = "NotImplementedError"


@dataclass(frozen=True)
class Marked:
    """An exercise's result."""

    result: ExerciseResult
    broken: bool  # the grader's own fault in some check
    earned: float = 0.0  # points of its checks alone, before anybody asked what is wrong

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
    diagnosed: Diagnosed = lambda observations, asked, live: (),
) -> Marked:
    """Run the checks of `plan` on the answers to its calls; `live` answers calls that were not foreseen.

    reference: the right functions of all exercises. diagnosed: what is wrong, asked only after a failure.
    """
    names = asked_names(reference)
    student = AnsweringStudent(names, AnswerBook(plan.calls, observations, live))
    if observations and all(map(_is_empty, observations)):
        return blank(exercise, plan)
    faults: tuple[Fault, ...] = ()
    outcomes = outcomes_of(plan, student)
    asked = [(call, seen) for call, seen in student.log if call.is_live]
    shown = [*observations, *(seen for call, seen in asked if not isinstance(seen.value, Own))]
    if shown and all(map(_is_empty, shown)):
        return blank(exercise, plan)
    score = _score(exercise, plan, outcomes)
    if score != exercise.points:
        from autograder.grading import containers  # with all of the diagnosis, which right answers do without

        if (inside := containers.taken_out(plan, observations)) is not None:
            helper = containers.live(live, local(reference))
            within = outcomes_of(plan, AnsweringStudent(names, AnswerBook(plan.calls, inside, helper)))
            outcomes, score = _once(exercise, plan, outcomes, within, score)
    ordered = _ending_first([outcomes[name] for name in _declared(plan)], shown)
    if score is not None and plan.gives_values and all(seen.value is None for seen in shown):
        score = 0.0  # to give nothing back is no work, whatever it leaves as it was
    earned = score or 0.0
    if score is not None and score < exercise.points:
        from autograder.diagnosis import levels
        from autograder.grading import near_misses

        faults = tuple(diagnosed(observations, asked, live))
        ordered = _explained(ordered, levels.of_hint(faults), place)
        named = any(plan.worth.get(fault.name) for fault in faults)
        shows = named and near_misses.tells([*zip(plan.calls, observations, strict=False), *asked])
        worth = plan.worth if shows else {}
        score = max(score, round(near_misses.share(faults, worth) * exercise.points, 9))
        score = min(score, round(near_misses.most(faults, plan.worth) * exercise.points, 9))
    broken = any(outcome.status is Verdict.ERROR for outcome in ordered)
    result = ExerciseResult(exercise.name, score, exercise.points, None, tuple(ordered), faults)
    return Marked(result, broken, earned)


def _ending_first(ordered: list[Outcome], shown: Sequence[Observation]) -> list[Outcome]:
    """The first check that fails says what ended the calls, not that it was therefore not tried."""
    ending = next(
        (seen.error for seen in shown if seen.error is not None and seen.error[0] == "Stopped"), None
    )
    if ending is None:
        return ordered
    first = next((place for place, each in enumerate(ordered) if each.status is Verdict.FAIL), None)
    if first is not None and ordered[first].message == SKIPPED:
        ordered[first] = replace(ordered[first], message=error_messages.of_error(ending))
    return ordered


def _is_empty(seen: Observation) -> bool:
    return seen.error is not None and seen.error[0] == EMPTY_KIND


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
    from autograder.grading import containers

    priced = round(earned * containers.KEEPS, 9)
    return {**within, freed[0]: outcomes[freed[0]]}, priced


def unanswered(
    exercise: Exercise, plan: Plan, message: str, place: str, fault: Fault | None = None
) -> Marked:
    """An exercise whose function is not there: every check fails for one and the same reason."""
    checks = {check.name: check for check in plan.checks}
    outcomes = [
        Outcome(
            name, checks[name].description, Verdict.FAIL, checks[name].spec.weight, message if first else ""
        )
        for first, name in ((name == _declared(plan)[0], name) for name in _declared(plan))
    ]
    result = ExerciseResult(
        exercise.name,
        0.0,
        exercise.points,
        None,
        tuple(_explained(outcomes, fault.text if fault else None, place)),
        (fault,) if fault else (),
    )
    return Marked(result, broken=False)


def _declared(plan: Plan) -> list[str]:
    """The checks' names in the file's order."""
    lines = {check.name: check.function.__code__.co_firstlineno for check in plan.checks}
    return sorted(lines, key=lines.__getitem__)


def blank(exercise: Exercise, plan: Plan) -> Marked:
    """An exercise that was not begun."""
    checks = {check.name: check for check in plan.checks}
    outcomes = [
        Outcome(name, checks[name].description, Verdict.BLANK, checks[name].spec.weight)
        for name in _declared(plan)
    ]
    result = ExerciseResult(exercise.name, 0.0, exercise.points, None, tuple(outcomes))
    return Marked(result, broken=False)


def _score(exercise: Exercise, plan: Plan, outcomes: dict[str, Outcome]) -> float | None:
    if any(outcome.status is Verdict.ERROR for outcome in outcomes.values()):
        return None
    whole = sum(check.spec.weight for check in plan.checks)
    won = sum(outcome.weight for outcome in outcomes.values() if outcome.status is Verdict.PASS)
    score = exercise.points if won == whole else round(exercise.points * won / whole, 9)
    proved = any(outcomes[check.name].status is Verdict.PASS for check in plan.checks if check.spec.value)
    return score if proved or not any(check.spec.value for check in plan.checks) else min(score, EMPTY_CAP)


def _explained(outcomes: list[Outcome], hint: str | None, place: str) -> list[Outcome]:
    """The first failure carries the hint and where to read."""
    for index, outcome in enumerate(outcomes):
        if outcome.status is Verdict.FAIL:
            outcomes[index] = outcome.explained(hint, place)
            break
    return outcomes
