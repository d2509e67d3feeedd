"""The reference's steps: what each gives, and what it gives with a submission's own values before it."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from autograder.diagnosis import variants
from autograder.diagnosis.agreement import Model
from autograder.diagnosis.case import Subject
from autograder.diagnosis.enumeration import ONE, TWO, Entry, Enumeration
from autograder.diagnosis.own_values import Own, Values, alike
from autograder.diagnosis.programs import Evaluation, Program, Step
from autograder.diagnosis.tables import Row, Table
from autograder.diagnosis.variants import Change
from autograder.sandbox.observation import Call


def road_of(subject: Subject, program: Program) -> Road | None:
    """Made once a process; None where the reference takes a step that is not followed."""
    key = "road", id(program)
    if key not in subject.made:
        calls = subject.arguments(subject.probes)
        start = end = Walk(tuple(program.environment(arguments) for arguments in calls))
        for step in program.steps:
            values = end.due(step.expression)
            if values is None:
                subject.made[key] = None
                return None
            end = end.further(step, values)
        subject.made[key] = Road(subject, program, start, end)
    road: Road | None = subject.made[key]
    return road


@dataclass(frozen=True, eq=False)
class Found:
    """What explains a value of the submission's at a place: changes there, and in steps before it as they are
    written for this place alone.
    """

    place: int
    own: Own
    before: Sequence[Step]
    row: Row

    @property
    def kinds(self) -> set[tuple[str, str, str]]:
        """Of its changes, wherever they are made."""
        return {change.kind for change in self.row.changes}

    def value(self, names: dict[str, Any], expression: ast.expr) -> Any:
        """The place's value, of what the steps so far give."""
        given = Evaluation(dict(names), changes=self.row.changes)
        for step in self.before:
            given.names[step.name] = given.value(step.expression)
        return given.value(expression)


@dataclass(frozen=True, eq=False)
class Walk:
    """As far as one has come along the reference, the submission's values in the place of those that are due.

    names: what each step gives, for each of the calls. waiting: steps that no own value confirms. found: what
    explains values that are not due.
    """

    names: tuple[dict[str, Any], ...]
    waiting: tuple[Step, ...] = ()
    found: tuple[Found, ...] = ()

    @property
    def changes(self) -> list[Change]:
        """All that was found."""
        return [change for each in self.found for change in each.row.changes]

    def due(self, expression: ast.expr, changes: Sequence[Change] = ()) -> Values | None:
        """What it gives with the values so far."""
        try:
            with np.errstate(all="ignore"):
                return tuple(Evaluation(names, changes=changes).value(expression) for names in self.names)
        except Exception:  # the submission's values do not go through it
            return None

    def parts(self, expression: ast.expr) -> Iterator[Values]:
        """The same of all that is inside of it."""
        for node in ast.walk(expression):
            if isinstance(node, ast.expr) and node is not expression:
                values = self.due(node)
                if values is not None:
                    yield values

    def further(self, step: Step, values: Values, settled: Sequence[Step] = ()) -> Walk:
        """One step further; settled: what it is made of, which waits no more."""
        names = tuple({**each, step.name: value} for each, value in zip(self.names, values, strict=True))
        return replace(self, names=names, waiting=tuple(each for each in self.waiting if each not in settled))

    def allows(self, found: Found) -> bool:
        """Does it explain another value than those before, or the same one again with the same?"""
        return all(each.own is not found.own or each.kinds == found.kinds for each in self.found)

    def model(self, program: Program) -> Model:
        """The program with all that was found, each at its place."""
        found = {each.place: each for each in self.found}

        def value(place: int, names: dict[str, Any], expression: ast.expr) -> Any:
            if place in found:
                return found[place].value(names, expression)
            return Evaluation(names).value(expression)

        def run(call: Call) -> Any:
            names = program.environment(call.arguments)
            count = len(program.steps)
            with np.errstate(all="ignore"):
                for place, step in enumerate(program.steps):
                    names[step.name] = value(place, names, step.expression)
                results = tuple(
                    value(place, names, each) for place, each in enumerate(program.results, count)
                )
            return results if len(results) > 1 else results[0]

        return run


