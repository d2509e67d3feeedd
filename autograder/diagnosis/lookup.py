"""Explanations of one result by the tables: the fewest changes first, or what is written in the answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.diagnosis import nearness, results, sentences
from autograder.diagnosis.agreement import Model, holds, near
from autograder.diagnosis.case import Known, Subject
from autograder.diagnosis.explanations import QUESTION, Explanation, of_function, remembering, then
from autograder.diagnosis.misconceptions import of_known, shown_at
from autograder.diagnosis.programs import Program
from autograder.diagnosis.tables import Row
from autograder.diagnosis.variants import Change, merged
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call

UNLIKELY = 4  # what it costs: more than another single change, or two
FAVOURED = 3  # what stands in the answer: more than a step that is as good
NUMPY_ALONE = ("expm1", "exp2", "log1p", "log10")  # nobody computes them but by their name
TRIED = 40  # explanations of the same numbers that are tried on the other calls


@dataclass(frozen=True)
class Allowed:
    """Which explanations may be given: the author's own mistakes too? And what is written in the answer."""

    authors: bool = True
    written: str = ""

    def cost(self, row: Row, program: Program, formula: Program) -> float:
        """What is likely comes first: a step that stands in the code as often as in the reference is hardly
        left out, nor one that the reference takes and its formula does not; what has no name says little.
        """
        plain = [change.about for change in row.changes if change.what == "not called" and not change.detail]
        there = any(self._has(step) >= nearness.times(program, step) for step in plain)
        inner = not all(nearness.times(formula, step) for step in plain)
        nameless = any(change.what == "step" for change in row.changes)
        unspoken = any(change.what in ("operator", "dropped") and not change.about for change in row.changes)
        foreign = any(self._is_foreign(change) for change in row.changes)
        written = FAVOURED * self._is_written(row)
        return row.cost + UNLIKELY * (there or inner or nameless or foreign) + unspoken - written

    def _is_foreign(self, change: Change) -> bool:
        """Would a function of NumPy be spoken of, as of a part of the code, that does not stand in it?"""
        if change.what == "function" and change.detail in NUMPY_ALONE:
            return bool(self.written) and change.detail not in self.written
        if change.what not in ("sign", "exchanged", "operator") or not self.written:
            return False
        spoken = re.findall(r"`(\w+)`", sentences.of(change)[1])
        return any(hasattr(np, name) and name not in self.written for name in spoken)

    def _is_written(self, row: Row) -> bool:
        """Where the text takes something from 1: `1 - sigmoid(z)` is no wrong sign, though it is the same."""
        return row.happened == "taken from 1" and bool(re.search(r"(?<![\w.)])1(?:\.0?)? - ", self.written))

    def _has(self, step: str) -> int:
        return len(re.findall(rf"\b{re.escape(step)}\(", self.written))


def of_one(subject: Subject, given: dict[int, Any], result: int, allowed: Allowed) -> Iterator[Explanation]:
    """Explanations by the tables, cheapest first; then those of what lost its digits on top of it."""
    arrays = arrays_of(given[place] for place in subject.probes)
    if arrays is None:
        return
    yield from _looked_up(subject, given, arrays, result, allowed)
    for coarse in results.coarse(arrays):
        yield from _looked_up(subject, given, arrays, result, allowed, coarse)


def _looked_up(
    subject: Subject,
    given: dict[int, Any],
    arrays: Sequence[np.ndarray],
    result: int,
    allowed: Allowed,
    coarse: str = "",
) -> Iterator[Explanation]:
    """coarse: what took digits from the numbers, so that those of the tables are only near them."""
    gap = results.COARSE[coarse] if coarse else 0.0
    formula = subject.programs[0] if subject.programs else None
    candidates = [
        (allowed.cost(row, program, formula or program) + number / 10, row, program)
        for number, (program, tables) in enumerate(subject.tables)
        for row in tables[result].find(arrays, gap)
        if (row.known < 0 or (allowed.authors and not _seems_right(subject, row.known, given)))
        and not (coarse and row.happened.startswith(results.LOSSY))
        and not (row.happened and any(change.detail.startswith("moved ") for change in row.changes))
        and not (number and any(change.what == "order" and not change.about for change in row.changes))
    ]
    candidates.sort(key=lambda item: item[0])
    for _, row, program in candidates[:TRIED]:
        model = _model(subject, row, program, result)
        model = remembering(then(model, coarse) if coarse else model)
        if holds(model, subject, given):
            mistake = subject.known[row.known] if row.known >= 0 else None
            kept = nearness.share(program, row.changes) if mistake is None else None
            faults = [*faults_of(row.changes, row.happened, mistake, len(given))]
            faults += faults_of((), coarse, None, len(given))
            yield Explanation(tuple(faults), model, kept)


def _seems_right(subject: Subject, known: int, given: dict[int, Any]) -> bool:
    """Does this mistake give on these calls what is due? Then it explains nothing of them."""
    return all(near(shown_at(subject.known[known], place), subject.reference[place].value) for place in given)


def arrays_of(values: Iterable[Any]) -> list[np.ndarray] | None:
    """As arrays of numbers; None where some value is none."""
    items = list(values)
    if not all(isinstance(value, np.ndarray | int | float) for value in items):
        return None
    return [np.asarray(value, dtype=float) for value in items]


def _model(subject: Subject, row: Row, program: Program, result: int) -> Model:
    if row.known >= 0:
        inner = of_function(subject.known[row.known].function)
    else:
        inner = _run(program, row.changes, result)
    return then(inner, row.happened) if row.happened else inner


def _run(program: Program, changes: Sequence[Change], result: int) -> Model:
    def run(call: Call) -> Any:
        with np.errstate(all="ignore"):
            value = program.run(call.arguments, changes)
        return value[result] if len(program.results) > 1 else value

    return run


def faults_of(changes: Sequence[Change], what: str, mistake: Known | None, calls: int) -> Iterator[Fault]:
    """What is said of a mistake, of each change, and of what happened to the result."""
    if mistake is not None:
        yield of_known(mistake, calls)
    told = dict.fromkeys(map(sentences.of, merged(changes)))  # of several places once
    for name, seen, asks in told:
        if what and name.endswith(what):  # cut on the way and at the end, say: one kind of array
            continue
        yield Fault(QUESTION, name, seen, asks, calls=calls)
    if what:
        _, seen, asks = results.HAPPENED[what]
        yield Fault(QUESTION, what, seen, asks, calls=calls)
