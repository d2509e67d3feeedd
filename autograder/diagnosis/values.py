"""Which small changes of the reference give these numbers: known mistakes first, then the fewest changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from autograder.diagnosis import kinds, misconceptions, own_steps, sentences, shares
from autograder.diagnosis.agreement import holds, near
from autograder.diagnosis.case import Case
from autograder.diagnosis.explanations import Explanation, of_function, remembering
from autograder.diagnosis.lookup import Allowed
from autograder.diagnosis.misconceptions import of_known, shown_at
from autograder.diagnosis.search import explain, of_another
from autograder.model.fault import Fault

_WHICH = "Which line of yours does that?"


def answers(case: Case) -> Iterator[Fault]:
    """What explains wrong numbers on single samples; sets the case's model for the questions after it."""
    subject = case.subject
    plain = [place for place in subject.alike_first if case.seen[place].error is None]
    plain = [place for place in plain if not _overflowed(case, place)] or plain
    if not plain:
        yield from misconceptions.on_every_call(case)
        return
    given = {place: _numbers(case, place) for place in plain}
    if all(near(given[place], subject.reference[place].value) for place in plain):
        case.model = lambda call: subject.function(*call.arguments)
        yield from _at_other_sizes(case)
        return
    alone = {place: case.seen[place].value for place in plain}
    explanation = explain(subject, given, alone, Allowed(written=case.own_text))
    if explanation is not None:
        explanation = replace(explanation, model=remembering(explanation.model))
    explanation = _everywhere(case, explanation)
    explanation = explanation or of_another(subject, alone, Allowed(written=case.own_text))
    explanation = explanation or own_steps.explained(case, given)
    if explanation is not None and _of_what_is_idle(case, explanation.faults):
        explanation = None
    if explanation is not None and not _of_nothing(case, explanation, given):
        case.model, case.batches_too = explanation.model, explanation.rearranged
        kept = (
            0.0
            if shares.tells_nothing(subject, case.seen)
            else shares.kept(subject, explanation, given, alone)
        )
        for fault in _as_written(case, explanation.faults):
            yield replace(fault, kept=kept)


def _at_other_sizes(case: Case) -> Iterator[Fault]:
    """A known mistake that the first sizes do not show, with the answers of all, batches too."""
    subject = case.subject
    given = {place: _numbers(case, place) for place in subject.own if case.seen[place].error is None}
    if all(near(given[p], subject.reference[p].value) for p in subject.plain if p in given):
        return  # what holds them may be wrong, or what is done besides
    stopped = set(subject.own) - set(given)
    for known in subject.known:
        stops = {place for place in subject.own if known.shown[place].error is not None}
        if known.hint and stops == stopped and all(near(v, shown_at(known, p)) for p, v in given.items()):
            case.model = of_function(known.function)
            yield of_known(known, len(given))
            return


def _of_nothing(case: Case, found: Explanation, given: dict[int, Any]) -> bool:
    """Changes that make zeros of everything, say, are not what happened: the answer is always the same.

    A mistake of the author's may be that, and the notebook's own arrays in the place of arguments.
    """
    if all(fault.name.startswith("known: ") for fault in found.faults) or any(
        fault.name.startswith("global ") for fault in found.faults
    ):
        return False
    first = next(iter(given.values()))
    alike = len(given) > 1 and all(near(value, first) for value in given.values())
    return alike and all(near(case.ask(call).value, first) for pair in case.subject.moved for call in pair)


def _as_written(case: Case, faults: Sequence[Fault]) -> Sequence[Fault]:
    """Arrays of the notebook's under the name that stands in the text, where all that is made of them is
    what the arguments would have to be."""
    faults = [_in_its_words(case, _turned_itself(case, _unused(case, fault))) for fault in faults]
    taken = [fault for fault in faults if fault.name.startswith("global ")]
    named = {fault.name.removeprefix("global ") for fault in taken}
    if not taken or not case.borrowed or named & set(case.borrowed):
        return faults
    seen, asks = sentences.borrowed(case.borrowed[0])
    first = replace(taken[0], name=f"global {case.borrowed[0]}", seen=seen, asks=asks)
    return [first, *(fault for fault in faults if fault not in taken)]


def _of_what_is_idle(case: Case, faults: Sequence[Fault]) -> bool:
    """Is something said to happen to an argument that the text never uses?"""
    told = {
        fault.name.removeprefix("of argument ").split(" ")[0]
        for fault in faults
        if fault.name.startswith("of argument ")
    }
    return bool(told.intersection(_idle(case)))


def _idle(case: Case) -> list[str]:
    """Arguments that stand in the first line alone."""
    head, _, body = case.own_text.partition(":")
    return [
        name
        for name in case.subject.parameters
        if re.search(rf"\b{re.escape(name)}\b", head) and not re.search(rf"\b{re.escape(name)}\b", body)
    ]


def _in_its_words(case: Case, fault: Fault) -> Fault:
    """Without names of the reference's steps that do not stand in the text."""
    if not case.own_text or not fault.name.startswith(("sign", "of argument", "constant", "twice", "power")):
        return fault
    if "the part with" in fault.seen:
        return fault
    ours = set(re.findall(r"`(\w+)`", fault.seen)) - set(case.subject.parameters) - set(case.subject.arrays)
    for name in ours:
        if not re.search(rf"\b{name}\b", case.own_text):
            fault = replace(fault, seen=fault.seen.replace(f"`{name}`", "a step"), asks=_WHICH)
    return fault


def _turned_itself(case: Case, fault: Fault) -> Fault:
    """A row that meets a matrix may be reversed, or the matrix upside down: which one is it in the text?"""
    reversed_one = re.fullmatch(r"of argument (\w+) reversed", fault.name)
    turned = [name for name in case.subject.parameters if f"{name}[::-1" in case.own_text]
    if reversed_one is None or len(turned) != 1 or turned[0] == reversed_one[1]:
        return fault
    seen = f"Your numbers come out when the rows of `{turned[0]}` are taken from the last to the first."
    return replace(
        fault,
        name=f"of argument {turned[0]} upside down",
        seen=seen,
        asks="Which row belongs to which number?",
    )


def _unused(case: Case, fault: Fault) -> Fault:
    """A step without a name in the place of another one says little: an argument that the text never uses,
    much."""
    idle = _idle(case)
    if fault.name != "step" or len(idle) != 1:
        return fault
    seen, asks = f"`{idle[0]}` is never used, so that it has no say.", f"Where does `{idle[0]}` come in?"
    return replace(fault, name=f"unused `{idle[0]}`", seen=seen, asks=asks)


def _overflowed(case: Case, place: int) -> bool:
    """Did NumPy warn, and is what came no number? That is a fault of its own, told by its own question."""
    value = case.seen[place].value
    warned = bool(case.seen[place].warnings) and place not in case.subject.probes
    return (
        warned and isinstance(value, np.ndarray) and value.dtype.kind == "f" and not np.isfinite(value).all()
    )


def _everywhere(case: Case, found: Explanation | None) -> Explanation | None:
    """Where what explains calls of the first sizes fails at others: what explains all, if anything."""
    subject = case.subject
    places = [place for place in subject.plain if case.seen[place].error is None]
    given = {place: _numbers(case, place) for place in places}
    if found is None or holds(found.model, subject, given):
        return found
    alone = {place: case.seen[place].value for place in places}
    return explain(subject, given, alone, Allowed(written=case.own_text)) or found


def _numbers(case: Case, place: int) -> Any:
    return kinds.at(case, place).value
