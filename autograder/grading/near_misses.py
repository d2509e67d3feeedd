"""What an answer keeps that is the right formula but for a step or two."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np

from autograder.diagnosis import OURS
from autograder.diagnosis.explanations import QUESTION
from autograder.diagnosis.identification import UNHEARD
from autograder.diagnosis.like_it import BETWEEN, CLOSE, NEAR_ZERO
from autograder.diagnosis.results import LOST_DIGITS
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call, Observation, alike

MAIN_IDEA = 0.5  # of an exercise
ONE_FAULT = 0.9  # of what is there, for the first fault that is found
EACH_FAULT = 0.8  # and for every further one
SEVERAL = 0.55  # two faults that leave the numbers as they are: an edge each
COARSE = 0.7  # the numbers are right as far as they go, in digits or from zero
BATCH = 0.68  # right for single samples only
AND_MORE = 0.6  # a fault in the numbers, and one beside them
CHANGED = 0.68  # an argument is written over


def most(found: Sequence[Fault], worth: Mapping[str, float]) -> float:
    """Of the exercise's points: who has two faults in the formula itself has not got the main idea.

    Who makes a known mistake gets no more than its author says.
    """
    declared = min((worth.get(fault.name) or 1.0 for fault in found), default=1.0)
    found = [fault for fault in found if fault.question != OURS]
    formula = [fault for fault in found if fault.question == QUESTION]
    if len(formula) > 1:
        return min(declared, MAIN_IDEA * EACH_FAULT)
    several = (AND_MORE if formula else SEVERAL) * EACH_FAULT ** max(len(found) - 2, 0)
    return min(declared, several if len(found) > 1 else 1.0, math.prod(map(_edge, found)))


def _edge(fault: Fault) -> float:
    """What a fault beside the formula leaves at most: its check alone may be worth little."""
    if fault.name.startswith("batch: "):
        return BATCH
    if fault.name.startswith("changed "):
        return CHANGED
    if fault.name.endswith((NEAR_ZERO, CLOSE, BETWEEN)):
        return MAIN_IDEA  # another function
    if fault.name.endswith(" result twice") or fault.name.startswith("for every product "):
        return AND_MORE  # one of the results is missing; what is small is in so often that it is all there is
    as_far_as_it_goes = fault.name == "far" or fault.name.endswith(UNHEARD)
    return COARSE if as_far_as_it_goes or fault.name.startswith(LOST_DIGITS) else 1.0


def tells(shown: Iterable[tuple[Call, Observation]]) -> bool:
    """Are there two different numbers, other than what went in? Zeros, or arguments given back, are no
    mistake that a teacher would pay."""
    parts = chain.from_iterable(_parts(call, seen.value) for call, seen in shown)
    numbers = (np.asarray(part) for part in parts if isinstance(part, np.ndarray | int | float))
    arrays = [array for array in numbers if array.size and array.dtype.kind in "biuf"]
    return any((array != arrays[0].flat[0]).any() for array in arrays)


def _parts(call: Call, value: Any) -> Iterator[Any]:
    """The members of an answer that are not just one of the arguments."""
    for part in value if isinstance(value, tuple | list) else (value,):
        if not any(alike(part, argument) for argument in call.arguments):
            yield part


def share(found: Sequence[Fault], worth: Mapping[str, float]) -> float:
    """Of the exercise's points: of the half for the main idea, what of the reference's steps is there.

    An answer that loses more than half of the steps has nothing to keep: that would pay empty answers.
    worth: what the author of a misconception says that it keeps, by the name of its fault.
    """
    there = max((fault.kept for fault in found), default=0.0)
    said = sum(1 for fault in found if fault.seen)
    steps = MAIN_IDEA * there * ONE_FAULT * EACH_FAULT ** (said - 1) if there >= 1 / 2 else 0.0
    declared = max((worth.get(fault.name, 0.0) for fault in found), default=0.0)
    return max(steps, declared * EACH_FAULT ** (said - 1))
