"""An answer of another shape than is due: too many numbers, too few, or in another arrangement of axes."""

from __future__ import annotations

import itertools

import numpy as np

from autograder.diagnosis.agreement import near
from autograder.diagnosis.made_calls import Part, arrays_of, moved

Told = tuple[str, str, str]


def told(part: Part) -> Told | None:  # noqa: PLR0911  # one return a shape
    """Which shape it is, or how many numbers come; None where it is the one that is due."""
    value, due = part.value, part.due
    if value.shape == due.shape:
        return None
    outer = _outer(part)
    if outer is not None:
        return outer
    if value.size != due.size and _count_varies(part):
        seen = "How many numbers come back changes with the numbers that go in."
        return "count varies", seen, "Which ones are left out, and should they be?"
    if value.ndim == due.ndim and value.size and value.shape[1:] == due.shape[1:]:
        return _rows(value, due, "number" if value.ndim == 1 else "row")
    size = "one number" if value.size == 1 else f"{value.size} numbers"
    wanted = "one" if due.size == 1 else str(due.size)
    if value.size != due.size:
        come, are = "comes" if value.size == 1 else "come", "is" if due.size == 1 else "are"
        seen = f"Of one sample {size} {come} back, {wanted} {are} due."
        return "count", seen, "Where do numbers go, or come from?"
    if value.shape == due.shape[::-1]:
        seen = "The shape is turned over: as many columns come back as rows are due, and the other way round."
        return "turned over", seen, "Which axis is meant by a row?"
    if value.ndim == due.ndim:
        seen = "As many numbers as are due come back, in rows of another length."
        return "row length", seen, "Which axis gets longer, and which one stays?"
    axes = "1 axis" if value.ndim == 1 else f"{value.ndim} axes"
    seen = f"The answer has {axes}, {due.ndim} {'is' if due.ndim == 1 else 'are'} due."
    return "axes", seen, "What is a row of it?"


def _rows(value: np.ndarray, due: np.ndarray, row: str) -> Told:
    """Rows are missing, or there are more than are due; and which of them are right."""
    size = f"one {row}" if len(value) == 1 else f"{len(value)} {row}s"
    came, wanted = "comes" if len(value) == 1 else "come", "one is" if len(due) == 1 else f"{len(due)} are"
    seen, few = f"Of one sample {size} {came} back, {wanted} due", min(len(value), len(due))
    which = "last" if near(value[:few], due[:few]) else "first" if near(value[-few:], due[-few:]) else ""
    if few and which:
        what = "missing" if few < len(due) else "too many"
        seen += f": the {which} {'one is' if abs(len(value) - len(due)) == 1 else 'ones are'} {what}"
    if not which:
        return "count", f"{seen}.", "Where do numbers go, or come from?"
    return f"rows {which}", f"{seen}.", "Where does it start, and where does it end?"


def _outer(part: Part) -> Told | None:
    """A table with a row for each number of one argument, and a column for each of another one."""
    vectors = [n for n in arrays_of(part.case.subject, part.call) if np.ndim(part.call.arguments[n]) == 1]
    for one, other in itertools.permutations(vectors, 2):
        sizes = part.call.arguments[one].size, part.call.arguments[other].size
        names = [part.case.subject.parameters[number] for number in (one, other)]
        flat = part.value.shape == (sizes[0] * sizes[1],) != part.due.shape and min(sizes) > 1
        if flat and _is_every_pair(part, one, other):
            seen = f"Every number of `{names[0]}` meets every number of `{names[1]}`, in one long row."
            return "outer", seen, "Which ones belong together?"
        if part.value.shape == sizes != part.due.shape and _is_table(part, one, other):
            seen = f"A table comes back: a row for each number of `{names[0]}`, a column for each of "
            return "outer", f"{seen}`{names[1]}`.", "Should every number meet every other one?"
    return None


def _is_table(part: Part, one: int, other: int) -> bool:
    """Does a number of the one argument move its row alone, one of the other its column? Sizes may be equal
    by chance."""
    for number, axis in ((one, 0), (other, 1)):
        mine, _ = part.at(moved(part.call, number))
        if mine is None or mine.shape != part.value.shape:
            return False
        changed = ~np.isclose(np.moveaxis(mine, axis, 0), np.moveaxis(part.value, axis, 0), equal_nan=True)
        if changed[1:].any() or not changed[0].any():
            return False
    return True


def _is_every_pair(part: Part, one: int, other: int) -> bool:
    """Does a number of the first argument move a whole stretch of the row, and leave the others?"""
    mine, _ = part.at(moved(part.call, one))
    if mine is None or mine.shape != part.value.shape:
        return False
    changed = ~np.isclose(mine, part.value)
    stretch = part.call.arguments[other].size
    return bool(changed[:stretch].all()) and not changed[stretch:].any()


def _count_varies(part: Part) -> bool:
    """Do calls of the same sizes give more numbers, or fewer?"""
    case = part.case
    shown = [case.seen[place] for place in case.subject.alike_first]
    return len({np.size(seen.value) for seen in shown if isinstance(seen.value, np.ndarray)}) > 1
