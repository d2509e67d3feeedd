"""One of several results, made of the submission's own other one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from autograder.diagnosis import nearness, results
from autograder.diagnosis.agreement import Model, near
from autograder.diagnosis.case import Subject
from autograder.diagnosis.enumeration import ONE, Entry
from autograder.diagnosis.explanations import Explanation, applied, once, then
from autograder.diagnosis.lookup import Allowed, arrays_of, faults_of, of_one
from autograder.diagnosis.programs import Evaluation, Program
from autograder.diagnosis.tables import Row, Table
from autograder.diagnosis.variants import COMMON, Change
from autograder.sandbox.observation import Call


def of_own(
    subject: Subject,
    part: dict[int, Any],
    given: dict[int, Any],
    number: int,
    first: Model,
    budget: int,
) -> Explanation | None:
    """A later result, made of the submission's own first one, of which `first` is the model."""
    probes = subject.probes
    arrays = arrays_of(part[place] for place in probes)
    for program in subject.programs if arrays is not None else ():
        step = _name_of_first(program)
        if step is None or len(program.results) <= number:
            continue
        for row in _rows_of_own(subject, program, step, number, given, arrays or [], budget):
            if _holds_own(program, step, row, number, subject, part, given):
                model = _run_own(program, step, row.changes, number, first)
                return Explanation(
                    tuple(faults_of(row.changes, row.happened, None, len(part))),
                    then(model, row.happened) if row.happened else model,
                    nearness.share(program, row.changes),
                )
    return None


def _rows_of_own(
    subject: Subject,
    program: Program,
    step: str,
    number: int,
    given: dict[int, Any],
    arrays: Sequence[np.ndarray],
    most: int,
) -> Iterator[Row]:
    """What gives these numbers, the cheapest to try first: one change at most, or what happened to them."""
    own = [{step: np.asarray(given[place][0])} for place in subject.probes]
    walk = subject.walks[program]
    straight = walk.given(number, 0, own)
    yield from _same(straight, arrays)
    yield from _same(walk.given(number, COMMON, own), arrays)
    shapes = tuple(np.shape(subject.reference[place].value[number]) for place in subject.probes)
    yield from Table.of(straight, results.CHANGES, shapes=shapes).find(arrays)
    if most > COMMON:
        yield from _same(walk.given(number, most, own), arrays)


def _same(entries: Iterable[Entry], arrays: Sequence[np.ndarray]) -> Iterator[Row]:
    for entry in entries:
        if all(map(near, entry.values, arrays)):
            yield Row(entry.cost, entry.changes)


def _run_own(program: Program, step: str, changes: Sequence[Change], number: int, first: Model) -> Model:
    def run(call: Call) -> Any:
        names = {**program.environment(call.arguments), step: first(call)}
        return Evaluation(names, changes=changes).value(program.results[number])

    return run


def _holds_own(
    program: Program,
    step: str,
    row: Row,
    number: int,
    subject: Subject,
    part: dict[int, Any],
    given: dict[int, Any],
) -> bool:
    for place, value in part.items():
        names = {**program.environment(subject.calls[place].arguments), step: np.asarray(given[place][0])}
        try:
            with np.errstate(all="ignore"):
                due = Evaluation(names, changes=row.changes).value(program.results[number])
        except Exception:  # it has no answer here
            return False
        if not near(value, applied(results.CHANGES[row.happened], due) if row.happened else due):
            return False
    return True


def _name_of_first(program: Program) -> str | None:
    """The name under which the first result is used again."""
    first = program.results[0]
    name = getattr(first, "id", None)
    return name if isinstance(name, str) and name in {step.name for step in program.steps} else None


def later_first(subject: Subject, given: dict[int, Any], allowed: Allowed) -> Explanation | None:
    """The second of two results by itself, and the first one as it comes of the submission's own second."""
    program = next(iter(subject.programs), None)
    names = [getattr(each, "id", "") for each in program.results] if program is not None else []
    made = {step.name: step.expression for step in program.steps} if program is not None else {}
    if program is None or len(names) != 2 or not set(names) <= set(made):
        return None
    part = {place: value[1] for place, value in given.items()}
    second = next(of_one(subject, part, 1, allowed), None)
    if second is None or second.kept is None:
        return None
    walk = subject.walks[program]
    own = [
        {**program.stepped(subject.calls[place].arguments), names[1]: np.asarray(part[place])}
        for place in subject.probes
    ]
    arrays = [np.asarray(given[place][0]) for place in subject.probes]
    for row in _same(walk.of_step(made[names[0]], ONE, own), arrays):
        if all(near(given[p][0], _of_step(subject, p, program, row, names, part)) for p in given):
            faults = once([*second.faults, *faults_of(row.changes, "", None, len(given))])
            kept = max(0.0, second.kept + nearness.share(program, row.changes) - 1)
            return Explanation(tuple(faults), _pair_model(program, row, names, second.model), kept)
    return None


def _of_step(
    subject: Subject, place: int, program: Program, row: Row, names: Sequence[str], part: dict[int, Any]
) -> Any:
    """The first result of a call, changed so, of what came as the second."""
    return _step_value(program, row, names, subject.calls[place], part[place])


def _step_value(program: Program, row: Row, names: Sequence[str], call: Call, second: Any) -> Any:
    expression = next(step.expression for step in program.steps if step.name == names[0])
    try:
        with np.errstate(all="ignore"):
            known = {**program.stepped(call.arguments), names[1]: second}
            return Evaluation(known, changes=row.changes).value(expression)
    except Exception:  # it has no answer here
        return None


def _pair_model(program: Program, row: Row, names: Sequence[str], second: Model) -> Model:
    def run(call: Call) -> Any:
        later = second(call)
        return _step_value(program, row, names, call, later), later

    return run
