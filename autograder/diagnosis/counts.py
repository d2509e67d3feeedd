"""Answers that are right for some numbers: for which values of a whole number, of a count of steps say."""

from __future__ import annotations

from autograder.diagnosis.agreement import near
from autograder.diagnosis.case import Case
from autograder.diagnosis.kinds import came
from autograder.diagnosis.made_calls import reference
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
            return f"where {name}", seen, "What is done otherwise there?"
    return None


def _right(case: Case, base: Call, number: int) -> dict[int, bool]:
    """Of the values that the exercise allows, which ones come out right."""
    found = {}
    for count in _TRIED:
        call = Call(base.name, (*base.arguments[:number], count, *base.arguments[number + 1 :]))
        due = reference(case, call)
        if due is not None:
            seen = case.ask(call)
            found[count] = seen.error is None and near(came(seen.value, due), due)
    return found


def _listed(counts: list[int]) -> str:
    *first, last = map(str, counts)
    return f"{', '.join(first)} or {last}" if first else last
