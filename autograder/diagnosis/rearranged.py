"""Right steps on arguments, or with results, whose layers or rows stand elsewhere: no formula is needed."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from autograder.diagnosis import results, steps
from autograder.diagnosis.agreement import Model, holds, holds_as, near
from autograder.diagnosis.case import Subject, with_argument
from autograder.diagnosis.explanations import PLACES, QUESTION
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call, Observation

MOST_LAYERS = 4
MOST_RESULTS = 4
_ORDER = "In which order does the text name them?"
STACK = 3  # axes of a stack of matrices
Rows = Callable[[np.ndarray], np.ndarray]
ROWS: dict[str, tuple[Rows, str, str]] = {  # of a result with a row for each step or sample
    "last row": (
        lambda rows: rows[-1],
        "Only the last row of what is due comes back.",
        "Does the loop keep what it has made before?",
    ),
    "first row": (
        lambda rows: rows[0],
        "Only the first row of what is due comes back.",
        "Does return stand inside the loop?",
    ),
    "a table of the first row": (
        lambda rows: rows[:1],
        "Only the first row of what is due comes back.",
        "Does return stand inside the loop?",
    ),
    "without the first row": (lambda rows: rows[1:], "The first row is missing.", "Where does it begin?"),
    "without the last row": (lambda rows: rows[:-1], "The last row is missing.", "Where does it end?"),
    "the last row everywhere": (
        lambda rows: np.repeat(rows[-1:], len(rows), axis=0),
        "Every row is the same as the last one.",
        "Is it one and the same array that is kept in every place?",
    ),
    "rows in reverse": (lambda rows: rows[::-1], "The rows come in reverse.", "Which one is due first?"),
    "rows for columns": (lambda rows: rows.T, "Rows and columns are exchanged.", "What is a row of it?"),
}


def explained(subject: Subject, given: Mapping[int, Any]) -> tuple[tuple[Fault, ...], Model] | None:
    """What is said, and a function that gives the same; it holds on all single samples."""
    if not all(_is_of_arrays(subject.reference[place]) for place in subject.probes):
        return None
    found = (
        _of_arguments(subject, given)
        or _of_layers(subject, given)
        or _of_rows(subject, given)
        or steps.explained(subject, given)
    )
    found = found or _of_places(subject, given) or _of_results_and_layers(subject, given)
    return found or _of_one_missing(subject, given)


def _of_one_missing(subject: Subject, given: Mapping[int, Any]) -> tuple[tuple[Fault, ...], Model] | None:
    """One number of a row is left out, wherever it stands."""
    first = subject.probes[0]
    due, mine = subject.reference[first].value, given[first]
    if not (isinstance(due, np.ndarray) and isinstance(mine, np.ndarray)):
        return None
    if due.ndim != 1 or mine.size not in (due.size - 1, due.size):
        return None
    zero = mine.size == due.size
    for place in range(due.size):
        model = _without(subject, place, zero=zero)
        if holds_as(("without", place, zero), model, subject, given):
            which = f"Number {place + 1} of the {due.size} that are due is missing"
            seen = f"{which}, the others are right."
            asks = "Which slice, or loop, ends too early or begins too late?"
            if zero:
                seen = f"{which}, those after it stand one place too early, and the last place is 0."
                asks = "At which place does the next part begin?"
            return (Fault(QUESTION, "one missing", seen, asks, calls=len(given), kept=1.0),), model
    return None


def _without(subject: Subject, place: int, *, zero: bool) -> Model:
    """All numbers but one; `zero`: and a 0 behind them."""

    def model(call: Call) -> Any:
        others = np.delete(subject.function(*call.arguments), place, axis=-1)
        return np.concatenate([others, np.zeros_like(others[..., :1])], axis=-1) if zero else others

    return model


def _is_of_arrays(due: Observation) -> bool:
    """Has the reference an answer there, and is it made of numbers?"""
    parts = due.value if isinstance(due.value, tuple) else (due.value,)
    return due.error is None and all(isinstance(part, np.ndarray | int | float) for part in parts)


# --- arguments in the place of others ------------------------------------------------


def _of_arguments(subject: Subject, given: Mapping[int, Any]) -> tuple[tuple[Fault, ...], Model] | None:
    """One argument in the place of another one, everywhere."""
    shapes = [np.shape(argument) for argument in subject.calls[subject.probes[0]].arguments]
    for place, other in itertools.permutations(range(len(shapes)), 2):
        if shapes[place] != shapes[other] or not shapes[place]:
            continue
        model = _with_argument_of(subject, place, other)
        if holds_as(("argument", place, other), model, subject, given):
            due, taken = subject.parameters[place], subject.parameters[other]
            seen, asks = f"`{taken}` stands where `{due}` is due.", f"What is `{due}` good for?"
            return (
                Fault(QUESTION, f"argument {due} {taken}", seen, asks, calls=len(given), kept=1.0),
            ), model
    return None


def _with_argument_of(subject: Subject, place: int, other: int) -> Model:
    def run(call: Call) -> Any:
        with np.errstate(all="ignore"):
            return subject.function(*with_argument(call, place, call.arguments[other]).arguments)

    return run


# --- layers of stacks ---------------------------------------------------------------


def _of_layers(subject: Subject, given: Mapping[int, Any]) -> tuple[tuple[Fault, ...], Model] | None:
    first = subject.probes[0]
    if _shapes(given[first]) != _shapes(subject.reference[first].value):
        return None
    stacks, layers = stacks_of(subject)
    for order in map(list, itertools.permutations(range(layers))) if stacks else ():
        if order == sorted(order):
            continue
        model = _reordered(subject, stacks, order)
        if holds_as(("layers", *stacks, "in", *order), model, subject, given):
            return (layers_fault(subject, stacks, order, len(given)),), model
    for numbers in (stacks, *([number] for number in stacks)) if stacks else ():
        found = _of_other_layers(subject, given, numbers, layers)
        if found is not None:
            return found
    return _of_layers_and_more(subject, given, stacks, layers) if stacks else None


def _of_other_layers(
    subject: Subject, given: Mapping[int, Any], numbers: Sequence[int], layers: int
) -> tuple[tuple[Fault, ...], Model] | None:
    """A part of these stacks in the place of another one, or of all."""
    orders = [
        (place, [other if each == place else each for each in range(layers)])
        for place, other in itertools.permutations(range(layers), 2)
    ]
    orders += [(-1, [only] * layers) for only in range(layers)]
    for place, order in orders:
        model = _reordered(subject, numbers, order)
        if holds_as(("layers", *numbers, "in", *order), model, subject, given):
            words = layer_words(subject, numbers, place, order[place])
            fault = Fault(QUESTION, *words, calls=len(given), kept=1.0)
            return (fault,), model
    return None


def layer_words(subject: Subject, numbers: Sequence[int], place: int, other: int) -> tuple[str, str, str]:
    """One layer of these stacks in the place of another one, or of all: (name, what was seen, a question)."""
    names = [subject.parameters[number] for number in numbers]
    taken, wanted = (" and ".join(f"`{name}[{layer}]`" for name in names) for layer in (other, place))
    stand, due, have = ("stand", "are", "have") if len(names) > 1 else ("stands", "is", "has")
    if place < 0:
        return f"layer {other} for {place}", f"{taken} {stand} in the place of every part of it.", _ORDER
    seen = f"{taken} {stand} where {wanted} {due} due, and so twice (counted from 0)."
    return f"layer {other} for {place}", seen, f"Where {have} {wanted} gone?"


def _of_layers_and_more(
    subject: Subject, given: Mapping[int, Any], stacks: Sequence[int], layers: int
) -> tuple[tuple[Fault, ...], Model] | None:
    """Several results of layers in another order, and something else in one of them."""
    due = subject.reference[subject.probes[0]].value
    count = len(due) if isinstance(due, tuple) else 0
    for order in map(list, itertools.permutations(range(layers))) if 1 < count <= MOST_RESULTS else ():
        model = _reordered(subject, stacks, order)
        if order == sorted(order):
            continue
        parts = [{place: value[number] for place, value in given.items()} for number in range(count)]
        names = [("layers", *order, number) for number in range(count)]
        right = [
            number
            for number, name in enumerate(names)
            if holds_as(name, _part(model, number), subject, parts[number])
        ]
        telling = [n for n in right if not holds(_part(subject.function, n, plain=True), subject, parts[n])]
        if len(right) != count - 1 or not telling:
            continue
        off = next(number for number in range(count) if number not in right)
        more = _of_one_result(model, off, parts, subject)
        if more is not None:
            first = layers_fault(subject, stacks, order, len(given))
            return (first, more[0]), _with_part(model, off, more[1])
    return None


def _of_one_result(
    model: Model, number: int, parts: Sequence[Mapping[int, Any]], subject: Subject
) -> tuple[Fault, Model] | None:
    """What is wrong with this one: an earlier one once more, or something happened to it."""
    for other in range(number):
        if all(near(parts[number][place], parts[other][place]) for place in parts[number]):
            seen = f"The {PLACES[number]} result is the {PLACES[other]} once more, so that it is in twice."
            asks = "What does the contract want in each of the two places?"
            return Fault(QUESTION, "result twice", seen, asks, kept=1.0), _part(model, other)
    for name, (change, seen, asks) in results.HAPPENED.items():
        made = _changed_at(model, number, change)
        if holds(made, subject, parts[number]):
            return Fault(QUESTION, name, seen, asks, kept=1.0), made
    return None


def _with_part(model: Model, number: int, part: Model) -> Model:
    return lambda call: tuple(
        part(call) if place == number else value for place, value in enumerate(model(call))
    )


def _changed_at(model: Model, number: int, change: Rows) -> Model:
    return lambda call: change(np.asarray(model(call)[number], dtype=float)[None])[0]


def _part(model: Callable[..., Any], number: int, *, plain: bool = False) -> Model:
    return lambda call: (model(*call.arguments) if plain else model(call))[number]


def layers_fault(subject: Subject, stacks: Sequence[int], order: Sequence[int], calls: int) -> Fault:
    names = " and ".join(f"`{subject.parameters[number]}`" for number in stacks)
    moved = [place for place, layer in enumerate(order) if place != layer]
    seen = f"The parts of {names} are taken in another order than is due."
    if len(moved) == 2:
        two = f"The parts {moved[0]} and {moved[1]} of {names}"
        seen = f"{two} stand in each other's place (counted from 0)."
    return Fault(QUESTION, f"layers {tuple(order)}", seen, _ORDER, calls=calls, kept=1.0)


def _shapes(value: Any) -> list[tuple[int, ...]]:
    return [np.shape(part) for part in value] if isinstance(value, tuple | list) else [np.shape(value)]


def stacks_of(subject: Subject) -> tuple[list[int], int]:
    """The arguments that are stacks of matrices, or of what goes with them; and of how many."""
    arguments = subject.calls[subject.probes[0]].arguments
    sizes = {len(a) for a in arguments if np.ndim(a) >= STACK and 1 < len(a) <= MOST_LAYERS}
    if len(sizes) != 1:
        return [], 0
    layers = sizes.pop()
    return [n for n, a in enumerate(arguments) if np.ndim(a) > 1 and len(a) == layers], layers


def _reordered(subject: Subject, stacks: Sequence[int], order: list[int]) -> Model:
    def run(call: Call) -> Any:
        arguments = [a[order] if n in stacks else a for n, a in enumerate(call.arguments)]
        with np.errstate(all="ignore"):
            return subject.function(*arguments)

    return run


# --- rows of results ----------------------------------------------------------------


def _of_rows(subject: Subject, given: Mapping[int, Any]) -> tuple[tuple[Fault, ...], Model] | None:
    """Every result for itself: as it is due, or with its rows elsewhere."""
    due = subject.reference[subject.probes[0]].value
    count = len(due) if isinstance(due, tuple) else 1
    faults: dict[str, Fault] = {}
    models: list[Model] = []
    in_front: list[int] = []  # an argument that one result starts with is not what the next one starts with
    for number in range(count):
        part = {p: value[number] if isinstance(due, tuple) else value for p, value in given.items()}
        for fault, model, argument in _ways(subject, number, in_front):
            if holds(model, subject, part):
                in_front += [argument] if argument is not None else []
                faults |= {fault.name: fault} if fault is not None else {}
                models.append(model)
                break
        else:
            return None
    if not faults:
        return None
    together = (lambda call: tuple(model(call) for model in models)) if isinstance(due, tuple) else models[0]
    return tuple(faults.values()), together


def _ways(
    subject: Subject, number: int, used: Sequence[int]
) -> Iterator[tuple[Fault | None, Model, int | None]]:
    def result(call: Call) -> np.ndarray:
        due = subject.due.get(id(call))
        value = subject.function(*call.arguments) if due is None else due
        return np.asarray(value[number] if isinstance(value, tuple) else value)

    yield None, result, None
    if np.ndim(result(subject.calls[subject.probes[0]])) < 2:
        return
    for name, (change, seen, asks) in ROWS.items():
        fault = Fault(QUESTION, name, seen, asks, kept=1.0)
        yield fault, _changed(result, change), None
    for blocks in {1, stacks_of(subject)[1]} - {0}:
        seen = "The numbers are poured into the new shape in their old order: nothing is turned."
        fault = Fault(QUESTION, "poured", seen, "What is a row of it before, and what after?", kept=1.0)
        yield fault, _changed(result, partial(_poured, blocks)), None
    seen = "In front of the rows that are due stands one that went in."
    fault = Fault(QUESTION, "a row in front", seen, "Which row does the contract name first?", kept=1.0)
    late = "Every row is a step too late: in the place of the first one stands what went in."
    early = Fault(QUESTION, "a row too early", late, "Is it kept before the step, or after it?", kept=1.0)
    for place in sorted(range(len(subject.parameters)), key=used.count):
        yield fault, _behind(result, place), place
        yield early, _instead(result, place), place


def _poured(blocks: int, rows: np.ndarray) -> np.ndarray:
    """What `reshape` makes of each block in the place of its transpose."""
    parts = np.split(rows, blocks)
    return np.concatenate([part.T.reshape(part.shape) for part in parts])


def _changed(result: Model, change: Rows) -> Model:
    return lambda call: change(result(call))


def _instead(result: Model, place: int) -> Model:
    return lambda call: np.stack([call.arguments[place], *result(call)[:-1]])


def _behind(result: Model, place: int) -> Model:
    return lambda call: np.stack([call.arguments[place], *result(call)])


# --- results in other places --------------------------------------------------------


def _of_places(subject: Subject, given: Mapping[int, Any]) -> tuple[tuple[Fault, ...], Model] | None:
    """The results in another order, with rows of theirs elsewhere or not."""
    due = subject.reference[subject.probes[0]].value
    count = len(due) if isinstance(due, tuple) else 1
    if not 1 < count <= MOST_RESULTS or any(len(value) != count for value in given.values()):
        return None
    parts = [{place: value[number] for place, value in given.items()} for number in range(count)]
    fitting = [[_way(subject, number, part) for part in parts] for number in range(count)]
    for order in itertools.permutations(range(count)):
        ways = [fitting[number][place] for number, place in enumerate(order)]
        if order != tuple(range(count)) and all(ways):
            faults = {fault.name: fault for fault, _ in filter(None, ways) if fault is not None}
            models = [model for _, model in filter(None, ways)]
            return (_moved_fault(len(given)), *faults.values()), _placed(models, order)
    return None


def _of_results_and_layers(
    subject: Subject, given: Mapping[int, Any]
) -> tuple[tuple[Fault, ...], Model] | None:
    """The results in another order, as their shapes show, and layers in another order on top of it."""
    first = subject.probes[0]
    due, came = _shapes(subject.reference[first].value), _shapes(given[first])
    if came == due or sorted(came) != sorted(due) or not 1 < len(due) <= MOST_RESULTS:
        return None
    for order in itertools.permutations(range(len(due))):
        if [came[place] for place in order] != due:
            continue
        sorted_out = {place: tuple(value[n] for n in order) for place, value in given.items()}
        found = _of_layers(subject, sorted_out)
        if found is not None:
            faults, model = found
            return (_moved_fault(len(given)), *faults), _placed(
                list(map(partial(_part, model), range(len(due)))), order
            )
    return None


def _moved_fault(calls: int) -> Fault:
    asks = "Which one does the contract name first?"
    return Fault(QUESTION, "results moved", "The results come in another order.", asks, calls=calls, kept=1.0)


def _placed(models: Sequence[Model], order: Sequence[int]) -> Model:
    """Results where the submission has them: the number `n` at the place `order[n]`."""
    back = [order.index(place) for place in range(len(order))]
    return lambda call: tuple(models[number](call) for number in back)


def _way(subject: Subject, number: int, part: Mapping[int, Any]) -> tuple[Fault | None, Model] | None:
    """How this result of the reference gives those numbers."""
    return next(
        ((fault, model) for fault, model, _ in _ways(subject, number, ()) if holds(model, subject, part)),
        None,
    )
