"""All answers within a few small changes of the reference, on a few calls, to look an answer up in."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from autograder.diagnosis import variants
from autograder.diagnosis.programs import Evaluation, Program, Step, locked
from autograder.diagnosis.variants import Change

TWO, ONE = 4, 3  # budgets: two common changes or any single one; any single one
MOST = 12_000  # answers of one result that are kept
HAPPENED = 2.5  # what costs that something happens to the result
RTOL, ATOL = 1e-9, 1e-12
Shapes = tuple[tuple[int, ...], ...]
Whole = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True, slots=True)
class Entry:
    """What the changes give, on each of the calls."""

    cost: int
    values: tuple[Any, ...]
    changes: tuple[Change, ...] = ()
    known: int = -1


class Enumeration:
    """Walks a program, and makes each small change where it can be made."""

    def __init__(
        self,
        program: Program,
        calls: Sequence[Sequence[Any]],
        others: Sequence[Change] = (),
        known: Sequence[str] = (),
    ) -> None:
        """known: steps that a student has too, by whatever name."""
        self._program = program
        self._calls = calls
        self._leaves = [*(name for name in program.variables if "." not in name), *known]
        self._known = {*program.parameters, *known}
        self._changes: dict[int, list[Change]] = {}
        self._others = others

    def of(self, result: int, budget: int) -> Iterator[Entry]:
        """Every value of one of the results within the budget."""
        for _, entry in self._every((result,), budget):
            yield entry

    def of_all(self, budget: int) -> list[list[Entry]]:
        """The same of every result, the steps walked once."""
        numbers = range(len(self._program.results))
        found: list[list[Entry]] = [[] for _ in numbers]
        for number, entry in self._every(numbers, budget):
            found[number].append(entry)
        return found

    def _every(self, numbers: Sequence[int], budget: int) -> Iterator[tuple[int, Entry]]:
        names = [self._program.environment(arguments) for arguments in self._calls]
        ends = [(number, self._program.results[number]) for number in numbers]
        with np.errstate(all="ignore"):
            yield from self._from(self._program.steps, names, budget, Entry(0, ()), ends)

    def given(self, result: int, budget: int, results: Sequence[dict[str, Any]]) -> list[Entry]:
        """The same with what some steps gave: `results`, names and values for each of the calls."""
        return self.of_step(self._program.results[result], budget, results)

    def of_step(self, expression: ast.expr, budget: int, results: Sequence[dict[str, Any]]) -> list[Entry]:
        """The same of any expression of the program's."""
        names = [
            {**self._program.environment(arguments), **values}
            for arguments, values in zip(self._calls, results, strict=True)
        ]
        with np.errstate(all="ignore"):
            return self.entries(expression, names, budget)

    def through(
        self, steps: Sequence[Step], expression: ast.expr, names: list[dict[str, Any]], budget: int
    ) -> Iterator[Entry]:
        """Every value of an expression within the budget, with changes in it and in these steps before it."""
        with np.errstate(all="ignore"):
            for _, entry in self._from(steps, names, budget, Entry(0, ()), [(0, expression)]):
                yield entry

    def _from(
        self,
        steps: Sequence[Step],
        names: list[dict[str, Any]],
        budget: int,
        before: Entry,
        ends: Sequence[tuple[int, ast.expr]],
    ) -> Iterator[tuple[int, Entry]]:
        if not steps:
            for number, expression in ends:
                for entry in self.entries(expression, names, budget):
                    yield number, _after(before, entry)
            return
        for entry in self.entries(steps[0].expression, names, budget):
            bound = [{**each, steps[0].name: value} for each, value in zip(names, entry.values, strict=True)]
            yield from self._from(steps[1:], bound, budget - entry.cost, _after(before, entry), ends)

    def entries(self, node: ast.expr, names: list[dict[str, Any]], budget: int) -> list[Entry]:
        """The values of an expression: as it is, and with changes that cost no more than `budget`."""
        parts = _parts(node)
        of_parts = [self.entries(part, names, budget) for part in parts]
        distinct = _Distinct()
        for combination in _within(of_parts, budget):
            self._add(distinct, node, names, parts, combination, None)
        for change in self._of(node) if budget else ():
            if change.weight > budget:
                continue
            wraps = any(child is node for child in ast.walk(change.new))
            inside = [node] if wraps else [part for part in parts if _holds(change.new, part)]
            lists = [list(distinct.entries)] if wraps else [of_parts[parts.index(part)] for part in inside]
            for combination in _within(lists, budget - change.weight):
                self._add(distinct, change.new, names, inside, combination, change)
        return distinct.entries

    def _of(self, node: ast.expr) -> list[Change]:
        changes = self._changes.get(id(node))
        if changes is None:
            changes = [*variants.changes(node, self._leaves), *variants.further(node, self._leaves)]
            if isinstance(node, ast.Name):
                changes += [change for change in self._others if variants.named(change.node) == node.id]
                changes = [Change(node, c.new, c.what, c.about, c.detail, c.weight) for c in changes]
            changes += self._put_outside(node)
            if id(node) in self._program.calls:
                changes += variants.of_function(node, *self._program.calls[id(node)])
            self._changes[id(node)] = changes = list(map(self._left_out, changes))
        return changes

    def _put_outside(self, node: ast.expr) -> list[Change]:
        """Of a curve of a sum, the sum with the curve of its first part: `tanh(a) + b` for `tanh(a + b)`."""
        name, given = self._program.calls.get(id(node), ("", ()))
        arguments = list(given)
        if isinstance(node, ast.Call) and variants.called(node) in variants.CURVES:
            name, arguments = variants.called(node), node.args
        if name not in variants.CURVES or len(arguments) != 1:
            return []
        steps = {step.name: step.expression for step in self._program.steps}
        inside = steps.get(variants.named(arguments[0]), arguments[0])
        if not isinstance(inside, ast.BinOp):
            return []
        curve = variants.form(variants.CURVES[name], V=inside.left)
        about = variants.named(inside.right)
        nested: list[Change] = []
        if isinstance(inside.left, ast.BinOp) and isinstance(inside.left.op, ast.MatMult):
            bent = variants.form(variants.CURVES[name], V=inside.left.left)
            product = ast.BinOp(bent, inside.left.op, inside.left.right)
            nested = [Change(node, ast.BinOp(product, inside.op, inside.right), "nested", name)]
        return [*nested, Change(node, ast.BinOp(curve, inside.op, inside.right), "outside", about, name)]

    def _left_out(self, change: Change) -> Change:
        """What a step is made of in its place: the step was left out."""
        maker = self._program.makers.get(change.about, "")
        made_of = next((s.expression for s in self._program.steps if s.name == change.about), None)
        own = self._known
        if change.what == "argument" and not maker and not {change.about, change.detail} <= own:
            return replace(change, what="step", about="", detail="")  # names that no student has
        if change.what != "argument" or not maker or made_of is None:
            return change
        if change.detail not in {node.id for node in ast.walk(made_of) if isinstance(node, ast.Name)}:
            return change
        public = change.detail if change.detail in own else ""  # other names no student need have
        return replace(change, what="not called", about=maker, detail=public)

    def _add(
        self,
        distinct: _Distinct,
        node: ast.expr,
        names: list[dict[str, Any]],
        parts: Sequence[ast.expr],
        combination: Sequence[Entry],
        change: Change | None,
    ) -> None:
        values = []
        try:
            for number, each in enumerate(names):
                values_of_parts = {
                    id(part): entry.values[number] for part, entry in zip(parts, combination, strict=True)
                }
                values.append(locked(Evaluation(each, values_of_parts).value(node)))
        except Exception:  # these arguments do not allow it
            return
        made = tuple(itertools.chain.from_iterable(entry.changes for entry in combination))
        cost = sum(entry.cost for entry in combination)
        if change is not None:
            made, cost = (*made, change), cost + change.weight
        distinct.add(Entry(cost, tuple(values), made))


