"""What every format says of a result in the same words: points, shares, and one closing line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict
from autograder.report import explain
from autograder.report.explain import number, share

LOST = (Verdict.FAIL, Verdict.BLANK)
SHORT = 140  # characters for one mistake in a line that names them all
_SENTENCE = re.compile(r".+?[.?!](?=\s|$)", re.DOTALL)


def automatic(result: Result) -> float:
    """The points that the checks can give; those given by hand are left out."""
    return sum(exercise.max_score for exercise in result.exercises)


def percent(result: Result) -> float | None:
    """The share of the automatic points, 0 to 100. None when there is no score."""
    if result.score is None:
        return None
    return 100.0 * result.score / automatic(result) if automatic(result) else 100.0


def lost(exercise: ExerciseResult) -> float:
    """The points that an exercise is short of; none when it has no score."""
    return 0.0 if exercise.score is None else exercise.max_score - exercise.score


def first_lost(exercise: ExerciseResult) -> Outcome | None:
    """The first check that does not hold."""
    return next((check for check in exercise.checks if check.status in LOST), None)


def reason(result: Result) -> str:
    """Why an unreadable submission is not graded."""
    return result.findings[0] if result.findings else "the file cannot be read"


def faults(result: Result) -> list[str]:
    """The exercises that the grader failed at."""
    return [item.name for item in result.exercises if item.score is None]


def headline(result: Result) -> str:
    """`31 of 35 points (89%), 5 more are given by hand`."""
    if result.score is None:
        return "not graded"
    by_hand = result.max_score - automatic(result)
    more = f", {number(by_hand)} more are given by hand" if by_hand > 0 else ""
    of = share((percent(result) or 0.0) / 100)
    return f"{number(result.score)} of {number(automatic(result))} points ({of}){more}"


def closing(result: Result) -> str:
    """One line that says what is wrong, or that nothing is."""
    if result.status is Status.UNREADABLE:
        return f"not graded: {reason(result)}"
    if result.status is Status.ERROR:
        where = ", ".join(faults(result))
        what = f"the grader failed at {where}" if where else reason(result)
        return f"not graded: {what}; this is our own fault and costs no points"
    short = [item for item in result.exercises if lost(item) > 0]
    if not short:
        return f"nothing is wrong: {headline(result)}"
    return f"{headline(result)}; {_joined(_loss(item) for item in short)}"


def _loss(exercise: ExerciseResult) -> str:
    check = first_lost(exercise)
    if exercise.blame:
        why = f" (because of {exercise.blame})"
    elif check is None:
        why = ""
    else:
        why = (
            " (still empty)"
            if check.status is Verdict.BLANK
            else f" ({_mistake(exercise) or check.description})"
        )
    return f"{exercise.name} loses {number(lost(exercise))}{why}"


def _mistake(exercise: ExerciseResult) -> str:
    """What was recognised, in the first sentence of its hint; else what was observed; else nothing."""
    advice_by_label = {advice.label: advice.text for advice in explain.explain(exercise).advice}
    text = " ".join((advice_by_label.get("Think about") or advice_by_label.get("Observed") or "").split())
    first = _SENTENCE.match(text) if "Think about" in advice_by_label else None
    short = first[0].rstrip(".") if first else text
    return short if len(short) <= SHORT else short[: SHORT - 1] + "\N{HORIZONTAL ELLIPSIS}"


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(parts)
