"""The share of the reference's steps that is left in an answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.diagnosis.agreement import given_by, listens, near
from autograder.diagnosis.case import Known, Subject
from autograder.diagnosis.explanations import Explanation
from autograder.diagnosis.kinds import unwrapped
from autograder.diagnosis.lookup import Allowed
from autograder.diagnosis.search import explain
from autograder.sandbox.observation import Observation, alike

MOST_FAULTS = 2  # of an answer that is compared with the reference once more, without the author's mistakes
ONE_RIGHT = 1.2  # where one of several results is right, teachers give more: 0.53 and not 0.45
FEW = 2  # a yes and a no


def kept(subject: Subject, found: Explanation, given: dict[int, Any], alone: dict[int, Any]) -> float:
    """The share of the reference's steps; an author's mistake says by itself what is left of them."""
    if found.kept is not None:
        return _left(subject, found)
    only = next(
        (known for known in subject.known if [f"known: {known.name}"] == [f.name for f in found.faults]), None
    )
    if only is not None:
        return kept_by(subject, only)
    if len(found.faults) > MOST_FAULTS:
        return 0.0
    return _left(subject, explain(subject, given, alone, Allowed(authors=False)))


def tells_nothing(subject: Subject, shown: Sequence[Observation]) -> bool:
    """The same whatever goes in, one number in every place, or a yes and a no where many numbers are due."""
    places = [place for place in subject.plain if shown[place].error is None]
    given = [shown[place].value for place in places]
    if len(given) > 1 and all(alike(value, given[0]) for value in given):
        return True
    numbers, due = (_different(values) for values in (given, [subject.reference[p].value for p in places]))
    return numbers == 1 or numbers == FEW < due - FEW


def _different(values: Sequence[Any]) -> int:
    """How many different numbers there are; 0 of several results, or of what holds no numbers."""
    try:
        numbers = np.concatenate([np.ravel(np.asarray(value, dtype=float)) for value in values])
    except (TypeError, ValueError):
        return 0
    return len(np.unique(numbers))


def _left(subject: Subject, found: Explanation | None) -> float:
    """Of the reference's steps; of an answer that does not look at its arguments, none."""
    if found is None or not found.kept or not subject.probes:
        return 0.0
    taken = sum(fault.name.startswith("global ") for fault in found.faults)
    if not listens(subject, found.model, taken):
        return 0.0
    return found.kept * (ONE_RIGHT if _one_is_right(subject, found) else 1.0)


def _one_is_right(subject: Subject, found: Explanation) -> bool:
    """Is one of several results what is due, for each of the probes?"""
    pairs = [(given_by(found.model, subject.calls[p]), subject.reference[p].value) for p in subject.probes]
    if not all(isinstance(mine, tuple) and isinstance(due, tuple) for mine, due in pairs):
        return False
    results = zip(*(zip(mine, due, strict=False) for mine, due in pairs), strict=False)
    return any(all(near(*pair) for pair in of_one) for of_one in results)


def kept_by(subject: Subject, known: Known) -> float:
    """The same of a misconception, as it answers; found once a process."""
    if known.name not in subject.shares:
        subject.shares[known.name] = _kept_by(subject, known)
    return subject.shares[known.name]


def _kept_by(subject: Subject, known: Known) -> float:
    if subject.only_batches_right(known.shown):
        return 1.0
    places = [place for place in subject.alike_first if known.shown[place].error is None]
    answered = bool(subject.probes) and set(subject.probes) <= set(places)
    if not answered or tells_nothing(subject, known.shown):
        return 0.0
    alone = {place: known.shown[place].value for place in places}
    given = {p: unwrapped(value, subject.reference[p].value).value for p, value in alone.items()}
    return _left(subject, explain(subject, given, alone, Allowed(authors=False)))
