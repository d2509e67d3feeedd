"""Where nothing explains the numbers: the first of the submission's own values that no step gives."""

from __future__ import annotations

import numpy as np

from autograder.diagnosis.case import Case
from autograder.diagnosis.made_calls import joined, results
from autograder.diagnosis.own_values import Own, alike, own_values
from autograder.diagnosis.road import Road, road_of, shapes


def told(case: Case) -> tuple[str, str, str] | None:
    """Where nothing explains it: the first of the submission's values that no step gives, behind right ones.

    Gives (name, what was seen, a question).
    """
    subject = case.subject
    if not subject.programs or not subject.probes:
        return None
    road = road_of(subject, subject.programs[-1])
    if road is None:
        return None
    given = [*zip(*subject.arguments(subject.probes), strict=True)]
    due = subject.reference[subject.probes[0]].value
    axes = max(map(np.ndim, due if isinstance(due, tuple) else (due,)))
    right = ""
    for own in own_values(case):
        if not own.name or any(alike(own.values, argument) for argument in given):
            continue
        if np.ndim(own.values[0]) > axes or (axes and np.size(own.values[0]) == 1):
            continue  # weights, or a layer of them; a size, or a constant
        if not any(alike(own.values, values) for values in road.due):
            if own.name == right:
                continue  # one name for several values: a dictionary's, say
            if not right:
                return None
            return _scaled(own, road) or (
                f"first off `{own.name}`",
                f"Up to `{right}` your values are right; `{own.name}` is the first that no step gives.",
                f"What should `{own.name}` hold?",
            )
        right = own.name
    if not right:
        return None
    return (
        f"off behind `{right}`",
        f"`{right}` is right, what is made of it is not.",
        "Which step comes next?",
    )


def _scaled(own: Own, road: Road) -> tuple[str, str, str] | None:
    """Is it what some step gives, times a number that is the same everywhere?"""
    mine = joined(results(own.values))
    for values in road.due:
        found = results(values)
        if not found or shapes(own.values) != shapes(values):
            continue
        due = joined(found)
        factor = float(mine @ due / (due @ due)) if due.any() and due.size > 1 else 0.0
        if factor not in (0.0, 1.0) and np.allclose(mine, factor * due, rtol=1e-8, atol=1e-11):
            seen = f"In `{own.name}` every number is {factor:.3g} times what is due on the way."
            return f"scaled by {factor:.3g}", seen, "Which step multiplies it, and who asks for that?"
    return None
