"""What an answer keeps that is the right formula but for a step or two."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.diagnosis.values import QUESTION
from autograder.model.fault import Fault

MAIN_IDEA = 0.5  # of an exercise
EACH_FAULT = 0.8  # of what is there, for every fault that is found


def most(found: Sequence[Fault]) -> float:
    """Of the exercise's points: who has two faults in the formula itself has not got the main idea."""
    return MAIN_IDEA if sum(fault.question == QUESTION for fault in found) > 1 else 1.0


def share(found: Sequence[Fault]) -> float:
    """Of the exercise's points: of the half for the main idea, what of the reference's steps is there.

    An answer that loses more than half of the steps has nothing to keep: that would pay empty answers.
    """
    there = max((fault.kept for fault in found), default=0.0)
    said = sum(1 for fault in found if fault.seen)
    return MAIN_IDEA * there * EACH_FAULT**said if there >= 1 / 2 else 0.0
