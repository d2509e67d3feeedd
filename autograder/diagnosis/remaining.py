"""Where no other question has an answer: which calls are wrong, and what of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from autograder.diagnosis import where_off
from autograder.diagnosis.agreement import near, right_places
from autograder.diagnosis.case import Case
from autograder.diagnosis.explanations import PLACES
from autograder.diagnosis.made_calls import tried
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call

QUESTION = "remaining"
LISTED = 4  # places that are named
Wrong = tuple[Call, Any, Any]  # what came, and what is due


def answers(case: Case) -> Iterator[Fault]:
    """One sentence: which result is off and where, or in which calls."""
    wrong, right = _calls(case)
    if not wrong:
        yield from _shared(case)
        return
    several = isinstance(wrong[0][2], tuple)
    if several and any(isinstance(came, np.ndarray) for _, came, _ in wrong):
        seen, asks = "The results come in one array.", "How can two results come back side by side?"
        yield Fault(QUESTION, "joined", seen, asks, calls=len(wrong))
        return
    apart = where_off.told(case)
    if apart is not None:
        yield Fault(QUESTION, *apart, calls=len(wrong))
        return
    pairs = [_parts(came, due) for _, came, due in wrong]
    told = (all(pairs) and _of_results(pairs, several)) or _more_axes(case, wrong, right) or _nearly(pairs)
    some = "It is right in some calls, and wrong in others." if right else "It is wrong in every call."
    yield Fault(QUESTION, "which", told or some, "What is done otherwise there?", calls=len(wrong))


def _shared(case: Case) -> Iterator[Fault]:
    """Right numbers that are an argument's own, or an earlier answer's: told where nothing else is wrong."""
    own = [case.seen[place] for place in case.subject.own]
    sharing = [seen for seen in own if seen.shared]
    told = [
        (f"`{name}`", f"`{name}` itself: who writes into the answer changes what went in")
        for name in case.subject.parameters
    ]
    earlier = "the array of an earlier answer"
    told.append((earlier, f"{earlier}: it changes behind the back of who has it"))
    if sharing and sharing[0].shared[0] < len(told):
        name, seen = told[sharing[0].shared[0]]
        asks = "Can the answer be a new array?"
        yield Fault(QUESTION, f"shared {name}", f"What comes back is {seen}.", asks, calls=len(sharing))


def _of_results(pairs: Sequence[Sequence[tuple[Any, Any]]], several: bool) -> str:
    """Which of the results is off, and where."""
    off = {n for parts in pairs for n, (came, due) in enumerate(parts) if not near(came, due)}
    first = min(off)
    where = _layers([parts[first] for parts in pairs])
    if several and len(off) == 1:
        return f"Only the {PLACES[first]} of the results is off{where}."
    if several:
        return f"The {PLACES[first]} of the results is off{where}."
    return f"Some of the numbers are right: it is off{where}." if where else ""


def _nearly(pairs: Sequence[Sequence[tuple[Any, Any]]]) -> str:
    """Are numbers that are off so in their later digits?"""
    for came, due in (pair for parts in pairs for pair in parts if not near(*pair)):
        try:
            if np.allclose(came, due, rtol=1e-3, atol=0.0):
                return "In some calls the numbers are nearly right: the first digits are, later ones are not."
        except (TypeError, ValueError):  # they are no numbers, or of other shapes
            continue
    return ""


def _calls(case: Case) -> tuple[list[Wrong], list[Call]]:
    """Those of the exercise that are wrong and answer, and those that are right."""
    subject = case.subject
    planned = zip(subject.calls, case.seen, subject.reference, strict=False)
    shown = [(call, seen, due) for call, seen, due in planned if call.name == subject.exercise]
    shown += [
        (call, seen, tried(subject.function, call))
        for call, seen in case.asked
        if call.name == subject.exercise
    ]
    answered = [(call, seen.value, due.value) for call, seen, due in shown if seen.error is None is due.error]
    wrong = [each for each in answered if not near(each[1], each[2])]
    return wrong, [call for call, came, due in answered if near(came, due)]


def _parts(came: Any, due: Any) -> list[tuple[Any, Any]]:
    """Results beside those that are due; none where their number differs."""
    if not isinstance(due, tuple):
        return [(came, due)]
    same = isinstance(came, tuple | list) and len(came) == len(due)
    return list(zip(came, due, strict=True)) if same else []


def _layers(pairs: Sequence[tuple[Any, Any]]) -> str:
    """The places along the first axis that are off in every call, where others are right in every call."""
    found: set[tuple[int, ...]] = set()
    for came, due in pairs:
        if not isinstance(came, np.ndarray) or not isinstance(due, np.ndarray) or came.shape != due.shape:
            return ""
        if near(came, due) or not due.ndim:
            continue
        right = right_places(came, due).reshape(len(due), -1).all(axis=1)
        found.add(tuple(np.flatnonzero(~right).tolist()))
    places = found.pop() if len(found) == 1 else ()
    if not places or len(places) == min(len(due) for _, due in pairs):
        return ""
    listed = ", ".join(map(str, places[:LISTED]))
    return f" at place{'s' if len(places) > 1 else ''} {listed} along its first axis (counted from 0)"


def _more_axes(case: Case, wrong: Sequence[Wrong], right: Sequence[Call]) -> str:
    """Is it wrong just where an argument has several axes?"""
    for number, name in enumerate(case.subject.parameters):
        off, good = (_axes(calls, number) for calls in ([call for call, _, _ in wrong], right))
        if off and good and min(off) > max(good):
            most = "one axis" if max(good) == 1 else f"{max(good)} axes"
            return f"It is right where `{name}` has {most}, and wrong where it has more."
    return ""


def _axes(calls: Sequence[Call], number: int) -> set[int]:
    """How many axes an argument has in these calls."""
    given = [call.arguments[number] for call in calls if number < len(call.arguments)]
    return {argument.ndim for argument in given if isinstance(argument, np.ndarray)}
