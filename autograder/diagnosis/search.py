"""The first explanation that holds: known mistakes, then the fewest changes, then what stands elsewhere."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.diagnosis import known_and_more, misconceptions, rearranged, together
from autograder.diagnosis.case import Subject
from autograder.diagnosis.explanations import Explanation
from autograder.diagnosis.lookup import Allowed, of_one
from autograder.diagnosis.several_results import of_several, one_of_several


def explain(
    subject: Subject, given: dict[int, Any], alone: dict[int, Any], allowed: Allowed
) -> Explanation | None:
    """The first explanation that holds on all single samples, of their numbers or, without, as they came."""
    several = isinstance(subject.reference[subject.probes[0]].value, tuple)
    if any(given.get(place) is None for place in subject.probes):
        if several:
            return one_of_several(subject, alone, allowed)
        given = alone
    known = misconceptions.declared(subject, given) if allowed.authors else None
    if known is not None:
        return known
    found = of_several if several else _of_one_alone
    explanation = found(subject, given, allowed)
    if explanation is None and allowed.authors:
        explanation = together.explained(subject, given)
    explanation = explanation or _of_rearranged(subject, given)
    if explanation is None and allowed.authors:
        explanation = known_and_more.explained(subject, given)
    return explanation


def of_another(subject: Subject, alone: dict[int, Any], allowed: Allowed) -> Explanation | None:
    """Where several arrays come back for one: another of them than the first that fits."""
    due = subject.reference[subject.probes[0]].value
    several = all(isinstance(value, tuple | list) for value in alone.values())
    counts = {len(value) for value in alone.values()} if several else set()
    axes = {np.ndim(part) for value in alone.values() for part in value} if several else set()
    if not isinstance(due, np.ndarray) or len(counts) != 1 or axes != {due.ndim}:
        return None  # a list of numbers is one array, as a list
    for number in reversed(range(counts.pop())):
        found = explain(subject, {p: value[number] for p, value in alone.items()}, {}, allowed)
        if found is not None:
            return found
    return None


def _of_one_alone(subject: Subject, given: dict[int, Any], allowed: Allowed) -> Explanation | None:
    return next(of_one(subject, given, 0, allowed), None)


def _of_rearranged(subject: Subject, given: dict[int, Any]) -> Explanation | None:
    found = rearranged.explained(subject, given)
    return None if found is None else Explanation(*found, 1.0, rearranged=True)
