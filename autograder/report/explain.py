"""A result in words: which facts hold, what was observed, what to think about, where to read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import copysign

from autograder.model.escape import terminal
from autograder.model.result import ExerciseResult, Outcome, Verdict

POINTER, EXAMPLE = 2, 3  # levels after the first sentence and its question
LONGEST = 600  # of a message, in characters
_FIGURES = re.compile(r"[^a-z]+")  # two messages that differ only in numbers and shapes say the same thing


class State(StrEnum):
    """An exercise in two or three words."""

    RIGHT = "right"
    PARTLY = "partly right"
    WRONG = "not right yet"
    BLANK = "still empty"
    ERROR = "not graded"


@dataclass(frozen=True)
class Advice:
    """One of at most four things to say. `ours`: a course author's words, which may hold a formula."""

    label: str
    text: str
    ours: bool = True


@dataclass(frozen=True)
class Explanation:
    """All there is to say of one exercise; `notes` are sentences about its score."""

    name: str
    state: State
    score: str
    notes: tuple[str, ...]
    advice: tuple[Advice, ...]
    facts: tuple[tuple[Verdict, str], ...]


WORDS = {
    Verdict.PASS: "holds",
    Verdict.FAIL: "fails",
    Verdict.BLANK: "empty",
    Verdict.SKIP: "waits",
    Verdict.ERROR: "our fault",
}
OUR_FAULT = "Something went wrong on our side: this is our own fault, and no points are lost."
EMPTY = "This one is still empty."
CAPPED = (
    "The numbers are not right yet. Until some of them are, an answer of the right shape and kind is worth "
    "one point at most."
)
MOST_OF_STRUCTURE = 1.0  # what CAPPED speaks of
WEIGHS_MORE = "This mistake weighs more than the facts that fail: the points are what it is worth as a whole."

# Solid badges carry their own background, so they read the same on a light and on a dark page.
BADGES = {
    State.RIGHT: ("#1a6b35", "\N{CHECK MARK}"),
    State.PARTLY: ("#8a5300", "\N{CIRCLE WITH LEFT HALF BLACK}"),
    State.WRONG: ("#a8283a", "\N{MULTIPLICATION X}"),
    State.BLANK: ("#59636e", "\N{WHITE CIRCLE}"),
    State.ERROR: ("#5b4a9e", "!"),
}
MARKS = {
    Verdict.PASS: "\N{CHECK MARK}",
    Verdict.FAIL: "\N{MULTIPLICATION X}",
    Verdict.BLANK: "\N{WHITE CIRCLE}",
    Verdict.SKIP: "\N{HORIZONTAL ELLIPSIS}",
    Verdict.ERROR: "!",
}


def explain(exercise: ExerciseResult) -> Explanation:
    """What to tell a student."""
    state = _state(exercise)
    failed = state in (State.PARTLY, State.WRONG)
    return Explanation(
        name=exercise.name,
        state=state,
        score=points(exercise.score, exercise.max_score),
        notes=tuple(_notes(exercise, state)),
        advice=tuple(_advice(exercise)) if failed else (),
        facts=tuple((check.status, check.description) for check in exercise.checks)
        if state is not State.BLANK
        else (),
    )


def lines(exercise: ExerciseResult) -> list[str]:
    """For terminals and text/plain: no markup, no control characters, one thing a line."""
    explained = explain(exercise)
    shown = [f"{explained.name}: {explained.score}, {explained.state}"]
    shown += [f"  {note}" for note in explained.notes]
    shown += [f"  {advice.label}: {advice.text}" for advice in explained.advice]
    shown += [f"  {WORDS[verdict]:<9}  {text}" for verdict, text in explained.facts]
    return [" ".join(terminal(line).split("\n")) for line in shown]


def further(exercise: ExerciseResult, level: int) -> list[tuple[str, str]]:
    """What is said when more is asked for: (label, text). Level 2 points to the step, 3 adds an example."""
    if _state(exercise) not in (State.PARTLY, State.WRONG):
        return []
    labelled: list[tuple[str, str]] = []
    for number, fault in enumerate(fault for fault in exercise.faults if fault.seen):
        if number and level >= POINTER:
            labelled.append(("Then", fault.text))
        if fault.step and level >= POINTER:
            labelled.append(("Try", fault.step))
        if fault.example and level >= EXAMPLE:
            labelled.append(("Example", fault.example))
    return list(dict.fromkeys(labelled))


