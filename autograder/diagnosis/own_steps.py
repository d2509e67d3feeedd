"""Long programs with several faults: what the submission's own lines hold says at which step each one is.

The names and values are only where to look: an explanation counts if it gives the answers of every call.
"""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from autograder.diagnosis import nearness, sentences, variants
from autograder.diagnosis.agreement import Model, holds
from autograder.diagnosis.case import Case, Subject
from autograder.diagnosis.enumeration import ONE, TWO, Entry, Enumeration
from autograder.diagnosis.explanations import QUESTION, Explanation
from autograder.diagnosis.own_values import Own, Values, alike, due_nowhere, own_values
from autograder.diagnosis.programs import Evaluation, Program, Step
from autograder.diagnosis.tables import Row, Table
from autograder.diagnosis.variants import Change, merged
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call

FEWEST = 3  # steps: what is shorter is looked up whole
MOST = 4  # faults together
FEW = 4  # operations: of so many, two changes at once are tried
TRIED = 3  # explanations of one step's value
LOOKS = 8  # for such explanations that are made for this submission alone
WALKS = 6  # complete ones that are tried on every call


def explained(case: Case, given: Mapping[int, Any]) -> Explanation | None:
    """Several faults, each at the step where it is; None where that does not explain every answer."""
    subject = case.subject
    programs = [program for program in subject.programs if len(program.steps) >= FEWEST]
    if not programs or any(given.get(place) is None for place in subject.probes):
        return None
    own = own_values(case)
    roads = [_road(subject, program) for program in programs] if own else []
    for road in filter(None, roads):
        for walk in itertools.islice(Search.of(road, own, given).walks(road.start), WALKS):
            changes, model = _once(walk), walk.model(road.program)
            if 0 < len(changes) <= MOST and holds(model, subject, given):
                faults = tuple(_faults(walk, road.names_for(own), len(given)))
                return Explanation(faults, model, nearness.share(road.program, changes))
    return None


def first_off(case: Case) -> tuple[str, str, str] | None:
    """Where nothing explains it: the first of the submission's values that no step gives, behind right ones.

    Gives (name, what was seen, a question).
    """
    subject = case.subject
    if not subject.programs or not subject.probes:
        return None
    road = _road(subject, subject.programs[-1])
    if road is None:
        return None
    given = [*zip(*subject.arguments(subject.probes), strict=True)]
    due = subject.reference[subject.probes[0]].value
    axes = max(map(np.ndim, due if isinstance(due, tuple) else (due,)))
    right = ""
    for own in own_values(case):
        if not own.name or any(alike(own.values, argument) for argument in given):
            continue
        if np.ndim(own.values[0]) > axes:
            continue  # weights, or a layer of them
        if not any(alike(own.values, values) for values in road.due):
            if not right:
                return None
            return _scaled(own, road) or (
                f"first off `{own.name}`",
                f"Up to `{right}` your values are right; `{own.name}` is the first that no step gives.",
                f"What should `{own.name}` hold?",
            )
        right = own.name
    if not right:
        return None
    return (
        f"off behind `{right}`",
        f"`{right}` is right, what is made of it is not.",
        "Which step comes next?",
    )


def _scaled(own: Own, road: Road) -> tuple[str, str, str] | None:
    """Is it what some step gives, times a number that is the same everywhere?"""
    mine = np.concatenate([np.ravel(value) for value in own.values]).astype(float)
    for values in road.due:
        plain = all(isinstance(value, np.ndarray | float) for value in values)
        if not plain or _shapes(own.values) != _shapes(values):
            continue
        due = np.concatenate([np.ravel(value) for value in values]).astype(float)
        factor = float(mine @ due / (due @ due)) if due.any() and due.size > 1 else 0.0
        if factor not in (0.0, 1.0) and np.allclose(mine, factor * due, rtol=1e-8, atol=1e-11):
            seen = f"In `{own.name}` every number is {factor:.3g} times what is due on the way."
            return f"scaled by {factor:.3g}", seen, "Which step multiplies it, and who asks for that?"
    return None


