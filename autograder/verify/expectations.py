"""How an answer of each kind must end; what does not is a sentence."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from autograder.diagnosis import OURS
from autograder.diagnosis.words import Words
from autograder.grading.marking import EMPTY_CAP
from autograder.grading.plan import Mistake
from autograder.model.assignment import Assignment
from autograder.model.result import ExerciseResult, Result, Status, Verdict
from autograder.verify.answer_files import EMPTY, RIGHT, WRONG
from autograder.verify.proof_cases import MISTAKE, Seen


def of_reference(result: Result, assignment: Assignment) -> Iterator[str]:
    """It earns everything, in silence."""
    if result.status is not Status.GRADED or result.score != assignment.automatic_points:
        yield f"the reference earns {result.score} of {assignment.automatic_points:g} ({result.status})"
        for exercise in result.exercises:
            for check in exercise.checks:
                if check.status is not Verdict.PASS:
                    why = check.message or check.status
                    yield f"{exercise.name}: {check.name} ({check.description}): {why}"
    remarks = (finding for finding in result.findings if "costs nothing" not in finding)  # some need a loop
    yield from (f"the reference is not silent: {finding}" for finding in remarks)


def of_stub(result: Result) -> Iterator[str]:
    """It earns nothing and is called empty."""
    for exercise in result.exercises:
        if exercise.score != 0:
            yield f"the untouched stub of {exercise.name} earns {exercise.score}"
        if any(check.status is not Verdict.BLANK for check in exercise.checks):
            yield f"the untouched stub of {exercise.name} is not called empty"


def of_case(
    seen: Seen, checks: Sequence[str], exercises: Sequence[ExerciseResult], told: Container[str] = ()
) -> Iterator[str]:
    """Right ones earn all, empty ones next to nothing, wrong ones lose, mistakes meet their hints.

    told: mistakes whose hints hold an answer, and are not shown for that.
    """
    case = seen.case
    who = f"{case.kind} {case.exercise}: {case.name!r}"
    if any(exercise.score is None for exercise in exercises) or seen.score is None:
        yield f"{who}: the grader itself failed"
    elif case.kind == RIGHT and not seen.full:
        yield f"{who} earns {seen.score:g} of {seen.max_score:g}; lost: {_listed((*seen.lost, *seen.others))}"
    elif case.kind == EMPTY and seen.score > EMPTY_CAP:
        yield f"{who} earns {seen.score:g}, more than {EMPTY_CAP:g}"
    elif case.kind == WRONG and seen.full:
        yield f"{who} loses nothing"
    elif case.mistake is not None:
        own = next((item for item in exercises if item.name == case.exercise), None)
        raises = own is not None and any(fault.question == "error" for fault in own.faults)
        silent = raises or case.name in told
        yield from _of_mistake(seen, case.mistake, checks, who, silent=silent)
    for exercise in exercises:
        for fault in exercise.faults:
            if fault.question == OURS:
                yield f"{who}: a question of the diagnosis failed: {fault.name}"
            if case.kind == RIGHT:
                yield f"{who} is accused in {exercise.name}: {fault.text}"


def echoes(seen: Seen) -> Iterator[tuple[str, str]]:
    """Other exercises that lose points with an answer: the kind of answer, and the exercise."""
    if seen.case.kind in (EMPTY, MISTAKE):
        yield from ((seen.case.kind, other) for other in seen.others)


def of_echo(echo: tuple[str, str], times: int) -> str:
    """One sentence for all answers of a kind that cost points elsewhere."""
    kind, other = echo
    what = {EMPTY: ("empty answer costs", "empty answers cost"), MISTAKE: ("mistake costs", "mistakes cost")}
    mend = "compare there with the student's own answers"
    return f"{times} {what[kind][times > 1]} points in {other} too: {mend}"


def of_waiting(exercise: str) -> str:
    """Why less is said of an exercise than could be."""
    return f"{exercise}: what else escapes its checks is looked at when the fault above is mended"


def _says(hint: str | None, words: Words) -> bool:
    """Are these the words, before what is besides?"""
    said = (words.text, f"{words.text} Besides: ", f"{words.seen} Besides: ")
    return hint is not None and (hint == said[0] or hint.startswith(said[1:]))


def _of_mistake(
    seen: Seen, mistake: Mistake, checks: Sequence[str], who: str, *, silent: bool
) -> Iterator[str]:
    """silent: it meets no hint, for a reason: it only raises, which is no evidence of one mistake."""
    expected = expected_losses(mistake, checks)
    if not seen.lost:
        asking = _listed(expected) if expected else "a check"
        yield f"{who} loses nothing: let {asking} ask with numbers that show it"
        return
    if extra := [name for name in seen.lost if name not in expected]:
        yield f"{who} also loses {_listed(extra)}"
    if missing := [name for name in expected if name not in seen.lost]:
        yield f"{who} does not lose {_listed(missing)}"
    if mistake.spec.central and seen.score is not None and seen.score > seen.max_score / 2:
        kept = f"{seen.score:g} of {seen.max_score:g} points"
        yield f"{who} is central and keeps {kept}, more than half: the main idea's checks weigh too little"
    if not mistake.hint:
        yield f"{who} has no docstring, so that there is no hint"
    elif not _says(seen.hint, Words.of(mistake.hint)) and not silent:
        met = "no hint" if seen.hint is None else f"another hint: {seen.hint[:60]}..."
        yield f"{who} meets {met}: make the checks tell the two apart, or merge them"


def expected_losses(mistake: Mistake, checks: Sequence[str]) -> tuple[str, ...]:
    """The checks that `loses=` names, or all but those that `keeps=` names."""
    if mistake.spec.keeps is not None:
        kept = {check.__name__ for check in mistake.spec.keeps}
        return tuple(name for name in checks if name not in kept)
    return tuple(check.__name__ for check in mistake.spec.loses)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "nothing"