def points(score: float | None, max_score: float) -> str:
    """`5 of 7 points`, or that there is no score."""
    if score is None:
        return f"no score yet (of {number(max_score)} points)"
    return f"{number(score)} of {number(max_score)} points"


def number(value: float | None) -> str:
    """At most two decimals, and none that say nothing; an en dash where there is no number."""
    if value is None:
        return "\N{EN DASH}"
    return f"{round(value, 2):.2f}".rstrip("0").rstrip(".")


def share(part: float | None, sign: str = "") -> str:
    """A part of one as a percentage, cut and not rounded: 100% is all of it. `sign` is `+` for a change."""
    return "\N{EN DASH}" if part is None else f"{int(100 * part + copysign(1e-9, part)):{sign}}%"


def _state(exercise: ExerciseResult) -> State:
    verdicts = {check.status for check in exercise.checks}
    if exercise.score is None or Verdict.ERROR in verdicts:
        return State.ERROR
    if exercise.score >= exercise.max_score:
        return State.RIGHT
    if verdicts and verdicts <= {Verdict.BLANK, Verdict.SKIP}:
        return State.BLANK
    return State.PARTLY if exercise.score > 0 else State.WRONG


def _notes(exercise: ExerciseResult, state: State) -> list[str]:
    if state is State.ERROR:
        return [OUR_FAULT]
    if state is State.BLANK:
        return [EMPTY]
    notes = [_blame(exercise)] if exercise.blame else []
    if _is_capped(exercise):
        notes.append(CAPPED if (exercise.score or 0.0) <= MOST_OF_STRUCTURE else WEIGHS_MORE)
    return notes


def _blame(exercise: ExerciseResult) -> str:
    mine, theirs = f"`{exercise.name}`", f"`{exercise.blame}`"
    if exercise.score == exercise.max_score:
        return f"Your {mine} is right; it fails only because {theirs} is not. It keeps its points."
    return f"Part of what goes wrong comes from {theirs}. Here a right {theirs} stood in for it."


def _is_capped(exercise: ExerciseResult) -> bool:
    """Fewer points than the checks that hold would give: structure alone, or a mistake with its own mark."""
    total = sum(check.weight for check in exercise.checks)
    held = sum(check.weight for check in exercise.checks if check.status is Verdict.PASS)
    return total > 0 and (exercise.score or 0.0) < exercise.max_score * held / total - 0.01


def _advice(exercise: ExerciseResult) -> list[Advice]:
    """At most four, most useful first: what was observed, the idea, what came and was due, where to read."""
    failed = [check for check in exercise.checks if check.status is Verdict.FAIL]
    failed.sort(key=lambda check: check.hint is None)  # stable: the checks' own order within each half
    hint = next((check.hint for check in failed if check.hint), None)
    first, *others = _distinct(map(_observation, failed)) or [""]
    advice = [Advice("Observed", first, ours=False)] if first else []
    if others and not hint:
        advice.append(Advice("Also observed", others[0], ours=False))
    if hint:
        advice.append(Advice("Think about", hint))
    example = next((fault.example for fault in exercise.faults if fault.example), None)
    if example:
        advice.append(Advice("For example", example, ours=False))
    where = next((check.read_again for check in failed if check.read_again), None)
    if where:
        advice.append(Advice("Read again", where))
    return advice


def _distinct(texts: Iterable[str]) -> list[str]:
    """The first of those that differ only in figures, in order; empty ones are left out."""
    seen: dict[str, str] = {}
    for text in filter(None, texts):
        seen.setdefault(_FIGURES.sub("", text), text)
    return list(seen.values())


def _observation(check: Outcome) -> str:
    text = " ".join(check.observed.split())
    return text if len(text) <= LONGEST else text[:LONGEST] + "\N{HORIZONTAL ELLIPSIS}"
