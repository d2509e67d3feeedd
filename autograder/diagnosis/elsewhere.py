"""Where every call of the first sizes stops: what calls of other sizes show, planned or the notebook's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from autograder.diagnosis import shares, sizes, values
from autograder.diagnosis.case import Case, Known, Subject, with_argument
from autograder.diagnosis.made_calls import arrays_of, tidy, tried
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call, alike

MOST_TRIED = 3  # sizes, and calls of the notebook
Sizes = tuple[tuple[int, ...], ...]


def answers(case: Case) -> Iterator[Fault]:
    """What explains the numbers where some sizes go through, a matrix with as many rows as columns say."""
    subject = case.subject
    if not subject.alike_first or any(case.seen[place].error is None for place in subject.alike_first):
        return
    if subject.only_batches_right(case.seen):
        return
    groups = {key: call for key, call in _going_through(case).items() if _tell(call)}
    public = {_sizes(call) for call in subject.public}
    for key, call in list(groups.items())[:MOST_TRIED]:
        other = _at(case, call)
        found = list(values.answers(other)) if other is not None else []
        right = other is not None and other.model is not None and not found
        if key in public and len(groups) == 1 and other is not None:
            yield _built_in(case, call, right=right)
        if found or right:
            yield from found
            return


def kept_by(subject: Subject, known: Known) -> float:
    """Of the reference's steps what is left in a misconception that stops at the first sizes."""
    answered = (place for place in subject.plain if known.shown[place].error is None)
    other = next((_at_sizes_of(subject, subject.calls[place]) for place in answered), None)
    same = (each for each in other.known if each.name == known.name) if other is not None else iter(())
    return next((shares.kept_by(other, each) for each in same if other is not None), 0.0)


def _going_through(case: Case) -> dict[Sizes, Call]:
    """A call for each of the sizes that have an answer: planned ones, then the notebook's own."""
    subject = case.subject
    planned = (subject.calls[place] for place in subject.plain if case.seen[place].error is None)
    groups = {_sizes(call): call for call in planned}
    tried = {_sizes(subject.calls[place]) for place in subject.plain}
    for call in subject.public[:MOST_TRIED]:
        if _sizes(call) not in tried and case.ask(call).error is None:
            groups.setdefault(_sizes(call), call)
    return groups


def _built_in(case: Case, call: Call, *, right: bool) -> Fault:
    """The sizes of an example of the notebook's are the only ones that have an answer."""
    seen = "It works at the sizes of an example, and stops at others."
    if not right:
        seen = "At some sizes it has an answer, and at others it stops."
    return Fault(
        "sizes",
        "sizes",
        seen,
        sizes.asked_of(sizes.number_in(case, call)),
        calls=1,
        kept=1.0 if right else 0.0,
    )


def _tell(call: Call) -> bool:
    """Of one number in each array, an order and a reverse look the same, a sum and the number itself."""
    return any(np.size(argument) > 1 for argument in call.arguments)


def _sizes(call: Call) -> Sizes:
    return tuple(each.shape if isinstance(each, np.ndarray) else () for each in call.arguments)


def _at(case: Case, call: Call) -> Case | None:
    """The case with calls of these sizes alone, in numbers that are made here; None where one stops."""
    other = _at_sizes_of(case.subject, call)
    if other is None:
        return None
    seen = [case.ask(each) for each in other.calls]
    if any(each.error is not None for each in seen):
        return None
    return Case(other, seen, case.ask, case.cells)


def _at_sizes_of(subject: Subject, call: Call) -> Subject | None:
    """Made once a process."""
    key = _sizes(call)
    if key not in subject.elsewhere:
        subject.elsewhere[key] = _subject(subject, call)
    return subject.elsewhere[key]


def _subject(subject: Subject, call: Call) -> Subject | None:
    base = tidy(call, subject.codes)
    calls = (call, base, _spread(subject, base))
    reference = tuple(tried(subject.function, each) for each in calls)
    if any(each.error is not None for each in reference) or alike(reference[0].value, reference[1].value):
        return None
    known = tuple(
        Known(each.name, each.hint, each.function, tuple(tried(each.function, one) for one in calls))
        for each in subject.known
    )
    return replace(
        subject, calls=calls, reference=reference, known=known, quick=True, shares={}, elsewhere={}, made={}
    )


def _spread(subject: Subject, call: Call) -> Call:
    """Every array a little larger, each number by a step of its own."""
    for number in arrays_of(subject, call):
        array = np.asarray(call.arguments[number], dtype=float)
        step = np.linspace(0.125, 0.5, array.size).reshape(array.shape)
        call = with_argument(call, number, array + (1 + number) * step / 4)
    return call
