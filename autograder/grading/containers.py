"""Right numbers in a wrong container: the checks look at the numbers, and the container costs once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from autograder.diagnosis.kinds import unwrapped
from autograder.grading.plan import Plan
from autograder.grading.student import Ask
from autograder.sandbox.observation import Call, Observation

KEEPS = 0.6  # of what the numbers earn: two fifths of an exercise are the price of a list, a matrix, a pair
LEFT = frozenset(("truth", "number", "fewer"))  # what is not the same numbers in another container


def taken_out(plan: Plan, observations: Sequence[Observation]) -> list[Observation] | None:
    """The observations with arrays in the place of what held them; None when nothing was to take out."""
    plain = [
        _taken_out(seen, due.value) if call.name == plan.exercise else seen
        for call, seen, due in zip(plan.calls, observations, plan.reference, strict=False)
    ]
    same = all(new is seen for new, seen in zip(plain, observations, strict=False))
    return None if same else [*plain, *observations[len(plain) :]]


def live(ask: Ask, reference: Ask) -> Ask:
    """The same for calls that nobody planned."""

    def answer(call: Call) -> Observation:
        return ask(call) if call.is_live else _taken_out(ask(call), reference(call).value)

    return answer


def _taken_out(seen: Observation, due: object) -> Observation:
    if seen.error is not None:
        return seen
    inside = unwrapped(seen.value, due)
    if not inside.wrong or inside.wrong in LEFT or inside.value is None:
        return seen
    return replace(seen, value=inside.value)
