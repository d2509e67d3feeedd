"""What a function that stops would earn after one small edit, and what of that it keeps.

A slip stops all of an exercise: nothing of what is right in it can be seen. The program that one edit makes
is graded as any other, in a worker of its own; it counts only where its main idea holds, and where no other
reading of the same slip earns something else. An empty answer is no slip.
"""

from __future__ import annotations

import inspect
import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace

from autograder.diagnosis import errors, levels
from autograder.grading import near_misses
from autograder.grading.check_file import CheckFile
from autograder.grading.marking import EMPTY_CAP, Marked
from autograder.grading.plan import Plan
from autograder.model.assignment import Exercise
from autograder.model.fault import Fault
from autograder.model.result import Verdict
from autograder.reading.python_source import bound
from autograder.reading.slips import Contract, NearProgram, readings

Chosen = tuple[NearProgram, Marked]
Tried = Callable[[Sequence[NearProgram]], list[Chosen]]
SECOND = 3  # slips behind which a second one is looked for, and of these so many
KEEPS = 0.45  # of what the mended program earns: a teacher gives 0.3 to 0.6 for what is right but for a slip


def may_be_tried(plan: Plan, own: Marked) -> bool:
    """Did nothing of its main idea hold, and was there something to look at?"""
    score, checks = own.result.score, own.result.checks
    blank = any(check.status is Verdict.BLANK for check in checks)
    return bool(score is not None and not blank and not own.broken and not _proved(plan, own))


def stops(own: Marked) -> bool:
    """Does it give nothing at all? What it would give at other sizes is no check of the exercise's."""
    passed = any(check.status is Verdict.PASS for check in own.result.checks)
    raised = any(fault.question == errors.QUESTION for fault in own.result.faults)
    return own.result.score == 0 or (raised and not passed)


def contract(checks: CheckFile, exercise: Exercise, cells: Sequence[tuple[int, str]]) -> Contract:
    """The first lines of all exercises as handed out, and the names of this notebook."""
    values = [seen.value for seen in checks.plans[exercise.name].reference]
    return Contract(
        exercise.name,
        {
            name: tuple(inspect.signature(function).parameters)
            for name, function in checks.reference.items()
            if callable(function) and not isinstance(function, type)
        },
        max((len(value) for value in values if isinstance(value, tuple)), default=1),
        frozenset[str]().union(*(bound(source) for _, source in cells)),
    )


def chosen(plan: Plan, tried: Sequence[tuple[NearProgram, Marked]]) -> tuple[NearProgram, Marked] | None:
    """The only reading whose main idea holds; None when there is none, or when they earn different points."""
    holding = [each for each in tried if _proved(plan, each[1]) and not each[1].broken]
    scores = {marked.result.score for _, marked in holding}
    return holding[0] if len(scores) == 1 else None


def found(plan: Plan, source: str, contract: Contract, tried: Tried, *, all_of_it: bool) -> Chosen | None:
    """The first slip that has one reading; or two slips, where all that the first leaves is a second one."""
    waiting: list[NearProgram] = []
    for group in readings(source, contract, stops=all_of_it):
        marks = tried(group)
        first = chosen(plan, marks)
        if first is not None:
            return first
        waiting += [near for near, marked in marks if not marked.broken] if len(marks) == 1 else []
    for near in waiting[:SECOND] if all_of_it else ():
        for group in itertools.islice(readings(near.source, contract), SECOND):
            second = chosen(plan, tried([each for each in group if each.source != source]))
            if second is not None:
                both = replace(second[0], edit=f"{near.edit} and {second[0].edit}", slips=2)
                return both, second[1]
    return None


def price(near: NearProgram) -> float:
    """What the mended program's marks are worth."""
    return KEEPS * near_misses.EACH_FAULT ** (near.slips - 1)


def priced(own: Marked, near: NearProgram, mended: Marked) -> Marked:
    """The mended program's marks at their price; the checks fail as they do for what was handed in."""
    score = round((mended.result.score or 0.0) * price(near), 9)
    if score <= (own.result.score or 0.0):
        return own
    faults = (*own.result.faults, *_others(mended.result.faults, own.result.faults))
    first = next(check for check in own.result.checks if check.status is Verdict.FAIL)
    message = f"{first.message}; marked with {near.edit}, for {price(near):.0%} of the points"
    slip = replace(first, message=message, hint=levels.of_hint(faults))
    checks = tuple(slip if check is first else check for check in own.result.checks)
    return Marked(replace(own.result, score=score, checks=checks, faults=faults, blame=None), broken=False)


def sentence(exercise: Exercise, near: NearProgram) -> str:
    """What is said of it among the repairs."""
    return (
        f"`{exercise.name}` gives nothing as handed in: it was marked with {near.edit}, at {price(near):.0%}"
    )


def _proved(plan: Plan, marked: Marked) -> bool:
    """Does a check of the main idea hold, be it in a wrong container?"""
    main = {check.name for check in plan.checks if check.spec.value}
    passed = any(check.status is Verdict.PASS for check in marked.result.checks if check.name in main)
    near = near_misses.share(marked.result.faults, plan.worth) * marked.result.max_score
    return passed or (marked.result.score or 0.0) > max(EMPTY_CAP, near)


def _others(faults: Sequence[Fault], earlier: Sequence[Fault]) -> list[Fault]:
    names = {fault.name for fault in earlier}
    return [fault for fault in faults if fault.name not in names]
