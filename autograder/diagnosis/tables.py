"""Answers near the reference, on a few calls, to look an answer up in: their numbers, and what made them."""

from __future__ import annotations

import ctypes
import gc
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.diagnosis.enumeration import Entry
from autograder.diagnosis.variants import Change

MOST = 8_000  # answers of one result that are kept
COMPARED = 6  # numbers of an answer, in half their digits: what is found is tried on all of them then
DIGITS = 1e-6  # relative: what a number of half the digits is right to
HAPPENED = 2.5  # what costs that something happens to the result
RTOL, ATOL = 1e-9, 1e-12
Shapes = tuple[tuple[int, ...], ...]
Whole = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True, slots=True)
class Row:
    """What gives some numbers: changes on the way, or a known mistake, then what happened to the result."""

    cost: float
    changes: tuple[Change, ...] = ()
    happened: str = ""
    known: int = -1


@dataclass(frozen=True, slots=True)
class Group:
    """Rows whose answers have one combination of shapes, side by side: as objects they take ten times more.

    happened: a place among the table's names. made: a place among what it was made of.
    """

    numbers: np.ndarray
    costs: np.ndarray
    happened: np.ndarray
    known: np.ndarray
    made: np.ndarray


_Part = tuple[np.ndarray, Group]  # with a hash of all numbers of each row, of which the group keeps some


@dataclass
class Made:
    """The changes behind each entry, in one row for all: those of entry n end where those of n + 1 begin."""

    _places: array[int] = field(default_factory=lambda: array("i"))
    _ends: array[int] = field(default_factory=lambda: array("i", [0]))

    def add(self, places: Iterable[int]) -> int:
        """The number of a new entry, with its changes' places among all."""
        self._places.extend(places)
        self._ends.append(len(self._places))
        return len(self._ends) - 2

    def places(self, entry: int) -> Sequence[int]:
        """Of its changes."""
        return self._places[self._ends[entry] : self._ends[entry + 1]]


@dataclass(frozen=True)
class Table:
    """Rows by the shapes of their answers."""

    groups: Mapping[Shapes, Group]
    changes: Sequence[Change]
    made: Made
    names: Sequence[str]  # of what happened to a result, nothing first
    exact: bool  # all numbers of an answer are kept, in all their digits

    @classmethod
    def of(
        cls, entries: Iterable[Entry], whole: Mapping[str, Whole], *, shapes: Shapes | None = None
    ) -> Table:
        """Entries whose values are arrays of numbers, and what comes of those of one change by `whole`.

        shapes: where these alone are of interest, only entries of them are taken further.
        """
        draft = Draft(exact=True)
        for entry in entries:
            draft.add(entry)
        return draft.table(whole, shapes)

    def find(self, values: Sequence[np.ndarray], gap: float = 0.0) -> list[Row]:
        """What gives these numbers, or is no further from them than `gap`, cheapest first."""
        group = self.groups.get(tuple(np.shape(value) for value in values))
        if group is None:
            return []
        wanted = _flat(values)
        if not self.exact:
            wanted, gap = _compared(wanted), gap + DIGITS
        return [self._row(group, place) for place in _matching(group.numbers, wanted, gap)]

    def _row(self, group: Group, place: int) -> Row:
        changes = tuple(self.changes[number] for number in self.made.places(group.made[place]))
        happened = self.names[group.happened[place]]
        return Row(float(group.costs[place]), changes, happened, int(group.known[place]))


@dataclass
class _Columns:
    """Rows of one combination of shapes while they come in."""

    numbers: array[float] = field(default_factory=lambda: array("d"))
    costs: array[float] = field(default_factory=lambda: array("d"))
    known: array[int] = field(default_factory=lambda: array("h"))
    made: array[int] = field(default_factory=lambda: array("i"))


