"""Explanations of several results: each for itself, in another order, or one that came for all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from autograder.diagnosis import misconceptions
from autograder.diagnosis.agreement import Model, near
from autograder.diagnosis.case import Subject
from autograder.diagnosis.dependent_results import later_first, of_own
from autograder.diagnosis.enumeration import ONE
from autograder.diagnosis.explanations import PLACES, QUESTION, Explanation, of_function, once
from autograder.diagnosis.lookup import Allowed, of_one
from autograder.diagnosis.variants import COMMON
from autograder.model.fault import Fault

FEW_RESULTS = 2  # of which one may hold all the work


def of_several(subject: Subject, given: dict[int, Any], allowed: Allowed) -> Explanation | None:
    """Each result for itself; the later ones as they come of the submission's own first one."""
    straight = _in_order(subject, given, allowed, ONE)
    if straight is not None and len(straight.faults) < 2:  # no exchange explains it with less
        return straight
    other = {place: tuple(reversed(value)) for place, value in given.items()}
    turned = _in_order(subject, other, allowed, COMMON)
    if turned is not None and (straight is None or len(turned.faults) + 1 < len(straight.faults)):
        swapped = Fault(
            QUESTION,
            "results swapped",
            "The results come in the other order.",
            "Which one does the contract name first?",
            calls=len(given),
        )
        model = turned.model
        return Explanation((swapped, *turned.faults), lambda call: tuple(reversed(model(call))), turned.kept)
    return straight or later_first(subject, given, allowed)


def _in_order(subject: Subject, given: dict[int, Any], allowed: Allowed, budget: int) -> Explanation | None:
    """budget: what a change of a later result may cost."""
    due = {place: subject.reference[place].value for place in given}
    first = {place: value[0] for place, value in given.items()}
    faults: list[Fault] = []
    models: list[Model] = []
    kept: list[float | None] = []
    if all(near(first[place], due[place][0]) for place in given):
        models.append(lambda call: subject.function(*call.arguments)[0])
    else:
        explanation = _ahead(subject, given, due)
        if explanation is None and allowed.authors:
            explanation = misconceptions.of_part(subject, first, 0, alone=True)
        explanation = explanation or next(of_one(subject, first, 0, allowed), None)
        explanation = explanation or (misconceptions.of_part(subject, first, 0) if allowed.authors else None)
        if explanation is None:
            return None
        faults += explanation.faults
        models.append(explanation.model)
        kept.append(explanation.kept)
    for number in range(1, len(due[subject.probes[0]])):
        part = {place: value[number] for place, value in given.items()}
        if all(near(part[place], due[place][number]) for place in given):
            models.append(of_function(subject.function, number))
            continue
        explanation = misconceptions.of_part(subject, part, number, alone=True) if allowed.authors else None
        explanation = explanation or of_own(subject, part, given, number, models[0], budget)
        explanation = explanation or next(of_one(subject, part, number, allowed), None)
        explanation = explanation or (
            misconceptions.of_part(subject, part, number) if allowed.authors else None
        )
        explanation = explanation or _again(given, number, models)
        if explanation is None:
            return None
        faults += explanation.faults
        models.append(explanation.model)
        kept.append(explanation.kept)
    lost = None if None in kept else sum(1 - share for share in kept if share is not None)
    return Explanation(
        misconceptions.without_praise(once(faults)),
        lambda call: tuple(model(call) for model in models),
        None if lost is None else max(0.0, 1 - lost),
    )


def _again(given: dict[int, Any], number: int, models: Sequence[Model]) -> Explanation | None:
    """A later result that is an earlier one once more."""
    for before in range(number):
        if all(near(value[number], value[before]) for value in given.values()):
            return Explanation((_once_more(number, before, len(given)),), models[before])
    return None


def _ahead(subject: Subject, given: dict[int, Any], due: dict[int, Any]) -> Explanation | None:
    """A first result that is a later one already, which is right."""
    for number in range(1, len(due[subject.probes[0]])):
        if all(
            near(value[0], value[number]) and near(value[number], due[p][number])
            for p, value in given.items()
        ):
            fault = _once_more(0, number, len(given))
            return Explanation((fault,), of_function(subject.function, number), 1.0)
    return None


def _once_more(number: int, other: int, calls: int) -> Fault:
    seen = f"The {PLACES[number]} result is the {PLACES[other]} once more."
    asks = "What does the contract want in each of the two places?"
    return Fault(QUESTION, f"{PLACES[other]} result twice", seen, asks, calls=calls)


def one_of_several(subject: Subject, alone: dict[int, Any], allowed: Allowed) -> Explanation | None:
    """One array came where several are due: which one it is, and what is wrong with it."""
    declared = misconceptions.declared(subject, alone) if allowed.authors else None
    if declared is not None:
        return declared
    candidates: list[tuple[int, int, Explanation]] = []
    for number in range(len(subject.reference[subject.probes[0]].value)):
        due = {place: subject.reference[place].value[number] for place in alone}
        if all(near(alone[place], due[place]) for place in alone):
            candidates.append((0, number, Explanation((), of_function(subject.function, number), 1.0)))
            continue
        explanation = next(of_one(subject, alone, number, allowed), None)
        if explanation is not None:
            candidates.append((len(explanation.faults), number, explanation))
    if not candidates:
        return None
    _, number, best = min(candidates, key=lambda item: item[:2])
    only = Fault(
        QUESTION,
        f"only the {PLACES[number]} result",
        f"Only the {PLACES[number]} of the results comes back.",
        "Which ones does the contract name?",
        calls=len(alone),
    )
    part = FEW_RESULTS / len(subject.reference[subject.probes[0]].value)  # of five, one is too little to keep
    return Explanation((only, *best.faults), best.model, None if best.kept is None else part * best.kept)
