"""Right steps on arguments, or with results, whose layers or rows stand elsewhere: no formula is needed."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from autograder.diagnosis.agreement import Model, holds
from autograder.diagnosis.case import Subject
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call, Observation

QUESTION = "value"
MOST_LAYERS = 4
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
    "rows in reverse": (lambda rows: rows[::-1], "The rows come in reverse.", "Which one is due first?"),
    "rows for columns": (lambda rows: rows.T, "Rows and columns are exchanged.", "What is a row of it?"),
}


def explained(subject: Subject, given: Mapping[int, Any]) -> tuple[tuple[Fault, ...], Model] | None:
    """What is said, and a function that gives the same; it holds on all single samples."""
    if not all(_is_of_arrays(subject.reference[place]) for place in subject.probes):
        return None
    return _of_layers(subject, given) or _of_rows(subject, given)


def _is_of_arrays(due: Observation) -> bool:
    """Has the reference an answer there, and is it made of numbers?"""
    parts = due.value if isinstance(due.value, tuple) else (due.value,)
    return due.error is None and all(isinstance(part, np.ndarray | int | float) for part in parts)


# --- layers of stacks ---------------------------------------------------------------


def _of_layers(subject: Subject, given: Mapping[int, Any]) -> tuple[tuple[Fault, ...], Model] | None:
    first = subject.probes[0]
    if _shapes(given[first]) != _shapes(subject.reference[first].value):
        return None
    stacks, layers = _stacks(subject)
    for order in itertools.permutations(range(layers)) if stacks else ():
        if order == tuple(range(layers)):
            continue
        model = _reordered(subject, stacks, list(order))
        if holds(model, subject, given):
            names = " and ".join(f"`{subject.parameters[number]}`" for number in stacks)
            moved = [place for place, layer in enumerate(order) if place != layer]
            seen = f"The parts of {names} are taken in another order than is due."
            if len(moved) == 2:
                two = f"The parts {moved[0]} and {moved[1]} of {names}"
                seen = f"{two} stand in each other's place (counted from 0)."
            asks = "In which order does the text name them?"
            return (Fault(QUESTION, f"layers {order}", seen, asks, calls=len(given), kept=1.0),), model
    return None


def _shapes(value: Any) -> list[tuple[int, ...]]:
    return [np.shape(part) for part in value] if isinstance(value, tuple | list) else [np.shape(value)]


def _stacks(subject: Subject) -> tuple[list[int], int]:
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
        value = subject.function(*call.arguments)
        return np.asarray(value[number] if isinstance(value, tuple) else value)

    yield None, result, None
    if np.ndim(result(subject.calls[subject.probes[0]])) < 2:
        return
    for name, (change, seen, asks) in ROWS.items():
        fault = Fault(QUESTION, name, seen, asks, kept=1.0)
        yield fault, _changed(result, change), None
    seen = "In front of the rows that are due stands one that went in."
    fault = Fault(QUESTION, "a row in front", seen, "Which row does the contract name first?", kept=1.0)
    for place in sorted(range(len(subject.parameters)), key=used.count):
        yield fault, _behind(result, place), place


def _changed(result: Model, change: Rows) -> Model:
    return lambda call: change(result(call))


def _behind(result: Model, place: int) -> Model:
    return lambda call: np.stack([call.arguments[place], *result(call)])