class _Distinct:
    """Entries of different values: the one that costs least is kept."""

    def __init__(self) -> None:
        self._places: dict[Any, int] = {}
        self.entries: list[Entry] = []

    def add(self, entry: Entry) -> None:
        key = tuple(map(_key, entry.values))
        place = self._places.get(key)
        if place is None:
            self._places[key] = len(self.entries)
            self.entries.append(entry)
        elif entry.cost < self.entries[place].cost:
            self.entries[place] = entry


def _after(before: Entry, entry: Entry) -> Entry:
    return Entry(before.cost + entry.cost, entry.values, before.changes + entry.changes)


def _within(lists: Sequence[Sequence[Entry]], budget: int) -> Iterator[tuple[Entry, ...]]:
    """One of each list, together within the budget."""
    if not lists:
        yield ()
        return
    for entry in lists[0]:
        if entry.cost <= budget:
            for rest in _within(lists[1:], budget - entry.cost):
                yield (entry, *rest)


def _key(value: Any) -> Any:
    if isinstance(value, np.ndarray | np.generic):
        array = np.asarray(value)
        return (array.shape, array.dtype.kind, array.tobytes())
    if isinstance(value, list | tuple):
        return (type(value).__name__, *map(_key, value))
    return repr(value)


def _holds(node: ast.expr, part: ast.expr) -> bool:
    return any(child is part for child in ast.walk(node))


