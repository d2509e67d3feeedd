"""A result with a row for each step, where a step does not get what the one before it made."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from autograder.diagnosis.agreement import Model, holds_as
from autograder.diagnosis.case import Subject, with_argument
from autograder.diagnosis.explanations import QUESTION
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call


def explained(subject: Subject, given: Mapping[int, Any]) -> tuple[tuple[Fault, ...], Model] | None:
    """A result with a row for each step, where a step does not get what the one before it made."""
    call, due = subject.calls[subject.probes[0]], subject.reference[subject.probes[0]].value
    results = due if isinstance(due, tuple) else (due,)
    if _shapes(given[subject.probes[0]]) != _shapes(due) or np.ndim(results[0]) < 2:
        return None
    starts = _starts(call, results)
    walked = next((n for n, a in enumerate(call.arguments) if _is_walked(n, a, results, starts)), None)
    if walked is None or not starts:
        return None
    for fixed, crossed, turned in _ways_of_walking(starts):
        model = _walking(subject, walked, starts, fixed, crossed=crossed)
        made = _turned(model) if turned else model
        if holds_as(("steps", fixed, crossed, turned), made, subject, given):
            faults = _walk_faults(subject, fixed, len(given), crossed=crossed, turned=turned)
            return faults, made
    return _first_left_out(subject, walked, starts, given)


def _first_left_out(
    subject: Subject, walked: int, starts: Sequence[int], given: Mapping[int, Any]
) -> tuple[tuple[Fault, ...], Model] | None:
    """The steps begin with the second one; in the first row stands what went in, or 0."""
    for scale, stands in ((1, "what went in"), (0, "0")):
        model = _from_the_second(subject, walked, starts, scale)
        if holds_as(("steps", "second", scale), model, subject, given):
            seen = f"The first step is left out: in its row stands {stands}."
            asks = "Where does the loop begin?"
            return (Fault(QUESTION, "first step left out", seen, asks, calls=len(given), kept=1.0),), model
    return None


def _from_the_second(subject: Subject, walked: int, starts: Sequence[int], scale: int) -> Model:
    def run(call: Call) -> Any:
        made = subject.function(*with_argument(call, walked, call.arguments[walked][1:]).arguments)
        parts = made if isinstance(made, tuple) else (made,)
        rows = tuple(
            np.stack([scale * call.arguments[number], *part])
            for number, part in zip(starts, parts, strict=True)
        )
        return rows if isinstance(made, tuple) else rows[0]

    return run


def _ways_of_walking(starts: Sequence[int]) -> Iterator[tuple[tuple[int, ...], bool, bool]]:
    """What is not handed on, are two exchanged on the way, and do the results come in the other order?"""
    for turned in (False, True) if len(starts) == 2 else (False,):
        for count in range(1, len(starts) + 1):
            for fixed in itertools.combinations(starts, count):
                yield fixed, False, turned
    if len(starts) == 2:
        yield (), True, False


def _walk_faults(
    subject: Subject, fixed: Sequence[int], calls: int, *, crossed: bool, turned: bool
) -> tuple[Fault, ...]:
    names = " and ".join(f"`{subject.parameters[number]}`" for number in fixed)
    seen = f"Every step starts from {names}: what a step makes of it is not handed on."
    asks = "What should the second step start from?"
    if crossed:
        seen, asks = "What one step makes is handed on in each other's place.", "Which result belongs where?"
    found = [Fault(QUESTION, f"not handed on {names}", seen, asks, calls=calls, kept=1.0)]
    if turned:
        asks = "Which one does the contract name first?"
        found.insert(
            0, Fault(QUESTION, "results moved", "The results come in another order.", asks, kept=1.0)
        )
    return tuple(found)


def _turned(model: Model) -> Model:
    return lambda call: tuple(reversed(model(call)))


def _starts(call: Call, results: Sequence[Any]) -> list[int]:
    """For each result the argument that it starts from: the first one left that is as large as its rows."""
    found: list[int] = []
    for result in results:
        shape = np.shape(result)[1:]
        fitting = [n for n, a in enumerate(call.arguments) if np.shape(a) == shape and n not in found]
        if not fitting:
            return []
        found.append(fitting[0])
    return found


def _is_walked(number: int, argument: Any, results: Sequence[Any], starts: Sequence[int]) -> bool:
    """Is it gone through step by step?"""
    axes = np.ndim(results[0])
    return number not in starts and np.ndim(argument) == axes and len(argument) == len(results[0]) > 1


def _walking(
    subject: Subject, walked: int, starts: Sequence[int], fixed: Sequence[int], *, crossed: bool
) -> Model:
    """The reference for one step after the other, some of what it starts from always as it came."""

    def run(call: Call) -> Any:
        arguments, rows = list(call.arguments), []
        for step in range(len(call.arguments[walked])):
            arguments[walked] = call.arguments[walked][step : step + 1]
            made = subject.function(*arguments)
            parts = made if isinstance(made, tuple) else (made,)
            rows.append([part[0] for part in parts])
            for number, part in zip(reversed(starts) if crossed else starts, parts, strict=True):
                if number not in fixed:
                    arguments[number] = part[0]
        stacked = tuple(map(np.stack, zip(*rows, strict=True)))
        return stacked if isinstance(made, tuple) else stacked[0]

    return run


def _shapes(value: Any) -> list[tuple[int, ...]]:
    return [np.shape(part) for part in value] if isinstance(value, tuple | list) else [np.shape(value)]
