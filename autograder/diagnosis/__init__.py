"""What is wrong with an answer that lost points: independent questions, and one order for what they find."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from autograder.model.fault import Fault

if TYPE_CHECKING:
    from autograder.diagnosis.case import Case

    Question = Callable[[Case], Iterator[Fault]]

MOST = 4
OURS = "ours"  # the question of a fault that is the diagnosis' own


@cache
def questions() -> tuple[Question, ...]:
    """In the order in which a student should mend: what stops, what comes back, its numbers, then edges; the
    last one is asked where no other has an answer.

    Loading them takes longer than grading a right answer, of which nobody asks them.
    """
    from autograder.diagnosis import (
        batches,
        beside,
        elsewhere,
        errors,
        identification,
        kinds,
        remaining,
        sizes,
        unplanned,
        values,
    )

    first = (errors, kinds, values, elsewhere, unplanned, identification, batches, sizes, beside)
    return tuple(module.answers for module in (*first, remaining))


def diagnose(case: Case) -> tuple[Fault, ...]:
    """Every fault that is found, in the order in which they should be mended; at most a few."""
    *first, last = questions()
    faults = [fault for question in first for fault in heard(case, question)] or heard(case, last)
    declared = [fault for fault in faults if fault.name.startswith("known: ")]
    if declared:  # a misconception speaks of its own container and its own warnings
        text = declared[0].text.lower()
        faults = [fault for fault in faults if not _said_already(fault, text)]
    from autograder.diagnosis.batches import OF_ONE
    from autograder.diagnosis.errors import QUESTION

    names = {fault.name for fault in faults}
    if "sizes" in names:  # what stops at other sizes is no second fault
        faults = [fault for fault in faults if fault.question != QUESTION]
    if any(name.startswith("only the ") for name in names):  # which one of several comes back is said
        faults = [fault for fault in faults if fault.name != "kind: fewer"]
    if OF_ONE in names:  # one sample of one number is no further fault
        faults = [fault for fault in faults if fault.name != "alike"]
    if "kind: number" in names:  # how many numbers there are is said
        faults = [fault for fault in faults if fault.name != "count"]
    return tuple(faults[:MOST])


def heard(case: Case, question: Question) -> list[Fault]:
    """What a question finds: a student's infinities, and those of the variants, are no warnings of ours."""
    found: list[Fault] = []
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found.extend(question(case))
        except Exception as error:  # no question may cost a mark; verify shows whose fault it was
            found.append(ours(question.__module__, error))
    return found


def ours(where: str, error: Exception) -> Fault:
    """A question that failed: nothing is said to the student, and a proof of the checks names it."""
    return Fault(OURS, f"{where.rpartition('.')[2]}: {type(error).__name__}: {error}", "", "")


def _said_already(fault: Fault, text: str) -> bool:
    if fault.name == "kind: number":
        return "one number" in text
    return fault.name == "warning: overflow" and "overflow" in text
