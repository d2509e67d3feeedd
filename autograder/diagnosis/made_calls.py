"""Made-up calls: public numbers, what a submission gives for them, and what is due."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.diagnosis.agreement import near
from autograder.diagnosis.case import Case, Function, Subject, with_argument
from autograder.diagnosis.kinds import came
from autograder.diagnosis.public_calls import copied
from autograder.sandbox.observation import Call, Observation


@dataclass(frozen=True)
class Part:
    """What one call gives: all results in one row (`number` is None), or one of them.

    only: the others are right.
    """

    case: Case
    call: Call
    number: int | None
    value: np.ndarray
    due: np.ndarray
    only: bool = False

    def at(self, call: Call) -> tuple[np.ndarray | None, np.ndarray | None]:
        """The same of another call: what comes, what is due."""
        seen, due = self.case.ask(call), reference(self.case, call)
        mine = self._of(came(seen.value, due)) if seen.error is None else None
        return mine, self._of(due)

    def _of(self, value: Any) -> np.ndarray | None:
        found = results(value)
        if self.number is None:
            return joined(found) if found else None
        return found[self.number] if self.number < len(found) else None


def samples_of(part: Part) -> list[tuple[Call, np.ndarray, np.ndarray]]:
    """The planned calls of one size, and what they show of this part; none where one has another shape."""
    case, number, found = part.case, part.number or 0, []
    for place in case.subject.alike_first:
        wanted = case.subject.reference[place].value
        mine, due = results(came(case.seen[place].value, wanted)), results(wanted)
        if number >= min(len(mine), len(due)) or mine[number].shape != due[number].shape:
            return []
        found.append((case.subject.calls[place], mine[number].ravel(), due[number].ravel()))
    return found


def tidy(call: Call, codes: Collection[int] = ()) -> Call:
    """Public numbers in the shapes of a call, easy to follow by hand; codes stay codes."""
    steps = (1.0, -2.0, 3.0, 0.5, -1.0, 2.0, -0.5, 4.0, 1.5, -3.0)
    arguments = []
    for number, argument in enumerate(call.arguments):
        if number in codes and argument.size:
            made = np.arange(1, argument.size + 1) % (argument.max() + 1)
            arguments.append(made.astype(argument.dtype).reshape(argument.shape))
        elif isinstance(argument, np.ndarray):
            size = argument.size
            flat = [steps[(place + 3 * number) % len(steps)] for place in range(size)]
            positive = bool((argument >= 0).all()) and bool((argument <= 1).all())
            made = np.abs(np.array(flat)) / 4 if positive else np.array(flat)
            arguments.append(made.reshape(argument.shape))
        else:
            arguments.append(argument)
    return Call(call.name, tuple(arguments))


def right_by_chance(case: Case) -> bool:
    """Right wherever the first sizes are asked, and wrong for other numbers of these sizes: the planned ones
    have something in common, zeros to start from, say."""
    subject = case.subject
    if not subject.alike_first or not all(map(case.right, subject.alike_first)):
        return False
    call = tidy(subject.calls[subject.first], subject.codes)
    due, seen = reference(case, call), case.ask(call)
    return due is not None and seen.error is None and not near(came(seen.value, due), due)


def results(value: Any) -> list[np.ndarray]:
    """The results of a call as arrays; none where one of them holds no numbers."""
    parts = list(value) if isinstance(value, tuple | list) else [value]
    plain = all(isinstance(part, np.ndarray | int | float) for part in parts)
    return [np.asarray(part, dtype=float) for part in parts] if plain else []


def same_shapes(value: Any, due: Any) -> bool:
    """Results of the same number and shapes?"""
    mine, wanted = results(value), results(due)
    return [part.shape for part in mine] == [part.shape for part in wanted] != []


def joined(results: list[np.ndarray]) -> np.ndarray:
    """All numbers in one row."""
    return np.concatenate([part.ravel() for part in results])


def tried(function: Function, call: Call) -> Observation:
    """What a function of ours shows of a call: it gets copies, and may not allow these numbers."""
    try:
        with np.errstate(all="ignore"):
            return Observation(function(*map(copied, call.arguments)))
    except Exception as error:
        return Observation(error=(type(error).__name__, ""))


def reference(case: Case, call: Call) -> Any:
    """What is due; None where the exercise does not allow these numbers."""
    return tried(case.subject.function, call).value


def moved(call: Call, number: int) -> Call:
    """The call with the first number of an argument a little larger."""
    array = np.array(call.arguments[number], dtype=float)
    array.reshape(-1)[0] += 0.25
    return with_argument(call, number, array)


def raised(call: Call, number: int, *layer: int) -> Call:
    """The call with all numbers of an argument, or of a layer of it, a little larger, each by its own step:
    the same one for all is nothing to who subtracts the largest."""
    array = np.array(call.arguments[number], dtype=float)
    size = array[layer].size
    array[layer] += np.linspace(0.25, 0.5, size).reshape(array[layer].shape)
    return with_argument(call, number, array)


def scaled(subject: Subject, call: Call, factor: float) -> Call:
    """The call with all numbers of its arrays so many times as large; once, they are decimals. Codes stay."""
    for number in arrays_of(subject, call):
        call = with_argument(call, number, factor * call.arguments[number])
    return call


def arrays_of(subject: Subject, call: Call) -> list[int]:
    """The places of its arguments that are arrays, and may be a little larger."""
    return [
        number
        for number, argument in enumerate(call.arguments)
        if isinstance(argument, np.ndarray) and argument.size and number not in subject.codes
    ]
