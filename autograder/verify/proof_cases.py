"""The answers that a proof grades, and what grading one showed."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, replace

from autograder.grading.check_file import CheckFile
from autograder.grading.plan import Mistake
from autograder.model.assignment import Assignment
from autograder.model.result import ExerciseResult, Result, Verdict
from autograder.nbgrader_bridge.submission_factory import cell_of
from autograder.verify import answer_files, empty_answers
from autograder.verify.answer_files import WRONG
from autograder.verify.mutants import Mutant, mutants

MISTAKE, MUTANT = "mistake", "mutant"
FAULTY = (MISTAKE, WRONG, MUTANT)  # what has to lose points
WHOLE = 4  # made answers of an exercise that are graded with all that builds on it


@dataclass(frozen=True)
class Case:
    """One answer to one exercise, in a notebook that is right otherwise."""

    kind: str
    exercise: str
    name: str
    source: str
    mistake: Mistake | None = None
    ours: bool = False  # made by us: no submission's code is in it


@dataclass(frozen=True)
class Seen:
    """What grading a case showed: its score, the checks that it lost, and the hint that it met."""

    case: Case
    score: float | None
    max_score: float
    lost: tuple[str, ...]
    hint: str | None
    others: tuple[str, ...]  # exercises that lost points although their answers are right
    well: bool = True  # did it end as it should?

    @property
    def full(self) -> bool:
        """All points, here and in the other exercises."""
        return self.score == self.max_score and not self.others


def gather(
    assignment: Assignment, checks: CheckFile, limit: int | None = None, made: bool = True
) -> list[Case]:
    """Every answer that is to be graded."""
    cases = [
        Case(MISTAKE, name, mistake.name, _cell_of(mistake, name, checks), mistake)
        for name, plan in checks.plans.items()
        for mistake in plan.mistakes
    ]
    kept = answer_files.read(assignment.course.private(assignment.name), list(checks.plans))
    if made:
        for name in checks.plans:
            cases += _made(name, checks)
    cases += [Case(item.kind, item.exercise, item.name, item.source) for item in kept]
    return cases + [
        Case(MUTANT, item.exercise, item.name, item.source, ours=True) for item in _mutants(assignment, limit)
    ]


def _cell_of(mistake: Mistake, exercise: str, checks: CheckFile) -> str:
    return cell_of(mistake.function, exercise, mistake.spec.method, checks.reference[exercise])


def _made(name: str, checks: CheckFile) -> list[Case]:
    """The empty answers that any function has. The first go through a worker, with what builds on them."""
    made = [Case(item.kind, name, item.name, item.source, ours=True) for item in _empty(name, checks)]
    return [replace(case, ours=False) for case in made[:WHOLE]] + made[WHOLE:]


def _empty(name: str, checks: CheckFile) -> list[answer_files.Answer]:
    reference = checks.reference[name]
    if isinstance(reference, type):
        return empty_answers.of_class(
            name, [method for method in vars(reference) if callable(vars(reference)[method])]
        )
    if not callable(reference):
        return empty_answers.of_variable(name)
    values = [seen.value for check in checks.plans[name].checks for _, seen in check.log]
    results = max(len(value) if isinstance(value, tuple) else 1 for value in values or [None])
    return empty_answers.answers(name, list(inspect.signature(reference).parameters), results)


def _mutants(assignment: Assignment, limit: int | None) -> list[Mutant]:
    exercises = [exercise.name for exercise in assignment.exercises]
    all_mutants = mutants(assignment.course.reference(assignment.name), exercises)
    if limit is None or limit >= len(all_mutants):
        return all_mutants
    return [all_mutants[round(place * len(all_mutants) / limit)] for place in range(limit)]


def of_result(case: Case, result: Result) -> Seen:
    """What the case's exercise showed, and which others lost points with it."""
    exercises = {item.name: item for item in result.exercises}
    own = exercises.pop(case.exercise, ExerciseResult(case.exercise, None, 0.0))
    others = tuple(item.name for item in exercises.values() if item.score != item.max_score)
    return replace(of_marks(case, own), others=others)


def of_marks(case: Case, own: ExerciseResult) -> Seen:
    """What the case's exercise showed."""
    failed = tuple(check.name for check in own.checks if check.status is not Verdict.PASS)
    hint = next((check.hint for check in own.checks if check.hint), None)
    return Seen(case, own.score, own.max_score, failed, hint, ())
