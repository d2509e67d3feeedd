"""Long programs with several faults: what the submission's own lines hold says at which step each one is.

The names and values are only where to look: an explanation counts if it gives the answers of every call.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder.diagnosis import nearness, sentences, variants
from autograder.diagnosis.agreement import holds
from autograder.diagnosis.case import Case
from autograder.diagnosis.enumeration import ONE, TWO
from autograder.diagnosis.explanations import QUESTION, Explanation
from autograder.diagnosis.own_values import Own, Values, alike, due_nowhere, own_values
from autograder.diagnosis.programs import Step
from autograder.diagnosis.road import Found, Road, Walk, is_work, made_of, road_of, shapes
from autograder.diagnosis.tables import Row
from autograder.diagnosis.variants import Change, merged
from autograder.model.fault import Fault

FEWEST = 3  # steps: what is shorter is looked up whole
MOST = 4  # faults together
FEW = 4  # operations: of so many, two changes at once are tried
TRIED = 3  # explanations of one step's value
LOOKS = 5  # for such explanations that are made for this submission alone
WALKS = 6  # complete ones that are tried on every call


def explained(case: Case, given: Mapping[int, Any]) -> Explanation | None:
    """Several faults, each at the step where it is; None where that does not explain every answer."""
    subject = case.subject
    programs = [program for program in subject.programs if len(program.steps) >= FEWEST]
    if not programs or any(given.get(place) is None for place in subject.probes):
        return None
    own = own_values(case)
    roads = [road_of(subject, program) for program in programs] if own else []
    for road in filter(None, roads):
        for walk in itertools.islice(Search.of(road, own, given).walks(road.start), WALKS):
            changes, model = _once(walk), walk.model(road.program)
            if 0 < len(changes) <= MOST and holds(model, subject, given):
                faults = tuple(_faults(walk, road.names_for(own), len(given)))
                return Explanation(faults, model, nearness.share(road.program, changes))
    return None


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
                sure |= {each.name for each in made_of(step.expression, steps)}
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
        settled = made_of(step.expression, walk.waiting)
        due = walk.due(step.expression)
        given = self.last.get(step.name)
        mine = self.own if given is None else [Own(step.name, given)]
        is_right = given is None and (step.name in self.sure or not is_work(step))
        if due is not None and (is_right or any(alike(each.values, due) for each in mine)):
            yield walk.further(step, due, settled)
            return
        wanted = mine
        if given is None:
            wanted = [each for each in self.odd if due is None or shapes(each.values) == shapes(due)]
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
        before = made_of(expression, walk.waiting)
        further = [step for step in made_of(expression, self.road.program.steps[:place]) if is_work(step)]
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


def _size(before: Sequence[Step], expression: ast.expr) -> int:
    """How many operations they take; a part of an argument is none."""
    parts = (*(step.expression for step in before), expression)
    named = sum(isinstance(node, ast.Subscript) for part in parts for node in ast.walk(part))
    return nearness.operations(parts) - named


# --- words -------------------------------------------------------------------------


def _once(walk: Walk) -> list[Change]:
    """All changes; one that is made at several places once."""
    return [*{change.kind: change for change in merged(walk.changes)}.values()]


def _faults(walk: Walk, names: Mapping[str, str], calls: int) -> Iterator[Fault]:
    """One for all places at which the same is wrong."""
    places = {id(change): each.own.name for each in walk.found for change in each.row.changes}
    told: dict[tuple[str, str, str], list[str]] = {}
    for change in merged(walk.changes):
        own = places.get(id(change), "")
        words = sentences.of(_in_its_names(change, names, own))
        told.setdefault(words, []).append(own)
    named = {words: at for words, at in told.items() if words[0] != "step"}
    for (name, seen, asks), at in (named or told).items():  # a step without a name says little beside others
        names_of_it = list(dict.fromkeys(filter(None, at)))
        held = _held(names_of_it, seen)
        made_of_it = "What should it be made of?" if held else asks
        yield Fault(QUESTION, name, held or _at(names_of_it, seen), made_of_it, calls=calls)


def _in_its_names(change: Change, names: Mapping[str, str], own: str) -> Change:
    """The change in the submission's names; without any where it has none for what stands there.

    own: the value that it explains.
    """
    about = names.get(change.about, change.about)
    rest, _, name = change.detail.rpartition(" - ")
    detail = f"{rest} - {names.get(name, name)}" if rest else names.get(name, name)
    if rest:
        about = about if isinstance(change.node, ast.Name) else own
        about, detail = variants.public(about), detail.partition(".")[0]
    if change.what in ("argument", "swapped") and ("." in about or "." in detail):
        return replace(change, what="step", about="", detail="")
    return replace(change, about=about, detail=detail)


def _held(names: Sequence[str], seen: str) -> str:
    """What stands in a value's own place is what it holds."""
    taken = re.fullmatch(r"(.+) stands where `(\w+)` is due\.", seen)
    return f"`{names[0]}` holds {taken[1]}." if taken and names == [taken[2]] else ""


def _at(names: Sequence[str], seen: str) -> str:
    """The same of these names."""
    if not names:
        return seen
    listed = variants.together([f"`{name}`" for name in names])
    if seen.startswith("Your numbers come out"):
        return seen.replace("Your numbers come", f"{listed} {'come' if len(names) > 1 else 'comes'}", 1)
    return f"In {listed}: {seen}"
