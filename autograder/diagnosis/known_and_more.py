"""A known mistake of arguments that are not those that it was given: one is left out, turned round or moved,
another one stands in its place, or layers of the stacks are exchanged."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.diagnosis import sentences
from autograder.diagnosis.agreement import Model, given_by, holds, listens, near, right_places
from autograder.diagnosis.case import Known, Subject
from autograder.diagnosis.explanations import QUESTION, Explanation
from autograder.diagnosis.made_calls import joined, results, same_shapes
from autograder.diagnosis.misconceptions import of_known, shown_at, without_praise
from autograder.diagnosis.programs import Evaluation
from autograder.diagnosis.public_calls import copied
from autograder.diagnosis.rearranged import layer_words, layers_fault, stacks_of
from autograder.diagnosis.variants import OF_AN_ARGUMENT, Change, form, named
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call

Arguments = tuple[Any, ...]
MOVED = ("reversed", "moved on by one place", "moved back by one place", "negative")


@dataclass(frozen=True)
class Before:
    """What happened to the arguments: in words, and to them. `own`: the notebook's own arrays for so many."""

    said: tuple[tuple[str, str, str], ...]
    of: Callable[[Arguments], Arguments]
    own: int = 0


def explained(subject: Subject, given: dict[int, Any]) -> Explanation | None:
    """The first known mistake that, with one thing done to its arguments, gives these numbers everywhere."""
    pairs, rows = _tried(subject)
    try:
        mine = np.concatenate([joined(results(given[place])) for place in subject.probes])
    except (KeyError, ValueError):
        return None
    if not len(rows) or mine.shape != rows.shape[1:]:
        return None
    for number in np.flatnonzero(right_places(rows, mine).all(axis=1)):
        known, before = pairs[number]
        model = _of(known, before)
        if holds(model, subject, given) and listens(subject, model, before.own):
            first = of_known(known, len(given))
            more = (Fault(QUESTION, *words, calls=len(given)) for words in before.said)
            return Explanation(without_praise((first, *more)), model)
    return None


def _tried(subject: Subject) -> tuple[list[tuple[Known, Before]], np.ndarray]:
    """Each known mistake of each change, and all their numbers of the probes; made once a process."""
    if "known and more" not in subject.made:
        due = [subject.reference[place].value for place in subject.probes]
        pairs, rows = [], []
        changes = list(_changes(subject))
        for known in subject.known if due else ():
            plain = [shown_at(known, place) for place in subject.probes]
            if not known.hint or any(value is None for value in plain) or near(tuple(plain), tuple(due)):
                continue
            for before in changes:
                values = [given_by(_of(known, before), subject.calls[place]) for place in subject.probes]
                if all(map(same_shapes, values, due)) and not near(tuple(values), tuple(plain)):
                    pairs.append((known, before))
                    rows.append(np.concatenate([joined(results(value)) for value in values]))
        subject.made["known and more"] = pairs, np.array(rows)
    found: tuple[list[tuple[Known, Before]], np.ndarray] = subject.made["known and more"]
    return found


def _of(known: Known, before: Before) -> Model:
    def run(call: Call) -> Any:
        with np.errstate(all="ignore"):
            return known.function(*map(copied, before.of(call.arguments)))  # it may write into them

    return run


# --- what may have happened to the arguments --------------------------------------------------------


def _changes(subject: Subject) -> Iterator[Before]:
    call = subject.calls[subject.probes[0]]
    arrays = [n for n, a in enumerate(call.arguments) if isinstance(a, np.ndarray) and a.ndim]
    for number in arrays:
        name = subject.parameters[number]
        seen, asks = f"A change of `{name}` does not change the answer.", f"Where does `{name}` come in?"
        yield Before(((f"no say `{name}`", seen, asks),), _each(number, np.zeros_like))
        for what in MOVED:
            yield Before((_told("of argument", name, what),), _each(number, _moving(what)))
    for one, other in itertools.permutations(arrays, 2):
        if call.arguments[one].shape == call.arguments[other].shape:
            names = subject.parameters[one], subject.parameters[other]
            yield Before((_told("argument", *names),), _taken(one, other))
            if one < other:
                yield Before((_told("swapped", *names),), _swapped(one, other))
    yield from _borrowed(subject)
    yield from _layers(subject)


def _borrowed(subject: Subject) -> Iterator[Before]:
    """The notebook's own arrays in the place of one argument, or of all that end alike: `W_f` and `b_f`."""
    groups: dict[str, list[Change]] = {}
    for change in subject.leaves:
        groups.setdefault(change.about.rpartition("_")[2], []).append(change)
    several = [tuple(group) for group in groups.values() if len(group) > 1]
    for changes in (*((change,) for change in subject.leaves), *several):
        said = tuple(map(sentences.of, changes))
        yield Before(said, _own(subject, changes), len(changes))


def _layers(subject: Subject) -> Iterator[Before]:
    """Of all stacks, one layer in the place of another one, or each in the other's."""
    stacks, layers = stacks_of(subject)
    for place, other in itertools.permutations(range(layers), 2) if len(stacks) > 1 else ():
        taken = [other if layer == place else layer for layer in range(layers)]
        yield Before((layer_words(subject, stacks, place, other),), _layers_in(stacks, taken))
        if place < other:
            swapped = [{place: other, other: place}.get(layer, layer) for layer in range(layers)]
            fault = layers_fault(subject, stacks, swapped, 0)
            yield Before(((fault.name, fault.seen, fault.asks),), _layers_in(stacks, swapped))


def _each(number: int, change: Callable[[np.ndarray], np.ndarray]) -> Callable[[Arguments], Arguments]:
    return lambda given: (*given[:number], change(given[number]), *given[number + 1 :])


def _taken(number: int, other: int) -> Callable[[Arguments], Arguments]:
    return lambda given: (*given[:number], given[other], *given[number + 1 :])


def _swapped(one: int, other: int) -> Callable[[Arguments], Arguments]:
    order = {one: other, other: one}
    return lambda given: tuple(given[order.get(number, number)] for number in range(len(given)))


def _own(subject: Subject, changes: Sequence[Change]) -> Callable[[Arguments], Arguments]:
    own = {subject.parameters.index(named(change.node)): subject.arrays[change.about] for change in changes}
    return lambda given: tuple(own.get(number, argument) for number, argument in enumerate(given))


def _layers_in(stacks: Sequence[int], order: list[int]) -> Callable[[Arguments], Arguments]:
    return lambda given: tuple(
        argument[order] if number in stacks else argument for number, argument in enumerate(given)
    )


def _told(what: str, about: str, detail: str) -> tuple[str, str, str]:
    node = ast.Name(about, ast.Load())
    return sentences.of(Change(node, node, what, about, detail))


def _moving(what: str) -> Callable[[np.ndarray], np.ndarray]:
    """What the tables of changes of an argument do."""
    expression = form(OF_AN_ARGUMENT[what], V=ast.Name("argument", ast.Load()))
    return lambda array: Evaluation({"np": np, "argument": array}).value(expression)
