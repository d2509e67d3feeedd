"""Calls that could not be planned, since functions go in: what stops, what comes, which mistake they show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from autograder.diagnosis import errors, kinds
from autograder.diagnosis.agreement import near
from autograder.diagnosis.case import Case
from autograder.diagnosis.made_calls import reference, tried
from autograder.diagnosis.misconceptions import of_known
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call, Observation

Shown = Sequence[tuple[Call, Observation]]


def answers(case: Case) -> Iterator[Fault]:
    """Where no call was planned: an error, a container, and the known mistake that most wrong calls show."""
    if any(call.name == case.subject.exercise for call in case.subject.calls):
        return
    shown = [(call, seen) for call, seen in case.asked if call.name == case.subject.exercise]
    yield from _stops(case, [seen for _, seen in shown])
    yield from _container(case, shown)
    yield from _known(case, shown)


def _stops(case: Case, shown: Sequence[Observation]) -> Iterator[Fault]:
    raised = [replace(seen, place=(0, 0)) for seen in shown if seen.error is not None]
    if raised:
        fault = errors.of_observation(raised[0], case.cells, len(raised))
        some = "Some calls go through, others stop. " if len(raised) < len(shown) else ""
        yield replace(fault, seen=f"{some}{fault.seen}")


def _container(case: Case, shown: Shown) -> Iterator[Fault]:
    came = [kinds.unwrapped(seen.value, reference(case, call)) for call, seen in shown if seen.error is None]
    wrong = [inside.wrong for inside in came if inside.wrong]
    if wrong and len(set(wrong)) == 1:
        yield kinds.fault(wrong[0], len(wrong))


def _known(case: Case, shown: Shown) -> Iterator[Fault]:
    given = [
        (call, kinds.came(seen.value, reference(case, call))) for call, seen in shown if seen.error is None
    ]
    wrong = [(call, value) for call, value in given if not near(value, reference(case, call))]
    told = [
        (sum(near(value, tried(mistake.function, call).value) for call, value in wrong), -number)
        for number, mistake in enumerate(case.subject.known)
        if mistake.hint
    ]
    most, number = max(told, default=(0, 0))
    if most > 1 and most * 2 >= len(wrong):
        yield of_known(case.subject.known[-number], most)
