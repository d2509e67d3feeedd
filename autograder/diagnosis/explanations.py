"""What explains an answer, and the functions that give the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.diagnosis import results
from autograder.diagnosis.agreement import Model
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call

QUESTION = "value"
PLACES = ("first", "second", "third", "fourth", "fifth")


@dataclass(frozen=True)
class Explanation:
    """Faults whose sum gives the numbers, and a function that gives them too.

    kept: of the reference's steps, the share that is left; None where an author's mistake says nothing of it.
    rearranged: are whole rows or layers elsewhere, in batches as in single samples?
    """

    faults: tuple[Fault, ...]
    model: Model
    kept: float | None = None
    rearranged: bool = False


def once(faults: Sequence[Fault]) -> list[Fault]:
    """Each fault once, where it is found in several results."""
    return list({fault.name: fault for fault in faults}.values())


def of_function(function: Callable[..., Any], result: int | None = None) -> Model:
    """The function, or one of its results."""

    def run(call: Call) -> Any:
        value = function(*call.arguments)
        return value if result is None else value[result]

    return run


def then(model: Model, what: str) -> Model:
    """The same, and what happens to the whole result."""
    return lambda call: applied(results.CHANGES[what], model(call))


def remembering(model: Model) -> Model:
    """The same; what it gives for a call is made once: every question asks again."""
    made: dict[int, tuple[Call, Any]] = {}

    def run(call: Call) -> Any:
        if id(call) not in made:
            made[id(call)] = call, model(call)  # a call that is kept has its identity for itself
        return made[id(call)][1]

    return run


def applied(change: results.Whole, value: Any) -> Any:
    """What such a change makes of one value; None where it has no answer."""
    try:
        return change(np.asarray(value, dtype=float)[None])[0]
    except (ValueError, IndexError):
        return None