@dataclass
class Road:
    """The reference's steps on the probes, from `start` to `end`: the same for every submission."""

    subject: Subject
    program: Program
    start: Walk
    end: Walk
    tables: dict[Any, Table] = field(default_factory=dict)

    @cached_property
    def due(self) -> list[Values]:
        """All that is due on the way and at its end, parts of a step too."""
        ends = filter(None, map(self.end.due, self.program.results))
        expressions = [step.expression for step in self.program.steps] + [*self.program.results]
        parts = itertools.chain(*map(self.end.parts, expressions))
        return [*map(self.of, self.program.steps), *ends, *parts]

    def of(self, step: Step) -> Values:
        """What a step gives."""
        return tuple(names[step.name] for names in self.end.names)

    @cached_property
    def spoken(self) -> dict[str, str]:
        """Steps that can be spoken of: `W[1]` for a part of an argument; nothing yet for what has a result's
        sizes, since the name is the submission's.
        """
        due = self.subject.reference[self.subject.probes[0]].value
        shape, found = np.shape(due[0] if isinstance(due, tuple) else due), dict(self.program.parts)
        seen: list[Values] = []
        for step in self.program.steps:
            values = self.of(step)
            if step.name not in found and np.shape(values[0]) == shape:
                if not any(alike(values, other) for other in seen):
                    found[step.name] = ""
                seen.append(values)
        return found

    @cached_property
    def singly(self) -> Enumeration:
        """Makes one change."""
        calls = self.subject.arguments(self.subject.probes)
        return Enumeration(self.program, calls, self.subject.leaves, tuple(self.spoken))

    @cached_property
    def in_pairs(self) -> Enumeration:
        """Makes two: of names, only parts of arguments stand for each other."""
        parts = [name for name, said in self.spoken.items() if said]
        calls = self.subject.arguments(self.subject.probes)
        return Enumeration(self.program, calls, (), tuple(self.spoken), [*self.program.parameters, *parts])

    def names_for(self, own: Sequence[Own]) -> dict[str, str]:
        """The submission's names for steps that are right in it."""
        named = {step.name: step for step in self.program.steps}
        found = {name: said for name, said in self.spoken.items() if said}
        for name in (name for name, said in self.spoken.items() if not said):
            values = self.of(named[name])
            mine = [each.name for each in own if each.name and alike(each.values, values)]
            if mine and mine[0] not in found.values():
                found[name] = mine[0]
        return found

    def table(
        self, walk: Walk, place: int, before: Sequence[Step], expression: ast.expr, budget: int
    ) -> tuple[Table, bool]:
        """What changes give here; and was it made for this walk alone, since what it is made of differs?"""
        off = {self.program.steps[each.place].name for each in walk.found if each.place < place}
        own = any(step.name in off for step in made_of(expression, self.program.steps[:place]))
        key = place, tuple(step.name for step in before), budget
        if not own and key in self.tables:
            return self.tables[key], own
        names = [dict(each) for each in walk.names]
        makes = self.in_pairs if budget > ONE else self.singly
        entries = [entry for entry in makes.through(before, expression, names, budget) if entry.changes]
        entries += _exchanged(walk, expression) if budget > ONE else self._rest(walk, place, expression)
        made = Table.of(entries, {})
        if not own:
            self.tables[key] = made
        return made, own

    def _rest(self, walk: Walk, place: int, expression: ast.expr) -> Iterator[Entry]:
        """What one step leaves of 1 in the place of another one, or of a name in it: gates are tied so."""
        steps = self.program.steps
        wholes = [name for name, said in self.spoken.items() if not said]
        named = [node for node in ast.walk(expression) if isinstance(node, ast.Name)]
        replaced: list[tuple[ast.expr, str]] = [(node, node.id) for node in named if node.id in wholes]
        replaced += [(expression, steps[place].name)] if place < len(steps) else []
        for (node, about), name in itertools.product(replaced, wholes):
            if name != about and all(name in names for names in walk.names):
                rest = variants.form("1 - V", V=ast.Name(name, ast.Load()))
                change = Change(node, rest, "argument", about, f"1 - {name}")
                values = walk.due(expression, (change,))
                if values is not None:
                    yield Entry(ONE, values, (change,))


def _exchanged(walk: Walk, expression: ast.expr) -> Iterator[Entry]:
    """Two names, each in the other's place."""
    nodes = [node for node in ast.walk(expression) if isinstance(node, ast.Name)]
    for one, other in itertools.combinations(sorted({node.id for node in nodes}), 2):
        turned = {one: other, other: one}
        changes = tuple(
            Change(node, ast.Name(turned[node.id], ast.Load()), "argument", node.id, turned[node.id])
            for node in nodes
            if node.id in turned
        )
        values = walk.due(expression, changes)
        if values is not None:
            yield Entry(TWO, values, changes)


def is_work(step: Step) -> bool:
    """Does it compute, not only name a part of an argument?"""
    return not isinstance(step.expression, ast.Name | ast.Subscript)


def made_of(expression: ast.expr, steps: Sequence[Step]) -> list[Step]:
    """Those of the steps that it is made of, in their order."""
    wanted = _names(expression)
    found: list[Step] = []
    for step in reversed(steps):
        if step.name in wanted:
            wanted |= _names(step.expression)
            found.insert(0, step)
    return found


def _names(expression: ast.expr) -> set[str]:
    return {node.id for node in ast.walk(expression) if isinstance(node, ast.Name)}


def shapes(values: Values) -> tuple[tuple[int, ...], ...]:
    """In each of the calls."""
    return tuple(map(np.shape, values))