def _road(subject: Subject, program: Program) -> Road | None:
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
        return {(change.what, change.about, change.detail) for change in self.row.changes}

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
        """All that is due on the way, parts of a step too."""
        expressions = [step.expression for step in self.program.steps] + [*self.program.results]
        return [*map(self.of, self.program.steps), *itertools.chain(*map(self.end.parts, expressions))]

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
        made_of = {step.name for step in _made_of(expression, self.program.steps[:place])}
        own = bool(off & made_of)
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


@dataclass
class Search:
    """All walks along a road that may explain what a submission gives.

    odd: its values that are due nowhere. sure: steps that are right, since what is made of them is. last:
    results, by the step that they are.
    """

    road: Road
    own: Sequence[Own]
    odd: Sequence[Own]
    sure: frozenset[str]
    last: Mapping[str, Values]
    ends: Sequence[tuple[ast.expr, Values]]
    left: int = LOOKS

    @classmethod
    def of(cls, road: Road, own: Sequence[Own], given: Mapping[int, Any]) -> Search:
        """For what a submission gives, and for the values of its lines."""
        results, probes = road.program.results, road.subject.probes
        several = len(results) > 1
        ends = [
            (result, tuple(given[place][number] if several else given[place] for place in probes))
            for number, result in enumerate(results)
        ]
        last = {result.id: values for result, values in ends if isinstance(result, ast.Name)}
        steps, sure = road.program.steps, set()
        for step in steps:
            if any(alike(each.values, road.of(step)) for each in own):
                sure |= {each.name for each in _made_of(step.expression, steps)}
        odd = due_nowhere(own, [*road.due, *(values for _, values in ends)])
        return cls(road, own, odd, frozenset(sure), last, ends)

    def walks(self, walk: Walk, place: int = 0) -> Iterator[Walk]:
        """Complete ones, the likeliest first."""
        steps = self.road.program.steps
        if place == len(steps):
            yield from self._ended(walk, self.ends)
            return
        for each in self._next(walk, steps[place], place):
            yield from self.walks(each, place + 1)

    def _next(self, walk: Walk, step: Step, place: int) -> Iterator[Walk]:
        settled = _made_of(step.expression, walk.waiting)
        due = walk.due(step.expression)
        given = self.last.get(step.name)
        mine = self.own if given is None else [Own(step.name, given)]
        is_right = given is None and (step.name in self.sure or not _is_work(step))
        if due is not None and (is_right or any(alike(each.values, due) for each in mine)):
            yield walk.further(step, due, settled)
            return
        wanted = mine
        if given is None:
            wanted = [each for each in self.odd if due is None or _shapes(each.values) == _shapes(due)]
        for found in self._found(walk, step.expression, place, wanted, sure=given is not None):
            if walk.allows(found):
                yield replace(walk.further(step, found.own.values, settled), found=(*walk.found, found))
        if given is None and due is not None:
            waiting = walk.further(step, due)
            yield replace(waiting, waiting=(*waiting.waiting, step))

    def _ended(self, walk: Walk, ends: Sequence[tuple[ast.expr, Values]]) -> Iterator[Walk]:
        if not ends:
            yield walk
            return
        (expression, given), *others = ends
        due = walk.due(expression)
        if due is not None and alike(given, due):
            yield from self._ended(walk, others)
            return
        place = len(self.road.program.steps) + len(self.ends) - len(ends)
        for found in self._found(walk, expression, place, [Own("", given)], sure=True):
            yield from self._ended(replace(walk, found=(*walk.found, found)), others)

    def _found(
        self, walk: Walk, expression: ast.expr, place: int, wanted: Sequence[Own], *, sure: bool
    ) -> Sequence[Found]:
        """What gives a value of the submission's: a change here, or in the steps that are waiting; then in
        those before, which may stand in another step's line as well, and be right there.

        sure: is that the value of this very step? One of any name must not be due somewhere inside.
        """
        before = _made_of(expression, walk.waiting)
        further = [step for step in _made_of(expression, self.road.program.steps[:place]) if _is_work(step)]
        while further and _size(further, expression) > FEW:
            further = further[1:]
        if not sure:
            parts = [*(step.expression for step in before), expression]
            inside = [values for part in parts for values in walk.parts(part)]
            wanted = [each for each in wanted if not any(alike(each.values, values) for values in inside)]
        for budget in (ONE, TWO) if wanted else ():
            for steps in (before, further) if further != before else (before,):
                found = self._changed(walk, place, steps, expression, wanted, budget)
                if found:
                    return [Found(place, own, steps, row) for own, row in found]
        return ()

    def _changed(
        self,
        walk: Walk,
        place: int,
        before: Sequence[Step],
        expression: ast.expr,
        wanted: Sequence[Own],
        budget: int,
    ) -> Sequence[tuple[Own, Row]]:
        """The cheapest changes; of those that cost the same, what explains the later value."""
        if self.left <= 0 or (budget > ONE and _size(before, expression) > FEW):
            return ()
        table, made = self.road.table(walk, place, before, expression, budget)
        self.left -= made
        found = [
            (row.cost, -number, own, row)
            for number, own in enumerate(wanted)
            for row in table.find([np.asarray(value) for value in own.values])
        ]
        found.sort(key=lambda item: item[:2])
        return [(own, row) for _, _, own, row in found[:TRIED]]


