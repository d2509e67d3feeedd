"""What the questions look at: an exercise, the same for all, and one submission's answers to it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from autograder.diagnosis import nearness, programs
from autograder.diagnosis.asking import Ask
from autograder.diagnosis.enumeration import ONE, TWO, Entry, Enumeration
from autograder.diagnosis.programs import Program
from autograder.diagnosis.results import CHANGES
from autograder.diagnosis.tables import Draft, Table, settled
from autograder.diagnosis.variants import COMMON, RARE, Change
from autograder.reading.python_source import parse
from autograder.sandbox.observation import Call, Observation, alike

Function = Callable[..., Any]
SHORT = 4  # operations: of so many a rare change goes together with another one
LARGE = 16  # operations: of a longer program only single changes are tried
HUGE = 45  # and of one that is longer still none: they are looked for step by step
PROBES = 2
KNOWN = 1  # what a known mistake costs


@dataclass(frozen=True)
class Known:
    """A misconception that the author wrote down, and what it answers to the planned calls."""

    name: str
    hint: str
    function: Function
    shown: tuple[Observation, ...]


@dataclass(frozen=True, eq=False)
class Subject:
    """An exercise: planned calls, what the reference shows, known mistakes, and what is public.

    siblings: the reference of every exercise. public: calls that the notebook's cells make. arrays: those in
    the notebook's globals. Everything costly is made when it is asked for.
    """

    exercise: str
    parameters: tuple[str, ...]
    calls: tuple[Call, ...]
    reference: tuple[Observation, ...]
    siblings: Mapping[str, Function]
    known: tuple[Known, ...] = ()
    public: tuple[Call, ...] = ()
    arrays: Mapping[str, np.ndarray] = field(default_factory=dict)
    shares: dict[str, float] = field(default_factory=dict)  # of the reference's steps, by known mistake
    made: dict[Any, Any] = field(default_factory=dict)  # what explanations give, which are tried every time
    quick: bool = False  # single changes only, and none where there are steps
    elsewhere: dict[Any, Subject | None] = field(default_factory=dict)  # the same with calls of other sizes

    @property
    def function(self) -> Function:
        """The reference."""
        return self.siblings[self.exercise]

    @cached_property
    def own(self) -> tuple[int, ...]:
        """Places of the calls of this very function, without repeats."""
        seen: set[Any] = set()
        places = []
        for place, call in enumerate(self.calls):
            if call.name == self.exercise and _is_plain(call) and call.key not in seen:
                seen.add(call.key)
                places.append(place)
        return tuple(places)

    @cached_property
    def first(self) -> int:
        """The first call of a single sample: with as many axes as where the notebook calls it first."""
        public = [tuple(map(np.ndim, call.arguments)) for call in self.public[:1]]
        return next((place for place in self.own if self._axes(place) in public), self.own[0])

    @cached_property
    def plain(self) -> tuple[int, ...]:
        """Calls like the first one: as many axes, numbers with decimals."""
        axes = self._axes(self.first) if self.own else ()
        return tuple(p for p in self.own if self._axes(p) == axes and not self.is_whole(p))

    @cached_property
    def alike_first(self) -> tuple[int, ...]:
        """Plain calls of the first one's sizes."""
        return tuple(p for p in self.plain if self._sizes(p) == self._sizes(self.plain[0]))

    @cached_property
    def due(self) -> Mapping[int, Any]:
        """What the reference gives for a planned call, by the call's identity."""
        shown = zip(self.calls, self.reference, strict=True)
        return {id(call): seen.value for call, seen in shown if seen.error is None}

    @cached_property
    def batches(self) -> tuple[int, ...]:
        """Calls with more axes than the first one."""
        axes = self._axes(self.first) if self.own else ()
        more = [p for p in self.own if self._axes(p) != axes and sum(self._axes(p)) > sum(axes)]
        return tuple(more)

    @cached_property
    def whole(self) -> tuple[int, ...]:
        """Calls like the first one with whole numbers in some argument."""
        axes = self._axes(self.first) if self.own else ()
        return tuple(p for p in self.own if self._axes(p) == axes and self.is_whole(p))

    @cached_property
    def probes(self) -> tuple[int, ...]:
        """Plain calls of the first one's sizes whose numbers tell most."""

        def distinct(place: int) -> int:
            numbers = [np.ravel(a) for a in self.calls[place].arguments if isinstance(a, np.ndarray)]
            flat = np.concatenate(numbers) if numbers else np.zeros(0)
            far = bool(flat.size) and bool((np.abs(flat) > 30).any())
            return 0 if far else len(set(np.abs(flat[flat != 0]).tolist()))

        def unlike(place: int) -> int:
            pairs = zip(self.calls[first].arguments, self.calls[place].arguments, strict=True)
            return sum(
                np.argmax(one) != np.argmax(other) or np.argmin(one) != np.argmin(other)
                for one, other in pairs
                if isinstance(one, np.ndarray) and one.size and np.size(other)
            )

        def negative(place: int) -> int:
            pairs = zip(self.calls[first].arguments, self.calls[place].arguments, strict=True)
            return sum(bool(np.min(other, initial=0) < 0 <= np.min(one, initial=0)) for one, other in pairs)

        def constant(place: int) -> int:
            arrays = [a for a in self.calls[place].arguments if isinstance(a, np.ndarray) and a.size > 1]
            return sum(bool((a == a.flat[0]).all()) for a in arrays)

        first, *others = sorted(self.alike_first, key=lambda place: -distinct(place)) or [0]
        # Where the largest number is the first one in every probe, two mistakes would look the same.
        # Where none is below zero, what cuts or loses signs looks like what does not.
        others.sort(
            key=lambda place: (
                *(-min(distinct(place), 3), constant(place)),
                *(-negative(place), -unlike(place), -distinct(place)),
            )
        )
        return tuple(sorted((first, *others[: PROBES - 1]))) if self.alike_first else ()

    def only_batches_right(self, seen: Sequence[Observation]) -> bool:
        """Is every batch of several samples right, while every single one stops, or has another shape?"""
        many = [p for p in self.batches if all(size != 1 for sizes in self._sizes(p) for size in sizes)]
        return (
            len(many) > 1
            and all(_has_no_place(seen[place], self.reference[place]) for place in self.alike_first)
            and all(_same(seen[place], self.reference[place]) for place in many)
        )

    @cached_property
    def moved(self) -> tuple[tuple[Call, Call], ...]:
        """The first probe with other numbers in one argument, for each that has a say in the reference."""
        call, found = self.calls[self.probes[0]], []
        for number, argument in enumerate(call.arguments):
            if isinstance(argument, np.ndarray) and argument.size:
                pair = _moved(call, number, 1), _moved(call, number, -8)
                if number in self.codes:
                    pair = (with_argument(call, number, argument.max() - argument),) * 2
                if not all(alike(self._due(each), self.reference[self.probes[0]].value) for each in pair):
                    found.append(pair)
        return tuple(found)

    def _due(self, call: Call) -> Any:
        with np.errstate(all="ignore"):
            return self.function(*call.arguments)

    def is_whole(self, place: int) -> bool:
        """Does some array of the call hold whole numbers that holds others elsewhere?"""
        return any(
            isinstance(a, np.ndarray) and a.dtype.kind in "iu" and number not in self.codes
            for number, a in enumerate(self.calls[place].arguments)
        )

    @cached_property
    def codes(self) -> frozenset[int]:
        """Arguments that hold whole numbers, or 0 and 1, in every call: half of one means nothing."""
        together = zip(*(self.calls[place].arguments for place in self.own), strict=False)
        return frozenset(
            number
            for number, arrays in enumerate(together)
            if all(isinstance(a, np.ndarray) for a in arrays)
            and (all(a.dtype.kind in "iu" for a in arrays) or all(np.isin(a, (0, 1)).all() for a in arrays))
        )

    def _axes(self, place: int) -> tuple[int, ...]:
        return tuple(np.ndim(argument) for argument in self.calls[place].arguments)

    def _sizes(self, place: int) -> tuple[tuple[int, ...], ...]:
        return tuple(np.shape(argument) for argument in self.calls[place].arguments)

    # --- what is near the reference -------------------------------------------------

    @cached_property
    def programs(self) -> tuple[Program, ...]:
        """The reference, or a formula of its docstring that gives the same, first."""
        read: dict[str, Program | None] = {}
        listed: list[Program] = []
        functions = {name: f for name, f in self.siblings.items() if callable(f) and not isinstance(f, type)}
        for name, function in {**programs.helpers(functions.values()), **functions}.items():
            own = programs.read(function, read)
            formulas = [formula for formula in programs.formulas(function) if self._same(function, formula)]
            listed = [*formulas, *([own] if own else [])]
            simple = own is not None and not own.steps and len(own.results) == 1
            read[name] = own if simple or not formulas else formulas[0]
            if name == self.exercise:
                return tuple(map(self._as_a_curve, listed))
        return tuple(listed)

    def _as_a_curve(self, program: Program) -> Program:
        """Of one argument: another curve may stand in the place of the whole."""
        if len(self.parameters) != 1:
            return program
        whole = self.exercise, (ast.Name(self.parameters[0], ast.Load()),)
        return replace(program, calls={id(program.results[0]): whole, **program.calls})

    def _same(self, function: Function, formula: Program) -> bool:
        """Does the formula give what the reference does, on calls that are near enough?"""
        if function is self.function:
            samples = self.arguments(self.probes)
        else:
            generator = np.random.default_rng(1)
            samples = [tuple(generator.normal(size=3) for _ in formula.parameters)]
        try:
            with np.errstate(all="ignore"):
                return all(alike(formula.run(s), function(*s), 1e-7) for s in samples)
        except Exception:  # what is no formula of the arguments does not run
            return False

    @cached_property
    def leaves(self) -> tuple[Change, ...]:
        """The notebook's own arrays in the place of arguments: of the same name, or of one that only ends
        otherwise (`W_f` for `W_i`) and has the same shape."""
        sizes = self._sizes(self.probes[0]) if self.probes else ()
        shapes = dict(zip(self.parameters, sizes, strict=False))
        return tuple(
            Change(ast.Name(parameter, ast.Load()), ast.Constant(array), "global", name, "", COMMON)  # type: ignore[arg-type]
            for parameter in self.parameters
            for name, array in self.arrays.items()
            if name == parameter
            or (
                _stem(name) == _stem(parameter) != ""
                and name not in self.parameters
                and array.shape == shapes.get(parameter)
            )
        )

    @cached_property
    def walks(self) -> Mapping[Program, Enumeration]:
        """What is near each program, on the probes."""
        samples = self.arguments(self.probes)
        return {program: Enumeration(program, samples, self.leaves) for program in self.programs}

    @cached_property
    def tables(self) -> tuple[tuple[Program, tuple[Table, ...]], ...]:
        """For each program a table of every result's values near it, on the probes."""
        pairs = []
        for number, program in enumerate(self.programs):
            walk = self.walks[program]
            budget = TWO if nearness.size(program) > SHORT else COMMON + RARE
            size = nearness.size(program)
            if size > LARGE or self.quick:
                budget = 0 if (self.quick and program.steps) or size > HUGE else ONE
            drafts = tuple(Draft() for _ in program.results)
            for place, entry in self._near(walk, len(drafts), min(budget, ONE) if number else budget):
                drafts[place].add(entry)
            for place, entry in walk.everywhere() if number == 0 else ():
                drafts[place].add(entry)
            for place, entry in walk.under_another_curve() if number == 0 and budget == TWO else ():
                drafts[place].add(entry)
            for entry in self.mistake_entries if number == 0 else ():
                drafts[0].add(entry)
            pairs.append((program, tuple(draft.table(CHANGES) for draft in drafts)))
        settled()
        return tuple(pairs)

    @staticmethod
    def _near(walk: Enumeration, count: int, budget: int) -> Iterator[tuple[int, Entry]]:
        """Of a later result single changes only; together where that is all: the steps are walked once."""
        if budget <= ONE:
            yield from walk.of_all(budget)
            return
        for place in range(count):
            yield from ((place, entry) for entry in walk.of(place, ONE if place else budget))

    @cached_property
    def batch_table(self) -> tuple[tuple[Program, Table], ...]:
        """The same for the first batch, single changes only."""
        pairs = []
        for program in self.programs:
            walk = self.walks[program].on(self.arguments(self.batches[:1]))
            budget = 0 if nearness.size(program) > HUGE else ONE
            pairs.append((program, Table.of(walk.of(0, budget), {})))
        return tuple(pairs)

    def arguments(self, places: Sequence[int]) -> list[tuple[Any, ...]]:
        """Of the calls at these places."""
        return [self.calls[place].arguments for place in places]

    @cached_property
    def mistake_entries(self) -> tuple[Entry, ...]:
        """The known mistakes on the probes, as far as they answer; one array for several results is none of
        them."""
        entries: list[Entry] = []
        if self.probes and isinstance(self.reference[self.probes[0]].value, tuple):
            return ()
        for number, mistake in enumerate(self.known):
            values = tuple(mistake.shown[place].value for place in self.probes)
            if mistake.hint and all(isinstance(value, np.ndarray) for value in values):
                entries.append(Entry(KNOWN, values, (), number))
        return tuple(entries)


