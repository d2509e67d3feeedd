"""Two known mistakes of different layers, or of different terms of a sum: each moves the numbers as alone."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.diagnosis.agreement import Model, heard, near
from autograder.diagnosis.case import Known, Subject
from autograder.diagnosis.explanations import Explanation
from autograder.diagnosis.made_calls import joined, results, same_shapes
from autograder.diagnosis.misconceptions import of_known, shown_at, without_praise
from autograder.sandbox.observation import Call

Moves = tuple[list[Known], np.ndarray]


def explained(subject: Subject, given: dict[int, Any]) -> Explanation | None:
    """The first two whose moves add up to that of this answer, on every single sample."""
    mistakes, moves = _moves(subject)
    try:
        mine = np.concatenate([joined(results(given[place])) for place in subject.probes])
    except (KeyError, ValueError):
        return None
    if len(mistakes) < 2 or mine.shape != moves.shape[1:]:
        return None
    wanted = mine - _due(subject)
    sums = moves @ np.linspace(1.0, 2.0, wanted.size)  # two numbers tell most pairs apart
    apart = np.abs(sums[:, None] + sums - wanted @ np.linspace(1.0, 2.0, wanted.size))
    for one, other in np.argwhere(apart <= 1e-6 * (1 + np.abs(wanted).sum())):
        meet = ((moves[one] != 0) & (moves[other] != 0)).any()
        if one < other and not (meet and not _has_terms(subject)) and near(moves[one] + moves[other], wanted):
            pair = mistakes[one], mistakes[other]
            model = _sum_of(subject, pair)
            same = all(near(given[place], _both(subject, pair, place)) for place in given)
            if same and all(heard(model, subject)):  # else two mistakes left everything out
                faults = tuple(of_known(mistake, len(given)) for mistake in pair)
                return Explanation(without_praise(faults), model)
    return None


def _has_terms(subject: Subject) -> bool:
    """Is something added up, that two mistakes may each leave a part of? Of one curve they can't."""
    nodes = (node for program in subject.programs for node in program.nodes)
    sums = any(isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) for node in nodes)
    return len(subject.parameters) > 1 and sums


def _moves(subject: Subject) -> Moves:
    """How far each known mistake moves all numbers of the probes; made once a process."""
    if "moves" not in subject.made:
        due = _due(subject)
        moves = [(known, _moved(subject, known, due)) for known in subject.known if known.hint and due.size]
        told = [(known, moved) for known, moved in moves if moved is not None]
        rows = np.array([moved for _, moved in told]).reshape(len(told), due.size)
        subject.made["moves"] = [known for known, _ in told], rows
    found: Moves = subject.made["moves"]
    return found


def _moved(subject: Subject, mistake: Known, due: np.ndarray) -> np.ndarray | None:
    """None where it has no answer, one of other shapes, or the right one."""
    shown = {place: shown_at(mistake, place) for place in subject.probes}
    if not all(same_shapes(value, subject.reference[place].value) for place, value in shown.items()):
        return None
    moved = np.concatenate([joined(results(value)) for value in shown.values()]) - due
    return None if not np.isfinite(moved).all() or near(moved, 0 * moved) else moved


def _due(subject: Subject) -> np.ndarray:
    """All numbers that are due of the probes, in one row."""
    parts = [results(subject.reference[place].value) for place in subject.probes]
    return np.concatenate(list(map(joined, parts))) if parts and all(parts) else np.zeros(0)


def _both(subject: Subject, pair: Sequence[Known], place: int) -> Any:
    return _added([shown_at(mistake, place) for mistake in pair], subject.reference[place].value)


def _sum_of(subject: Subject, pair: Sequence[Known]) -> Model:
    def run(call: Call) -> Any:
        return _added([m.function(*call.arguments) for m in pair], subject.function(*call.arguments))

    return run


def _added(shown: Sequence[Any], due: Any) -> Any:
    """Both moves on top of what is due."""
    if not all(same_shapes(value, due) for value in shown):
        return None
    first, second = map(results, shown)
    parts = [a + b - c for a, b, c in zip(first, second, results(due), strict=True)]
    return tuple(parts) if isinstance(due, tuple) else parts[0]
