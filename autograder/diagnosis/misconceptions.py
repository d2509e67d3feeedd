"""The author's own wrong answers: who shows the same has made the same mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from autograder.diagnosis.agreement import near
from autograder.diagnosis.case import Case, Known, Subject
from autograder.diagnosis.explanations import PLACES, QUESTION, Explanation, of_function, once
from autograder.diagnosis.words import Words
from autograder.model.fault import Fault

# "The gate is right, but ...": what a mistake says of the rest when it is alone.
_PRAISE = re.compile(r"^[^.?;]*\b(?:is|are) right(?:; |, but |, and )(\w)")


def declared(subject: Subject, given: dict[int, Any]) -> Explanation | None:
    """The first known mistake that gives these numbers."""
    for mistake in subject.known:
        if mistake.hint and all(near(given[p], shown_at(mistake, p)) for p in given):
            return Explanation((of_known(mistake, len(given)),), of_function(mistake.function))
    return None


def shown_at(mistake: Known, place: int) -> Any:
    """What it gives for a planned call; None where it stops."""
    seen = mistake.shown[place]
    return None if seen.error is not None else seen.value


def of_known(mistake: Known, calls: int = 0, kept: float = 0.0) -> Fault:
    """A misconception in the author's words."""
    words = Words.of(mistake.hint)
    return Fault(QUESTION, f"known: {mistake.name}", words.seen, words.asks, words.step, "", calls, kept)


def of_part(subject: Subject, part: dict[int, Any], number: int, alone: bool = False) -> Explanation | None:
    """A known mistake of which this one result is as here; one that is right otherwise speaks of it best.

    alone: only such a one.
    """
    candidates: list[tuple[int, int, Known]] = []
    for mistake in subject.known:
        if mistake.hint and all(_gives(mistake, place, number, value) for place, value in part.items()):
            others = sum(
                not near(mine, due)
                for place in part
                for other, (mine, due) in enumerate(
                    zip(shown_at(mistake, place), subject.reference[place].value, strict=False)
                )
                if other != number
            )
            if not (alone and others):
                candidates.append((others, len(candidates), mistake))
    if not candidates:
        return None
    others, _, best = min(candidates)
    said = of_known(best, len(part))
    if others:  # its text speaks of all results
        said = replace(said, seen=f"In the {PLACES[number]} result: {said.seen}")
    return Explanation((said,), of_function(best.function, number))


def _gives(mistake: Known, place: int, number: int, value: Any) -> bool:
    """Is this what the mistake gives as a result of this number?"""
    shown = shown_at(mistake, place)
    return isinstance(shown, tuple) and len(shown) > number and near(value, shown[number])


def without_praise(faults: Sequence[Fault]) -> tuple[Fault, ...]:
    """Beside another fault, a mistake's text says no more that the rest is right."""
    if len(faults) < 2:
        return tuple(faults)
    return tuple(replace(fault, seen=_PRAISE.sub(_capital, fault.seen)) for fault in faults)


def _capital(found: re.Match[str]) -> str:
    return found[1].upper()


def on_every_call(case: Case) -> Iterator[Fault]:
    """Where arguments are no plain arrays: wrong results that a known mistake has as well, on all calls."""
    subject = case.subject
    places = [place for place, call in enumerate(subject.calls) if call.name == subject.exercise]
    given = {place: case.seen[place].value for place in places}
    due = {place: subject.reference[place].value for place in places}
    if not places or not all(
        isinstance(due[p], tuple) and isinstance(given[p], tuple) and len(given[p]) == len(due[p])
        for p in places
    ):
        return
    found: list[Fault] = []
    for number in range(len(due[places[0]])):
        part = {place: value[number] for place, value in given.items()}
        if all(near(part[place], due[place][number]) for place in places):
            continue
        known = of_part(subject, part, number)
        found += known.faults if known is not None else ()
    yield from once(found)