def _stem(name: str) -> str:
    """What stands before the last underscore."""
    return name.rpartition("_")[0]


def _moved(call: Call, number: int, scale: float) -> Call:
    argument = call.arguments[number]
    shift = scale * np.linspace(0.625, 1.75, argument.size).reshape(argument.shape)
    return with_argument(call, number, argument + shift)


def with_argument(call: Call, number: int, value: np.ndarray) -> Call:
    """The call with another value in the place of one argument."""
    return Call(call.name, (*call.arguments[:number], value, *call.arguments[number + 1 :]))


def _same(seen: Observation, due: Observation) -> bool:
    return seen.error is None and alike(seen.value, due.value)


def _has_no_place(seen: Observation, due: Observation) -> bool:
    """Is it no answer, or one of another shape?"""
    arrays = isinstance(seen.value, np.ndarray) and isinstance(due.value, np.ndarray)
    return seen.error is not None or (arrays and seen.value.shape != due.value.shape)


def _is_plain(call: Call) -> bool:
    """Arrays and numbers by place, and nothing else."""
    plain = all(isinstance(argument, np.ndarray | int | float) for argument in call.arguments)
    return plain and not call.keywords and not call.made


@dataclass(eq=False)
class Case:
    """One submission's answers to an exercise. `ask` puts further, public calls to it.

    cells: its code cells by number, to quote a line of its own. asked: what came of the calls that could not
    be planned. place: where the text explains the exercise.
    """

    subject: Subject
    seen: Sequence[Observation]
    ask: Ask
    cells: Mapping[int, str] = field(default_factory=dict)
    asked: Sequence[tuple[Call, Observation]] = ()
    place: str = ""
    model: Callable[[Call], Any] | None = None  # gives what the submission gives for single samples
    inside: dict[int, Any] = field(default_factory=dict)  # what containers hold, by place
    batches_too: bool = False  # and for batches: what explains it moves whole rows

    def expect(self, calls: Sequence[Call]) -> None:
        """These calls come next, in this order: they may be made in one go."""
        expect = getattr(self.ask, "expect", None)
        if expect is not None:
            expect(calls)

    def right(self, place: int) -> bool:
        """Does the call show the reference's value?"""
        return _same(self.seen[place], self.subject.reference[place])

    @cached_property
    def own_text(self) -> str:
        """The function as the student wrote it, from its first line to the end of its cell."""
        pattern = rf"^def {re.escape(self.subject.exercise)}\b.*?(?=^\S|\Z)"
        found = (re.search(pattern, text, re.MULTILINE | re.DOTALL) for text in self.cells.values())
        return "".join(match[0] for match in found if match)

    @cached_property
    def borrowed(self) -> tuple[str, ...]:
        """Arrays of the notebook's that the function takes by their name, in the order of its lines."""
        tree = parse(self.own_text)
        names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)] if tree is not None else []
        own = {node.id for node in names if isinstance(node.ctx, ast.Store)} | set(self.subject.parameters)
        own |= (
            {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)} if tree is not None else set()
        )
        taken = dict.fromkeys(node.id for node in names if node.id in self.subject.arrays)
        return tuple(name for name in taken if name not in own)

    @cached_property
    def steady(self) -> bool:
        """Does it give the same answer to the same call, whenever it is asked?"""
        first: dict[Any, int] = {}
        for place, call in enumerate(self.subject.calls[: len(self.seen)]):
            before = first.setdefault(call.key, place)
            if before != place and not self.seen[before].same_as(self.seen[place]):
                return False
        again = (pair for pair in self.public if pair[0].key in first)
        return all(self.seen[first[call.key]].same_as(shown) for call, shown in again)

    @cached_property
    def public(self) -> tuple[tuple[Call, Observation], ...]:
        """The first public call, and what this submission shows for it."""
        return tuple((call, self.ask(call)) for call in self.subject.public[:1])
