"""Other sizes than the first ones, where those are right or explained."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import numpy as np

from autograder.diagnosis import complaints
from autograder.diagnosis.agreement import near
from autograder.diagnosis.case import Case
from autograder.diagnosis.kinds import came
from autograder.diagnosis.made_calls import reference, scaled, tidy
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call

QUESTION = "sizes"
WHOSE_SIZE = "What in your code counts on those sizes?"
WORKS = 4 / 3  # of the steps: all are there, and nothing is wrong with them at the sizes of the example
FAR = 30  # from zero: where curves are flat


def answers(case: Case) -> Iterator[Fault]:
    """Single samples of other sizes that do not go the way of those of the first size."""
    model = case.model
    if model is None:
        return
    subject = case.subject
    others = [place for place in subject.plain if place not in subject.alike_first]
    wrong = [place for place in others if not _agrees(case, place)]
    if any((case.seen[place].error or ("",))[0] == "OverflowError" for place in wrong):
        yield Fault(QUESTION, "overflow", *complaints.of_error("OverflowError", ""), calls=len(wrong))
        return
    far = [place for place in wrong if _is_far(subject.calls[place])]
    if (
        far == wrong != []
        and all(case.seen[place].error is None for place in far)
        and _near_right(case, far[0])
    ):
        seen = "Numbers near zero are right, those far from it are off."
        yield Fault(QUESTION, "far", seen, "What sets a limit, or loses digits, on the way?", calls=len(far))
        return
    alike = _where_alike(case, wrong)
    if alike:
        asks = "What does your code ask of their sizes?"
        yield Fault(QUESTION, "alike", f"It goes wrong just where {alike}.", asks, calls=len(wrong))
        return
    if not wrong or _are_few(subject.calls, wrong, others):
        return
    yield from _of_sizes(case, wrong)


def _of_sizes(case: Case, wrong: Sequence[int]) -> Iterator[Fault]:
    """Is it the sizes of these calls that they go wrong for, or other numbers?"""
    subject = case.subject
    raised = any(case.seen[place].error is not None for place in wrong)
    works = all(map(case.right, subject.alike_first))
    number = number_in(case, subject.calls[subject.first])
    if _made_agrees(case, subject.first) is False or _made_agrees(case, wrong[0]) is True:
        return
    if not (raised or works or number):
        return
    all_raised = raised and all(case.seen[place].error is not None for place in wrong)
    gives = "and not at others" if raised else "and gives something else at others"
    what = "and stops at others" if all_raised else gives
    seen = f"It works at the sizes of the example, {what}."
    if not raised and not works:
        seen = "At other sizes than those of the example still other numbers come."
    asks = asked_of("" if works and not raised else number)
    yield Fault(QUESTION, "sizes", seen, asks, calls=len(wrong), kept=WORKS if works else 0.0)


def _where_alike(case: Case, wrong: Sequence[int]) -> str:
    """Sizes that are equal in every call that goes wrong, and in no other one, in words."""
    calls, names = case.subject.calls, case.subject.parameters
    right = [place for place in case.subject.plain if place not in wrong]
    arrays = [n for n, a in enumerate(calls[case.subject.first].arguments) if np.ndim(a)]
    coincidences: dict[str, Callable[[Call], bool]] = {}
    if all(map(case.right, case.subject.alike_first)):
        coincidences["an axis has length 1"] = has_one
    coincidences |= {
        f"`{names[n]}` has as many rows as columns": partial(_is_square, n)
        for n in arrays
        if np.ndim(calls[case.subject.first].arguments[n]) == 2
    }
    coincidences |= {
        f"`{names[one]}` and `{names[other]}` are equally long": partial(_same_shape, one, other)
        for one, other in itertools.combinations(arrays, 2)
    }
    for words, holds in coincidences.items():
        if wrong and all(holds(calls[p]) for p in wrong) and not any(holds(calls[p]) for p in right):
            return words
    return ""


def has_one(call: Call) -> bool:
    """Has one of its arrays an axis of length 1?"""
    return any(1 in np.shape(argument) for argument in call.arguments)


def _same_shape(one: int, other: int, call: Call) -> bool:
    return bool(np.shape(call.arguments[one]) == np.shape(call.arguments[other]))


def _is_square(number: int, call: Call) -> bool:
    return len(set(np.shape(call.arguments[number]))) == 1


def _are_few(calls: Sequence[Call], wrong: Sequence[int], others: Sequence[int]) -> bool:
    """Numbers of their own, not sizes: of the calls less than half are wrong, and of the sizes too."""
    right = {_sizes(calls[place]) for place in others if place not in wrong}
    sizes = {_sizes(calls[place]) for place in others}
    return len(wrong) * 2 < len(others) and len(sizes - right) * 2 < len(sizes)


def _sizes(call: Call) -> tuple[tuple[int, ...], ...]:
    return tuple(np.shape(argument) for argument in call.arguments)


def _is_far(call: Call) -> bool:
    return any(isinstance(a, np.ndarray) and bool((np.abs(a) > FAR).any()) for a in call.arguments)


def _near_right(case: Case, place: int) -> bool:
    """Is the same call right where its numbers lie near zero?"""
    call = scaled(case.subject, case.subject.calls[place], 1 / 64)
    due, seen = reference(case, call), case.ask(call)
    return due is not None and seen.error is None and near(came(seen.value, due), due)


def _agrees(case: Case, place: int) -> bool:
    seen = case.seen[place]
    due: Any = case.subject.reference[place].value
    assert case.model is not None
    try:
        due = case.model(case.subject.calls[place])
    except Exception:  # the explanation holds for the first sizes
        return seen.error is not None
    return seen.error is None and near(came(seen.value, case.subject.reference[place].value), due)


def _made_agrees(case: Case, place: int) -> bool | None:
    """The same with made-up numbers in the shapes of a call; None where the exercise does not allow them."""
    assert case.model is not None
    call = tidy(case.subject.calls[place], case.subject.codes)
    try:
        due = case.model(call)
        right = case.subject.function(*call.arguments)
    except Exception:  # no numbers that the exercise allows
        return None
    seen = case.ask(call)
    return seen.error is None and near(came(seen.value, right), due)


def asked_of(number: str) -> str:
    """After a size that stands in the code, if one does."""
    return f"Where does the {number} in your code come from?" if number else WHOSE_SIZE


def number_in(case: Case, call: Call) -> str:
    """A size of the call's that stands in the student's own function."""
    sizes = {str(size) for argument in call.arguments for size in np.shape(argument) if size > 2}
    digits = re.findall(r"(?<![\w.])\d+(?![\w.])", case.own_text.partition(":")[2])
    return next((number for number in digits if number in sizes), "")
