"""All answers within a few small changes of the reference, on a few calls."""

from __future__ import annotations

import ast
import copy
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder.diagnosis import variants
from autograder.diagnosis.programs import Evaluation, Program, Step, locked
from autograder.diagnosis.variants import COMMON, RARE, Change

TWO, ONE = 4, 3  # budgets: two common changes or any single one; any single one


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
        leaves: Sequence[str] | None = None,
    ) -> None:
        """known: steps that a student has too, by whatever name. leaves: what alone may stand in the place of
        another name, where changes are to go together: a rare one stands alone, and is not made then.
        """
        self._program = program
        self._calls = calls
        every = [*(name for name in program.variables if "." not in name), *known]
        self._leaves = every if leaves is None else leaves
        self._heaviest = RARE if leaves is None else COMMON
        self._known = {*program.parameters, *known}
        self._spoken = bool(known)  # by names that the caller has for them
        self._changes: dict[int, list[Change]] = {}
        self._others = others

    def on(self, calls: Sequence[Sequence[Any]]) -> Enumeration:
        """The same on other calls: what may be changed is found once, and kept once."""
        other = copy.copy(self)
        other._calls = calls
        return other

    def of(self, result: int, budget: int) -> Iterator[Entry]:
        """Every value of one of the results within the budget."""
        for _, entry in self._every((result,), budget):
            yield entry

    def of_all(self, budget: int) -> Iterator[tuple[int, Entry]]:
        """The same of every result, each with its number; the steps are walked once."""
        return self._every(range(len(self._program.results)), budget)

    def _every(self, numbers: Sequence[int], budget: int) -> Iterator[tuple[int, Entry]]:
        names = [self._program.environment(arguments) for arguments in self._calls]
        ends = [(number, self._program.results[number]) for number in numbers]
        with np.errstate(all="ignore"):
            yield from self._from(self._program.steps, names, budget, Entry(0, ()), ends)

    def everywhere(self) -> Iterator[tuple[int, Entry]]:
        """What one kind of change gives that is made at every place where it can be: a habit is no slip.

        Each entry with the number of its result.
        """
        made: dict[tuple[str, str, str], list[Change]] = {}
        for node in self._program.nodes:
            for change in self._of(node):
                what, about, detail = change.kind
                made.setdefault((what, variants.public(about), variants.public(detail)), []).append(change)
        for changes in made.values():
            if len({id(change.node) for change in changes}) == len(changes) > 1:
                yield from self._together(changes, TWO)

    def under_another_curve(self) -> Iterator[tuple[int, Entry]]:
        """What another curve gives with one common change elsewhere: more than two changes may cost together,
        but there are few curves in a formula.

        Each entry with the number of its result.
        """
        every = [change for node in self._program.nodes for change in self._of(node)]
        curves = [change for change in every if change.what == "function" and change.weight == RARE]
        common = [change for change in every if change.weight == COMMON]
        for curve, change in itertools.product(curves, common):
            if change.node is not curve.node:
                yield from self._together((change, curve), COMMON + RARE)

    def _together(self, changes: Sequence[Change], cost: int) -> Iterator[tuple[int, Entry]]:
        """What the results are with all of these changes, each with its number."""
        try:
            with np.errstate(all="ignore"):
                given = [self._program.run(arguments, changes) for arguments in self._calls]
        except Exception:  # these arguments do not allow it
            return
        several = len(self._program.results) > 1
        for number, values in enumerate(zip(*given, strict=True) if several else [tuple(given)]):
            yield number, Entry(cost, values, tuple(changes))

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
                for entry in self._made(expression, names, budget):
                    yield number, _after(before, entry)
            return
        for entry in self.entries(steps[0].expression, names, budget):
            bound = [{**each, steps[0].name: value} for each, value in zip(names, entry.values, strict=True)]
            yield from self._from(steps[1:], bound, budget - entry.cost, _after(before, entry), ends)

    def entries(self, node: ast.expr, names: list[dict[str, Any]], budget: int) -> list[Entry]:
        """The values of an expression: as it is, and with changes that cost no more than `budget`."""
        distinct = _Distinct()
        for entry in self._made(node, names, budget):
            distinct.add(entry)
        return distinct.entries

    def _made(self, node: ast.expr, names: list[dict[str, Any]], budget: int) -> Iterator[Entry]:
        """The same one by one, some of them again: together, those of a long expression take megabytes."""
        parts = _parts(node)
        of_parts = [self.entries(part, names, budget) for part in parts]
        changes = [change for change in self._of(node) if change.weight <= budget] if budget else []
        cheap, most = _Distinct(), budget - min((change.weight for change in changes), default=0)

        def ways() -> Iterator[tuple[ast.expr, Sequence[ast.expr], Sequence[Sequence[Entry]], Change | None]]:
            yield node, parts, of_parts, None
            for change in changes:
                wraps = any(child is node for child in ast.walk(change.new))
                inside = [node] if wraps else [part for part in parts if _holds(change.new, part)]
                lists = [list(cheap.entries)] if wraps else [of_parts[parts.index(part)] for part in inside]
                yield change.new, inside, lists, change

        for new, inside, lists, change in ways():
            for combination in _within(lists, budget - (change.weight if change else 0)):
                for entry in self._valued(new, names, inside, combination, change):
                    yield entry
                    if entry.cost <= most:
                        cheap.add(entry)

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
            kept = (c for c in changes if c.weight <= self._heaviest and not _cuts(c))
            changes = list(map(self._left_out, kept))
            self._changes[id(node)] = changes
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
            nested += _apart(node, name, inside.left, inside.right)
        return [*nested, Change(node, ast.BinOp(curve, inside.op, inside.right), "outside", about, name)]

    def _left_out(self, change: Change) -> Change:
        """What a step is made of in its place: the step was left out."""
        parts = self._program.parts
        if change.what == "argument" and not self._spoken and {change.about, change.detail} <= parts.keys():
            return replace(change, about=parts[change.about], detail=parts[change.detail])
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

    def _valued(
        self,
        node: ast.expr,
        names: list[dict[str, Any]],
        parts: Sequence[ast.expr],
        combination: Sequence[Entry],
        change: Change | None,
    ) -> Iterator[Entry]:
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
        yield Entry(cost, tuple(values), made)


def _cuts(change: Change) -> bool:
    """A quotient cut to whole numbers is a mutant's: it makes zeros of shares, which many mistakes do."""
    new = change.new
    return change.what == "operator" and isinstance(new, ast.BinOp) and isinstance(new.op, ast.FloorDiv)


def _apart(node: ast.expr, name: str, product: ast.BinOp, bias: ast.expr) -> Iterator[Change]:
    """The curve of the upper rows' sum and that of the lower rows', added."""
    parts = {"L": product.left, "R": product.right, "B": bias}
    for texts in variants.APART:
        one, other = (variants.form(variants.CURVES[name], V=variants.form(text, **parts)) for text in texts)
        yield Change(node, ast.BinOp(one, ast.Add(), other), "apart", name, "", variants.RARE)


class _Distinct:
    """Entries of different values: the one that costs least is kept."""

    def __init__(self) -> None:
        self._places: dict[int, int] = {}  # by a hash of all numbers: they themselves take most of the room
        self.entries: list[Entry] = []

    def add(self, entry: Entry) -> None:
        key = hash(tuple(map(_key, entry.values)))
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