def _parts(node: ast.expr) -> list[ast.expr]:  # noqa: PLR0911  # one return a kind
    """The expressions inside whose values it is made of."""
    match node:
        case ast.BinOp(left=left, right=right):
            return [left, right]
        case ast.UnaryOp(operand=operand):
            return [operand]
        case ast.Compare(left=left, comparators=others):
            return [left, *others]
        case ast.Call(func=function, args=arguments, keywords=keywords):
            method = isinstance(function, ast.Attribute) and not _is_module(function.value)
            own = [function.value] if method else []  # type: ignore[attr-defined]  # an attribute's
            return [*own, *arguments, *(keyword.value for keyword in keywords)]
        case ast.Attribute(value=value) if not _is_module(value):
            return [value]
        case ast.Subscript(value=value):
            return [value]
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            return list(elements)
    return []


def _is_module(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("np", "numpy", "math")


# --- looking up -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Row:
    """What gives some numbers: changes on the way, or a known mistake, then what happened to the result."""

    cost: float
    changes: tuple[Change, ...] = ()
    happened: str = ""
    known: int = -1


@dataclass
class Group:
    """Rows whose answers have one combination of shapes, their numbers side by side."""

    numbers: np.ndarray
    rows: list[Row]


@dataclass
class Table:
    """Rows by the shapes of their answers."""

    groups: dict[Shapes, Group] = field(default_factory=dict)

    @classmethod
    def of(
        cls, entries: Iterable[Entry], whole: Mapping[str, Whole], *, shapes: Shapes | None = None
    ) -> Table:
        """Entries whose values are arrays of numbers, and what comes of those of one change by `whole`.

        shapes: where these alone are of interest, only entries of them are taken further.
        """
        gathered: dict[Shapes, list[Entry]] = {}
        for entry in entries:
            if all(map(_is_numbers, entry.values)):
                gathered.setdefault(tuple(map(np.shape, entry.values)), []).append(entry)
        groups: dict[Shapes, list[tuple[np.ndarray, list[Row]]]] = {}
        for group, alike in gathered.items():
            numbers = np.array([_flat(entry.values) for entry in alike])
            rows = [Row(entry.cost, entry.changes, "", entry.known) for entry in alike]
            groups.setdefault(group, []).append((numbers, rows))
            few = [place for place, entry in enumerate(alike) if len(entry.changes) <= 1]
            if few and shapes in (None, group):
                for what, made, changed in _changed(group, numbers[few], whole):
                    further = [
                        Row(rows[p].cost + HAPPENED, rows[p].changes, what, rows[p].known) for p in few
                    ]
                    groups.setdefault(made, []).append((changed, further))
        return cls({group: _joined(parts) for group, parts in groups.items()})

    def find(self, values: Sequence[np.ndarray], gap: float = 0.0) -> list[Row]:
        """What gives these numbers, or is no further from them than `gap`, cheapest first."""
        group = self.groups.get(tuple(np.shape(value) for value in values))
        if group is None:
            return []
        return [group.rows[row] for row in _matching(group.numbers, _flat(values), gap)]


def _joined(parts: list[tuple[np.ndarray, list[Row]]]) -> Group:
    numbers = np.concatenate([part for part, _ in parts])
    rows = [row for _, some in parts for row in some]
    order = sorted(range(len(rows)), key=lambda place: rows[place].cost)
    seen: set[tuple[bytes, bool]] = set()
    kept = []
    for place in order:  # the cheapest of those that give the same to the last digit
        key = numbers[place].tobytes(), rows[place].known >= 0
        if key not in seen:
            seen.add(key)
            kept.append(place)
    return Group(numbers[kept[:MOST]], [rows[place] for place in kept[:MOST]])


def _changed(
    shapes: Shapes, numbers: np.ndarray, whole: Mapping[str, Whole]
) -> Iterator[tuple[str, Shapes, np.ndarray]]:
    """What comes of a stack of results, its shapes and its numbers side by side."""
    sizes = [int(np.prod(shape)) for shape in shapes]
    if not all(sizes):
        return
    parts = np.split(numbers, np.cumsum(sizes)[:-1], axis=1)
    stacks = [part.reshape(len(part), *shape) for part, shape in zip(parts, shapes, strict=True)]
    for what, change in whole.items():
        try:
            with np.errstate(all="ignore"):
                made = [np.asarray(change(stack), dtype=np.float64) for stack in stacks]
        except (ValueError, IndexError):
            continue
        if all(part.ndim and part.size and len(part) == len(numbers) for part in made):
            flat = np.concatenate([part.reshape(len(part), -1) for part in made], axis=1)
            yield what, tuple(part.shape[1:] for part in made), flat


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
