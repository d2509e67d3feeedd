"""Number by number: what sets those that are off apart from those that are right?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from autograder.diagnosis.agreement import right_places
from autograder.diagnosis.case import Case
from autograder.diagnosis.kinds import came

ASKS = "Which way do these go through it?"
LEAST_OFF, LEAST_RIGHT = 2, 6  # fewer say nothing of a rule
Aside = tuple[str, np.ndarray, np.ndarray]  # a condition in words, where it holds, and where it can be told


def told(case: Case) -> tuple[str, str, str] | None:
    """A condition on the arguments' own numbers that holds at each number that is off and at no other one,
    where each number of the answer has one of the arguments' at its place: (name, what was seen, a question).
    """
    right, due, arguments = _side_by_side(case)
    off = ~right
    if off.sum() < LEAST_OFF or right.sum() < LEAST_RIGHT:
        return None
    for words, holds, telling in _conditions(arguments, due, off):
        enough = (off & telling).sum() >= LEAST_OFF and (right & telling).sum() >= LEAST_RIGHT
        if enough and np.array_equal((holds & telling), off & telling):
            return f"off where {words}", f"Where {words} the numbers are off, elsewhere they are right.", ASKS
    return None


def _side_by_side(case: Case) -> tuple[np.ndarray, np.ndarray, Mapping[str, np.ndarray]]:
    """All numbers in one row: is each one right, which are due, and what each argument of the answer's shape
    has at its place."""
    subject, none = case.subject, np.zeros(0)
    rows: list[tuple[np.ndarray, np.ndarray, dict[str, np.ndarray]]] = []
    for place in (place for place in subject.own if place not in subject.whole):  # of zeros nothing is seen
        seen, due = case.seen[place], subject.reference[place].value
        value = None if seen.error is not None else came(seen.value, due)
        if value is None or not isinstance(due, np.ndarray):
            continue
        if not isinstance(value, np.ndarray) or value.shape != due.shape:
            return none.astype(bool), none, {}  # numbers are left out, say: the others' places tell nothing
        given = zip(subject.parameters, subject.calls[place].arguments, strict=False)
        fitting = {name: np.ravel(part) for name, part in given if np.shape(part) == due.shape != ()}
        if value.dtype.kind in "fiub" and fitting:
            rows.append((np.ravel(right_places(value, due)), np.ravel(due), fitting))
    names = set.intersection(*(set(fitting) for *_, fitting in rows)) if rows else set()
    if not names:
        return none.astype(bool), none, {}
    listed = {
        name: np.concatenate([fitting[name] for *_, fitting in rows])
        for name in subject.parameters
        if name in names
    }
    return np.concatenate([r for r, *_ in rows]), np.concatenate([d for _, d, _ in rows]), listed


def _conditions(arguments: Mapping[str, np.ndarray], due: np.ndarray, off: np.ndarray) -> Iterator[Aside]:
    """From the plainest on, first everywhere, then but for 0 and 1, where a wrong way may be right."""
    everywhere = np.ones(len(off), dtype=bool)
    for name, given in arguments.items():
        yield f"`{name}` is 0", given == 0, everywhere
        yield f"`{name}` is below 0", given < 0, everywhere
        yield f"`{name}` is above 0", given > 0, everywhere
    for name, given in arguments.items():
        for other, beside in arguments.items():
            if name != other:
                yield f"`{name}` is larger than `{other}`", given > beside, everywhere
    yield "a number below 0 is due", due < 0, everywhere
    for name, given in arguments.items():
        for telling in (everywhere, ~np.isin(given, (0, 1))):
            seen = given[off & telling]
            if (telling & ~off).sum() * 4 < telling.sum() or not seen.size:
                continue  # a bound that leaves few right ones can be drawn round any
            yield f"`{name}` is far from 0", np.abs(given) >= np.abs(seen).min(), telling
            yield f"`{name}` is large", given >= seen.min(), telling
            yield f"`{name}` is small", given <= seen.max(), telling
