"""What is wrong with an answer that lost points: independent questions, and one order for what they find."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator

import numpy as np

from autograder.diagnosis import (
    batches,
    beside,
    elsewhere,
    errors,
    identification,
    kinds,
    sizes,
    unplanned,
    values,
)
from autograder.diagnosis.case import Case
from autograder.model.fault import Fault

MOST = 4
OURS = "ours"  # the question of a fault that is the diagnosis' own
# In the order in which a student should mend: what stops, what comes back, its numbers, then edges.
QUESTIONS: tuple[Callable[[Case], Iterator[Fault]], ...] = (
    errors.answers,
    kinds.answers,
    values.answers,
    elsewhere.answers,
    unplanned.answers,
    identification.answers,
    batches.answers,
    sizes.answers,
    beside.answers,
)


def diagnose(case: Case) -> tuple[Fault, ...]:
    """Every fault that is found, in the order in which they should be mended; at most a few."""
    faults = [fault for question in QUESTIONS for fault in heard(case, question)]
    declared = [fault for fault in faults if fault.name.startswith("known: ")]
    if declared:  # a misconception speaks of its own container and its own warnings
        text = declared[0].text.lower()
        faults = [fault for fault in faults if not _said_already(fault, text)]
    names = {fault.name for fault in faults}
    if "sizes" in names:  # what stops at other sizes is no second fault
        faults = [fault for fault in faults if fault.question != errors.QUESTION]
    if "kind: number" in names:  # how many numbers there are is said
        faults = [fault for fault in faults if fault.name != "count"]
    return tuple(faults[:MOST])


def heard(case: Case, question: Callable[[Case], Iterator[Fault]]) -> list[Fault]:
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