def _is_work(step: Step) -> bool:
    """Does it compute, not only name a part of an argument?"""
    return not isinstance(step.expression, ast.Name | ast.Subscript)


def _made_of(expression: ast.expr, steps: Sequence[Step]) -> list[Step]:
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


def _size(before: Sequence[Step], expression: ast.expr) -> int:
    """How many operations they take; a part of an argument is none."""
    parts = (*(step.expression for step in before), expression)
    named = sum(isinstance(node, ast.Subscript) for part in parts for node in ast.walk(part))
    return nearness.size(Program((), tuple(before), (expression,), {})) - named


def _shapes(values: Values) -> tuple[tuple[int, ...], ...]:
    return tuple(map(np.shape, values))


# --- words -------------------------------------------------------------------------


def _once(walk: Walk) -> list[Change]:
    """All changes; one that is made at several places once."""
    changes = merged([change for each in walk.found for change in each.row.changes])
    return [*{(change.what, change.about, change.detail): change for change in changes}.values()]


def _faults(walk: Walk, names: Mapping[str, str], calls: int) -> Iterator[Fault]:
    """One for all places at which the same is wrong."""
    changes = [change for each in walk.found for change in each.row.changes]
    places = {id(change): each.own.name for each in walk.found for change in each.row.changes}
    told: dict[tuple[str, str, str], list[str]] = {}
    for change in merged(changes):
        own = places.get(id(change), "")
        words = sentences.of(_in_its_names(change, names, own))
        told.setdefault(words, []).append(own)
    for (name, seen, asks), at in told.items():
        yield Fault(QUESTION, name, _at(list(dict.fromkeys(filter(None, at))), seen), asks, calls=calls)


def _in_its_names(change: Change, names: Mapping[str, str], own: str) -> Change:
    """The change in the submission's names; without any where it has none for what stands there.

    own: the value that it explains.
    """
    about = names.get(change.about, change.about)
    rest, _, name = change.detail.rpartition(" - ")
    detail = f"{rest} - {names.get(name, name)}" if rest else names.get(name, name)
    if rest:
        about = own if isinstance(change.node, ast.expr) and not isinstance(change.node, ast.Name) else about
        about, detail = variants.public(about), detail.partition(".")[0]
    if change.what in ("argument", "swapped") and ("." in about or "." in detail):
        return replace(change, what="step", about="", detail="")
    return replace(change, about=about, detail=detail)


def _at(names: Sequence[str], seen: str) -> str:
    """The same of these names."""
    if not names:
        return seen
    quoted = [f"`{name}`" for name in names]
    listed = " and ".join(filter(None, [", ".join(quoted[:-1]), quoted[-1]]))
    if seen.startswith("Your numbers come out"):
        return seen.replace("Your numbers come", f"{listed} {'come' if len(names) > 1 else 'comes'}", 1)
    return f"In {listed}: {seen}"
