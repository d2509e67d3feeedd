"""Of a batch one row comes back: which of the samples it is, or whether all of them are in it."""

from __future__ import annotations

import numpy as np

from autograder.diagnosis.agreement import near
from autograder.diagnosis.case import Case
from autograder.diagnosis.made_calls import raised, tidy
from autograder.sandbox.observation import Call


def told(case: Case, place: int, row: np.ndarray, due: np.ndarray) -> tuple[str, str, str] | None:
    """(name, what was seen, a question); None where nothing tells more than that it is one row."""
    if due.shape[1:] == row.shape and near(row, due[-1]):
        asks = "Does = write over the rows before it?"
        return "batch: last row only", "Of a batch only the last row comes back.", asks
    if due.shape[1:] == row.shape and near(row, due[0]):
        asks = "Does return stand inside the loop?"
        return "batch: first row only", "Of a batch only the first row comes back.", asks
    alone = isinstance(
        case.subject.reference[place].value, np.ndarray
    )  # of several results, others may change
    if alone and _all_have_a_say(case, tidy(case.subject.calls[place], case.subject.codes)):
        seen = "Of a batch one row comes back, and every sample has a say in it."
        return "batch: one of all", seen, "Which step puts the samples together?"
    return None


def _all_have_a_say(case: Case, call: Call) -> bool:
    """Does the answer change with the first sample, and with the last one?"""
    single = case.subject.calls[case.subject.first]
    numbers = [
        number
        for number, pair in enumerate(zip(call.arguments, single.arguments, strict=True))
        if np.ndim(pair[0]) > np.ndim(pair[1]) and number not in case.subject.codes
    ]
    shown = case.ask(call)
    for sample in (0, -1):
        other = call
        for number in numbers:
            other = raised(other, number, sample)
        if case.ask(other).same_as(shown):
            return False
    return bool(numbers)
