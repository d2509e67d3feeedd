"""What is asked about one exercise: its checks and misconceptions, and what the reference shows."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from autograder.grading.local_functions import answers, local
from autograder.grading.student import Ask
from autograder.grading.vocabulary import CheckSpec, MistakeSpec
from autograder.sandbox.observation import RTOL, Call, Observation, frame_of

Function = Callable[..., Any]


@dataclass(frozen=True)
class Check:
    """One check: a pytest function, what `@check` says of it, and what it asks of the reference."""

    name: str
    function: Function
    spec: CheckSpec
    log: tuple[tuple[Call, Observation], ...] = ()  # what it asks of the reference, and what that shows

    @property
    def description(self) -> str:
        """The sentence that the student reads."""
        return " ".join((self.function.__doc__ or self.name).split())


@dataclass(frozen=True)
class Mistake:
    """One misconception: a wrong answer whose docstring is the hint."""

    name: str
    function: Function
    spec: MistakeSpec

    @property
    def hint(self) -> str:
        """The question that points at the idea."""
        return " ".join((self.function.__doc__ or "").split())

    def in_place_of(self, reference: Any) -> Function:
        """What a student with this misconception has; for a method, the reference's class with it."""
        if not self.spec.method:
            return self.function
        return type(self.spec.exercise, (reference,), {self.spec.method: self.function})


@dataclass(frozen=True)
class Plan:
    """An exercise's checks in the order in which they run, all their calls, and what the reference shows."""

    exercise: str
    seed: int
    checks: tuple[Check, ...]
    calls: tuple[Call, ...]  # those that can be made ahead; `log` of a check has them all
    reference: tuple[Observation, ...]
    mistakes: tuple[Mistake, ...]
    functions: Mapping[str, Function] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def frame(self) -> bytes:
        """All calls as one message to a worker."""
        return frame_of(self.calls)

    @cached_property
    def expected(self) -> Mapping[Any, Observation]:
        """What the reference shows, by call."""
        return {call.key: seen for call, seen in zip(self.calls, self.reference, strict=True)}

    @cached_property
    def gives_values(self) -> bool:
        """Does the reference ever give anything but None?"""
        return any(seen.value is not None for check in self.checks for _, seen in check.log)

    @cached_property
    def worth(self) -> Mapping[str, float]:
        """What a misconception keeps by its author's word, by the name of its fault."""
        return {f"known: {mistake.name}": mistake.spec.worth for mistake in self.mistakes}

    @cached_property
    def prints(self) -> bool:
        """Does the reference ever print?"""
        return any(seen.printed for check in self.checks for _, seen in check.log)

    def look_alike(self, seen: Observation, other: Observation, within: float = RTOL) -> bool:
        """Do they show the same? What they print counts where the reference prints."""
        return seen.same_as(other, within) and (not self.prints or seen.printed == other.printed)

    @cached_property
    def shown_by_mistakes(self) -> tuple[tuple[Observation, ...], ...]:
        """What each misconception shows for the same calls."""
        kept = _Kept(self.reference)
        return tuple(
            tuple(map(kept.once, self.reference, answers(self._with(mistake), self.calls)))
            for mistake in self.mistakes
        )

    def asking(self, mistake: Mistake) -> Ask:
        """Who has this misconception, and is right otherwise."""
        return local(self._with(mistake))

    def _with(self, mistake: Mistake) -> Mapping[str, Function]:
        return {**self.functions, self.exercise: mistake.in_place_of(self.functions.get(self.exercise))}


class _Kept:
    """Arrays by what is in them: most that a mistake shows, the reference shows too, or another mistake."""

    def __init__(self, reference: Sequence[Observation]) -> None:
        self._arrays: dict[Any, np.ndarray] = {}
        for seen in reference:
            self._value(seen.value)

    def once(self, due: Observation, shown: Observation) -> Observation:
        """The same, of arrays that are kept anyway; what the reference shows where that is all."""
        if type(shown.value) not in (tuple, np.ndarray) or shown.after:
            return shown
        held = replace(shown, value=self._value(shown.value))
        own, others = (value if type(value) is tuple else (value,) for value in (held.value, due.value))
        if len(own) == len(others) and all(map(operator.is_, own, others)):
            return due if replace(held, value=due.value) == due else held
        return held

    def _value(self, value: Any) -> Any:
        """The same to the last bit."""
        if type(value) is tuple:
            return tuple(map(self._value, value))
        if type(value) is not np.ndarray or value.dtype.kind not in "iuf":
            return value
        return self._arrays.setdefault((value.dtype.str, value.shape, value.tobytes()), value)
