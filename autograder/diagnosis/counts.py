"""Answers that are right for some numbers: for which values of a whole number, of a count of steps say."""

from __future__ import annotations

from typing import Any

from autograder.diagnosis.agreement import near
from autograder.diagnosis.case import Case
from autograder.diagnosis.kinds import came
from autograder.diagnosis.made_calls import reference, results
from autograder.sandbox.observation import Call

_FEW = 2
_TRIED = (0, 1, 2, 3, 5, 8)  # made up, so that they may be told


def few(case: Case, base: Call) -> Call:
    """A public call with few steps: after a hundred of them right and wrong numbers alike are nearly 0."""
    small = tuple(min(each, _FEW) if type(each) is int else each for each in base.arguments)
    made = Call(base.name, small)
    return base if case.subject.codes or reference(case, made) is None else made  # codes need their letters


def where_wrong(case: Case, base: Call) -> tuple[str, str, str] | None:
    """What is seen when one whole number of a public call takes other values, and what does not change."""
    for number, argument in enumerate(base.arguments):
        if type(argument) is not int or number in case.subject.codes:
            continue
        right = _right(case, base, number)
        wrong = [count for count, fine in right.items() if not fine]
        others = [count for count, fine in right.items() if fine]
        if wrong and others:
            name = f"`{case.subject.parameters[number]}`"
            seen = f"It is wrong where {name} is {_listed(wrong)}, and right where it is {_listed(others)}."
            return _beside(case, base, number, wrong) or (
                f"where {name}",
                seen,
                "What is done otherwise there?",
            )
    return None


def _beside(case: Case, base: Call, number: int, wrong: list[int]) -> tuple[str, str, str] | None:
    """Does it give there what is due for the value before, or for the next one?"""
    name = f"`{case.subject.parameters[number]}`"
    for step, which in ((-1, "less"), (1, "more")):
        shifted = [
            count
            for count in wrong
            if _is_right(case, _with_count(base, number, count), _with_count(base, number, count + step))
        ]
        if len(shifted) > 1:
            seen = f"Where {name} is {_listed(shifted)}, it gives what is due for one {which}."
            return f"one {which} {name}", seen, "From which number is it counted?"
    return None


def _right(case: Case, base: Call, number: int) -> dict[int, bool]:
    """Of the values that the exercise allows, which ones come out right."""
    calls = {count: _with_count(base, number, count) for count in _TRIED}
    allowed = {count: call for count, call in calls.items() if _has_numbers(reference(case, call))}
    return {count: _is_right(case, call, call) for count, call in allowed.items()}


def _with_count(base: Call, number: int, count: int) -> Call:
    return Call(base.name, (*base.arguments[:number], count, *base.arguments[number + 1 :]))


def _has_numbers(due: Any) -> bool:
    """Is anything due there? A block behind the last one is empty."""
    return all(part.size for part in results(due)) if due is not None else False


def _is_right(case: Case, call: Call, other: Call) -> bool:
    """Does a call give what is due for the other one?"""
    due, seen = reference(case, other), case.ask(call)
    return due is not None and seen.error is None and near(came(seen.value, due), due)


def _listed(counts: list[int]) -> str:
    *first, last = map(str, counts)
    return f"{', '.join(first)} or {last}" if first else last
