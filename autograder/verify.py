"""The proof of an assignment's checks: right answers earn all, wrong ones lose, and every check is needed."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from autograder import checkfile, corpus, emptiness, leaks
from autograder.assignment import Assignment
from autograder.checkfile import CheckFile, Mistake, Plan
from autograder.corpus import EMPTY, RIGHT, WRONG
from autograder.engine import Engine
from autograder.errors import GraderError
from autograder.handin import HandIn, cell_of
from autograder.marking import EMPTY_CAP
from autograder.mutants import Mutant, mutants
from autograder.result import ExerciseResult, Result, Status, Verdict
from autograder.survivors import Survivors

MISTAKE, MUTANT = "mistake", "mutant"
FAULTY = (MISTAKE, WRONG, MUTANT)  # what has to lose points


@dataclass(frozen=True)
class Case:
    """One answer to one exercise, in a notebook that is right otherwise."""

    kind: str
    exercise: str
    name: str
    source: str
    mistake: Mistake | None = None


@dataclass(frozen=True)
class Seen:
    """What grading a case showed: its score, the checks that it lost, and the hint that it met."""

    case: Case
    score: float | None
    max_score: float
    lost: tuple[str, ...]
    hint: str | None
    others: tuple[str, ...]  # exercises that lost points although their answers are right

    @property
    def full(self) -> bool:
        """All points, here and in the other exercises."""
        return self.score == self.max_score and not self.others


@dataclass
class Proof:
    """What was found. `faults` make the proof fail; `notes` are worth reading."""

    assignment: str
    checks: Mapping[str, tuple[str, ...]]
    seen: list[Seen] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def of(self, kind: str, exercise: str | None = None) -> list[Seen]:
        """The cases of a kind."""
        return [
            seen for seen in self.seen if seen.case.kind == kind and exercise in (None, seen.case.exercise)
        ]

    def decided_by(self, check: str) -> list[Seen]:
        """The faulty answers that this check alone notices."""
        return [seen for seen in self.seen if seen.case.kind in FAULTY and seen.lost == (check,)]


def prove(
    assignment: Assignment,
    *,
    isolation: str | None = None,
    limit: int | None = None,
    checks: CheckFile | None = None,
    kinds: Sequence[str] = (MISTAKE, RIGHT, EMPTY, WRONG, MUTANT),
    tick: Callable[[int, int], None] = lambda done, all_of_them: None,
) -> Proof:
    """Grade every kept, made and mutated answer. `limit`: so many mutants an assignment at most."""
    try:
        checks = checks or checkfile.load(assignment)
    except GraderError as error:  # the reference fails a check, or the check file cannot be imported
        return Proof(assignment.name, {}, faults=[str(error)])
    hand_in = HandIn(assignment)
    with Engine(assignment, isolation=isolation, checks=checks) as engine:
        plans = engine.checks.plans
        proof = Proof(assignment.name, {name: declared(plan) for name, plan in plans.items()})
        cases = [case for case in gather(assignment, engine.checks, limit) if case.kind in kinds]
        proof.faults += _ends(engine.grade(hand_in.answered({}), "reference").result, assignment)
        proof.faults += _untouched(engine.grade(hand_in.stub(), "stub").result)
        for number, case in enumerate(cases):
            tick(number, len(cases))
            result = engine.grade(hand_in.answered({case.exercise: case.source}), case.name).result
            seen = _seen(case, result)
            proof.seen.append(seen)
            proof.faults += _of_case(seen, proof.checks[case.exercise], result)
        tick(len(cases), len(cases))
        judge = Survivors(engine.checks)
        proof.faults += judge.faults(
            [seen.case for seen in proof.of(MUTANT) if not seen.lost], MUTANT in kinds and limit is None
        )
        proof.notes += judge.notes
    released = {"cells": assignment.released}
    found = leaks.find(released, leaks.secrets(assignment))
    proof.faults += [f"the release leaks: {fault}" for fault in found]
    _weigh(proof)
    return proof


def gather(assignment: Assignment, checks: CheckFile, limit: int | None = None) -> list[Case]:
    """Every answer that is to be graded."""
    cases = [
        Case(MISTAKE, name, mistake.name, cell_of(mistake.function, name), mistake)
        for name, plan in checks.plans.items()
        for mistake in plan.mistakes
    ]
    kept = corpus.read(assignment.course.root, assignment.name)
    for name, function in checks.reference.items():
        parameters = list(inspect.signature(function).parameters)
        results = {
            len(seen.value) if isinstance(seen.value, tuple) else 1 for seen in checks.plans[name].reference
        }
        kept += emptiness.answers(name, parameters, max(results))
    cases += [Case(item.kind, item.exercise, item.name, item.source) for item in kept]
    return cases + [
        Case(MUTANT, item.exercise, item.name, item.source) for item in _mutants(assignment, limit)
    ]


def declared(plan: Plan) -> tuple[str, ...]:
    """The names of an exercise's checks, in the file's order."""
    lines = {check.name: check.function.__code__.co_firstlineno for check in plan.checks}
    return tuple(sorted(lines, key=lines.__getitem__))


def _mutants(assignment: Assignment, limit: int | None) -> list[Mutant]:
    exercises = [exercise.name for exercise in assignment.exercises]
    found = mutants(assignment.course.solution(assignment.name), exercises)
    if limit is None or limit >= len(found):
        return found
    return [found[round(place * len(found) / limit)] for place in range(limit)]


def _seen(case: Case, result: Result) -> Seen:
    exercises = {item.name: item for item in result.exercises}
    own = exercises.pop(case.exercise, ExerciseResult(case.exercise, None, 0.0))
    return Seen(
        case,
        own.score,
        own.max_score,
        tuple(check.name for check in own.checks if check.status is not Verdict.PASS),
        next((check.hint for check in own.checks if check.hint), None),
        tuple(item.name for item in exercises.values() if item.score != item.max_score),
    )


# --- what each kind must end with ------------------------------------------------------------


def _ends(result: Result, assignment: Assignment) -> Iterator[str]:
    if result.status is not Status.GRADED or result.score != assignment.automatic_points:
        yield f"the reference earns {result.score} of {assignment.automatic_points:g} ({result.status})"
    yield from (f"the reference is not silent: {finding}" for finding in result.findings)


def _untouched(result: Result) -> Iterator[str]:
    for exercise in result.exercises:
        if exercise.score != 0:
            yield f"the untouched stub of {exercise.name} earns {exercise.score}"
        if any(check.status is not Verdict.BLANK for check in exercise.checks):
            yield f"the untouched stub of {exercise.name} is not called empty"


def _of_case(seen: Seen, checks: Sequence[str], result: Result) -> Iterator[str]:
    case = seen.case
    who = f"{case.kind} {case.exercise}: {case.name!r}"
    if result.status is Status.ERROR or seen.score is None:
        yield f"{who}: the grader itself failed"
    elif case.kind == RIGHT and not (seen.full and result.status is Status.GRADED):
        yield f"{who} earns {seen.score:g} of {seen.max_score:g}; lost: {_listed((*seen.lost, *seen.others))}"
    elif case.kind == EMPTY and seen.score > EMPTY_CAP:
        yield f"{who} earns {seen.score:g}, more than {EMPTY_CAP:g}"
    elif case.kind == WRONG and seen.full:
        yield f"{who} loses nothing"
    elif case.mistake is not None:
        yield from _of_mistake(seen, case.mistake, checks, who)
    if case.kind in (EMPTY, MISTAKE) and seen.others:
        yield f"{who} costs points in {_listed(seen.others)} too"


def _of_mistake(seen: Seen, mistake: Mistake, checks: Sequence[str], who: str) -> Iterator[str]:
    expected = expected_losses(mistake, checks)
    if not seen.lost:
        yield f"{who} loses nothing"
    if extra := [name for name in seen.lost if name not in expected]:
        yield f"{who} also loses {_listed(extra)}"
    if missing := [name for name in expected if name not in seen.lost]:
        yield f"{who} does not lose {_listed(missing)}"
    if not mistake.hint:
        yield f"{who} has no docstring, so that there is no hint"
    elif seen.hint != mistake.hint:
        met = "no hint" if seen.hint is None else f"another hint: {seen.hint[:60]}..."
        yield f"{who} meets {met}"


def expected_losses(mistake: Mistake, checks: Sequence[str]) -> tuple[str, ...]:
    """The checks that `loses=` names, or all but those that `keeps=` names."""
    if mistake.spec.keeps is not None:
        kept = {check.__name__ for check in mistake.spec.keeps}
        return tuple(name for name in checks if name not in kept)
    return tuple(check.__name__ for check in mistake.spec.loses)


def _weigh(proof: Proof) -> None:
    for exercise, checks in proof.checks.items():
        faulty = [seen for kind in FAULTY for seen in proof.of(kind, exercise)]
        for name in checks:
            if not any(name in seen.lost for seen in faulty):
                proof.faults.append(f"check {name} is dead: no wrong answer loses it")
            elif not proof.decided_by(name):
                proof.notes.append(f"check {name} is never decisive: other checks notice all that it notices")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "nothing"
