"""What makes a check file weak, told from its text and from taking it again, with cause and mend.

Some weaknesses are the cause of a hundred symptoms, mistakes and mutants that nobody notices: `causes` finds
those before anything is graded.
"""

from __future__ import annotations

import ast
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from autograder.grading import check_file
from autograder.grading.check_file import CheckFile, file_of
from autograder.grading.plan import Plan
from autograder.model.assignment import Assignment, Exercise
from autograder.model.errors import GraderError
from autograder.model.source import of_course
from autograder.nbgrader_bridge import secret_texts
from autograder.verify import answer_files, roads
from autograder.verify.answer_files import RIGHT
from autograder.verify.expectations import expected_losses
from autograder.verify.proof_cases import Seen
from autograder.verify.rehearsal import left_by_cells, lost, of_source, rehearse

LOOSE = 0.05  # a tolerance above this lets wrong numbers pass
TERMS = 2  # other seeds
Losses = Mapping[tuple[str, str], tuple[str, ...]]


def causes(assignment: Assignment, checks: CheckFile) -> dict[str, list[str]]:
    """Exercise -> why its checks let wrong answers pass, if they do: what they notice means little."""
    found: dict[str, list[str]] = {}
    for exercise in assignment.exercises:
        lines = [*_loose(checks.plans[exercise.name], checks), *_blind(exercise, checks)]
        if lines:
            found[exercise.name] = lines
    return found


def faults(
    assignment: Assignment, checks: CheckFile, seen: Sequence[Seen] = (), weak: Iterable[str] = ()
) -> Iterator[str]:
    """All else that is found without grading a submission.

    seen: what was graded with this term's numbers. weak: exercises in which wrong answers pass anyway.
    """
    for name, plan in checks.plans.items():
        if not plan.mistakes and callable(checks.reference[name]):
            yield (
                f"{name} has no known mistake, so that nothing proves its checks: "
                "write the one that students make, with @misconception"
            )
    yield from answers_told(assignment, checks).values()
    yield from _other_terms(assignment, checks, seen, weak)


def _loose(plan: Plan, checks: CheckFile) -> Iterator[str]:
    """Tolerances in an exercise's checks, and in what stands beside the checks of their files."""
    others = {check.name for other in checks.plans.values() if other is not plan for check in other.checks}
    for path in dict.fromkeys(Path(file_of(check.function)) for check in plan.checks):
        for part in of_course(path).body:
            if getattr(part, "name", None) not in others:
                yield from _tolerances(part, path)


def _tolerances(part: ast.AST, path: Path) -> Iterator[str]:
    for node in ast.walk(part):
        named = node.keywords if isinstance(node, ast.Call) else []
        for keyword in named:
            value = keyword.value.value if isinstance(keyword.value, ast.Constant) else None
            if keyword.arg in ("rtol", "atol") and isinstance(value, float | int) and value > LOOSE:
                yield (
                    f"{path.name}, line {keyword.value.lineno}: a tolerance of {value:g} lets wrong numbers "
                    f"pass: 1e-9 is usual, and at most {LOOSE:g} where accuracy is not asked"
                )


def _blind(exercise: Exercise, checks: CheckFile) -> Iterator[str]:
    """Do all checks that only a right answer should pass look at its shapes alone?"""
    valued = [check for check in checks.plans[exercise.name].checks if check.spec.value]
    if not valued or not all(map(roads.shows_values, valued)):
        return
    missed = lost(rehearse(checks, exercise, roads.elsewhere(exercise, checks)))
    if not any(check.name in missed for check in valued):
        names, asked = ", ".join(check.name for check in valued), f"{exercise.name}(...)"
        yield (
            f"{names} let{'s' * (len(valued) == 1)} pass what has the right shapes and other values: "
            f"compare with assert_same(student.{asked}, answers.{asked})"
        )


def answers_told(assignment: Assignment, checks: CheckFile) -> dict[str, str]:
    """Checks and known mistakes in whose words a line of the reference stands, and the fault."""
    secrets = secret_texts.of_reference(assignment)
    found = {}
    for plan in checks.plans.values():
        told = [(check.name, f"the sentence of {check.name}", check.description) for check in plan.checks]
        told += [(each.name, f"the hint of {each.name}", each.hint) for each in plan.mistakes]
        for name, where, text in told:
            words = secret_texts.tokens(text)
            if line := next((secret for secret in secrets if secret in words), None):
                found[name] = (
                    f"{where} holds a line of the answer, `{line.strip()}`: say what is seen, and ask"
                )
    return found


def _other_terms(
    assignment: Assignment, checks: CheckFile, seen: Sequence[Seen], weak: Iterable[str]
) -> Iterator[str]:
    """The same numbers the second time, and the same losses with another term's numbers."""
    lost_now = {(one.case.exercise, one.case.name): one.lost for one in seen if one.case.mistake is not None}
    try:
        again = check_file.load(assignment)
        keys = {name: [call.key for call in plan.calls] for name, plan in checks.plans.items()}
        drawn = [
            name for name, plan in again.plans.items() if [call.key for call in plan.calls] != keys[name]
        ]
        if drawn:
            yield (
                f"the checks of {', '.join(drawn)} ask with other numbers each time they are loaded: "
                'draw with numbers("name", ...) or generator("name"), which the course\'s seed decides'
            )
            return
        for term in range(1, TERMS + 1):
            seed = assignment.course.seed + term
            other = replace(assignment, course=replace(assignment.course, seed=seed))
            then = check_file.load(other)
            new = {name for name, plan in then.plans.items() if _asked(plan) != _asked(checks.plans[name])}
            yield from _of_term(other, then, lost_now, new - set(weak))
            yield from _right_then(other, then, new)
    except GraderError as error:
        yield f"with another term's numbers: {error}"


def _asked(plan: Plan) -> list[Any]:
    """All that the checks of an exercise ask with, also what is asked only when its turn comes."""
    return [call.key for check in plan.checks for call, _ in check.log]


def _of_term(
    assignment: Assignment, checks: CheckFile, lost_now: Losses, new: Container[str]
) -> Iterator[str]:
    """Known mistakes that lose other checks, in exercises that ask with `new` numbers."""
    seed = assignment.course.seed
    for exercise in (each for each in assignment.exercises if each.name in new):
        plan = checks.plans[exercise.name]
        for mistake in plan.mistakes:
            result = rehearse(checks, exercise, mistake.in_place_of(checks.reference[exercise.name]))
            names = [check.name for check in result.checks]
            expected = set(lost_now.get((exercise.name, mistake.name), expected_losses(mistake, names)))
            if set(lost(result)) != expected:
                differing = ", ".join(sorted(set(lost(result)) ^ expected))
                yield (
                    f"{mistake.name} loses other checks with the numbers of seed {seed}: {differing}: "
                    "which numbers make the difference? Give those, or draw them further apart"
                )


def _right_then(assignment: Assignment, checks: CheckFile, new: Container[str]) -> Iterator[str]:
    """Kept right answers that another term's numbers make wrong."""
    every = answer_files.read(assignment.course.private(assignment.name))
    kept = [one for one in every if one.kind == RIGHT and one.exercise in new]
    left = left_by_cells(assignment, checks) if kept else {}
    exercises = {exercise.name: exercise for exercise in assignment.exercises}
    for answer in kept:
        if losses := lost(of_source(checks, exercises[answer.exercise], answer.source, left)):
            yield (
                f"right {answer.exercise}: {answer.name!r} loses {', '.join(losses)} with the numbers of "
                f"seed {assignment.course.seed}: loosen the tolerance, or draw the numbers nearer together"
            )