@dataclass
class Draft:
    """A table in the making: of an entry only the numbers stay."""

    exact: bool = False
    _columns: dict[Shapes, _Columns] = field(default_factory=dict)
    _made: Made = field(default_factory=Made)
    _changes: dict[Change, int] = field(default_factory=dict)

    def add(self, entry: Entry) -> None:
        """Its row, where its values are arrays of numbers."""
        if all(map(_is_numbers, entry.values)):
            columns = self._columns.setdefault(tuple(map(np.shape, entry.values)), _Columns())
            columns.numbers.frombytes(_flat(entry.values).tobytes())
            columns.costs.append(entry.cost)
            columns.known.append(entry.known)
            places = (self._changes.setdefault(change, len(self._changes)) for change in entry.changes)
            columns.made.append(self._made.add(places))

    def table(self, whole: Mapping[str, Whole], shapes: Shapes | None = None) -> Table:
        """With what comes of entries of one change by `whole`; `shapes`: of entries of these alone."""
        parts: dict[Shapes, list[_Part]] = {}
        every = tuple(self._changes)
        for group, columns in self._columns.items():
            count = len(columns.costs)
            numbers = np.frombuffer(columns.numbers, dtype=np.float64).reshape(count, -1)
            made = np.array(columns.made, np.int32)
            costs, known = np.array(columns.costs, np.float32), np.array(columns.known)
            nothing = np.zeros(count, np.int16)
            parts.setdefault(group, []).append(self._part(numbers, costs, nothing, known, made))
            few = [
                place
                for place, entry in enumerate(made)
                if _are_few([every[number] for number in self._made.places(entry)])
            ]
            if few and shapes in (None, group):
                costs, known, made = costs[few] + HAPPENED, known[few], made[few]
                for number, group_made, changed in _changed(group, numbers[few], whole):
                    happened = np.full(len(few), number, np.int16)
                    parts.setdefault(group_made, []).append(self._part(changed, costs, happened, known, made))
        groups = {group: _joined(several) for group, several in parts.items()}
        return Table(groups, every, self._made, ("", *whole), self.exact)

    def _part(self, numbers: np.ndarray, *others: np.ndarray) -> _Part:
        group = Group(numbers if self.exact else _compared(numbers), *others)
        pairs = zip(np.ascontiguousarray(numbers), group.known >= 0, strict=True)
        return np.array([hash((row.tobytes(), bool(own))) for row, own in pairs], np.int64), group


def settled() -> None:
    """Tables that were made stay as long as the process: the collector need not go through them again.

    The system gets back what making them took, where the C library (glibc) can give it.
    """
    gc.freeze()
    give_back = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if give_back is not None:
        give_back(0)


def _are_few(changes: Sequence[Change]) -> bool:
    """One at most; two arguments each in the other's place are one."""
    if len(changes) != 2 or not all(change.what == "argument" for change in changes):
        return len(changes) < 2
    one, other = changes
    return (one.about, one.detail) == (other.detail, other.about)


def _joined(parts: Sequence[_Part]) -> Group:
    """Of those that give the same to the last digit the cheapest, cheapest first."""
    keys = np.concatenate([of_all_numbers for of_all_numbers, _ in parts])
    order = np.argsort(np.concatenate([group.costs for _, group in parts]), kind="stable")
    _, first = np.unique(keys[order], return_index=True)
    kept = order[np.sort(first)[:MOST]]
    columns = ([getattr(group, name) for _, group in parts] for name in Group.__slots__)
    return Group(*(np.concatenate(column)[kept] for column in columns))  # one at a time: they are large


def _compared(numbers: np.ndarray) -> np.ndarray:
    """What is compared of an answer, or of a stack: all numbers, or some from the first to the last."""
    size = numbers.shape[-1]
    places = np.linspace(0, size - 1, min(size, COMPARED)).round().astype(int)
    with np.errstate(over="ignore"):
        return numbers[..., places].astype(np.float32)


def _changed(
    shapes: Shapes, numbers: np.ndarray, whole: Mapping[str, Whole]
) -> Iterator[tuple[int, Shapes, np.ndarray]]:
    """What comes of a stack of results, by the number of what happens: its shapes, and its numbers."""
    sizes = [int(np.prod(shape)) for shape in shapes]
    if not all(sizes):
        return
    parts = np.split(numbers, np.cumsum(sizes)[:-1], axis=1)
    stacks = [part.reshape(len(part), *shape) for part, shape in zip(parts, shapes, strict=True)]
    for number, change in enumerate(whole.values(), start=1):
        try:
            with np.errstate(all="ignore"):
                made = [np.asarray(change(stack), dtype=np.float64) for stack in stacks]
        except (ValueError, IndexError):
            continue
        if all(part.ndim and part.size and len(part) == len(numbers) for part in made):
            flat = np.concatenate([part.reshape(len(part), -1) for part in made], axis=1)
            yield number, tuple(part.shape[1:] for part in made), flat


def _is_numbers(value: Any) -> bool:
    if not isinstance(value, np.ndarray | np.generic | float | int) or isinstance(value, bool):
        return False
    return np.asarray(value).dtype.kind in "iuf"


def _flat(values: Sequence[Any]) -> np.ndarray:
    return np.concatenate([np.ravel(np.asarray(value, dtype=np.float64)) for value in values])


def _matching(numbers: np.ndarray, wanted: np.ndarray, gap: float) -> list[int]:
    """Rows that are these numbers, to within rounding, or `gap`: absolute below 1, relative above."""
    if numbers.shape[1] != wanted.size or not wanted.size:
        return []
    rtol, atol = RTOL + gap, ATOL + gap
    with np.errstate(all="ignore"):
        first = int(np.argmax(np.isfinite(wanted)))
        near = np.abs(numbers[:, first] - wanted[first]) <= atol + rtol * abs(wanted[first])
        rows = np.flatnonzero(near) if np.isfinite(wanted[first]) else np.arange(len(numbers))
        close = np.isclose(numbers[rows], wanted, rtol=rtol, atol=atol, equal_nan=True).all(axis=1)
    return [int(row) for row in rows[close]]
