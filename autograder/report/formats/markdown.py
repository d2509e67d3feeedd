"""A result as GitHub Markdown: a table, then what is wrong, exercise by exercise."""

from __future__ import annotations

from collections.abc import Iterator

from autograder.model.escape import markdown
from autograder.model.result import ExerciseResult, Result, Status
from autograder.report import explain
from autograder.report.explain import number
from autograder.report.formats import wording

CAP = 1024 * 1024  # GitHub drops a whole step summary above 1024 KiB
CUT = "\n*The rest is left out: it is too long for this page.*\n"


def render(result: Result, *, limit: int = CAP) -> str:
    """At most `limit` bytes; whole paragraphs are left out at the end when it would be more."""
    pieces: list[str] = []
    room = limit - len(CUT.encode())
    for piece in _pieces(result):
        room -= len(piece.encode())
        if room < 0:
            return "".join(pieces) + CUT if limit >= len(CUT) else ""
        pieces.append(piece)
    return "".join(pieces)


def _pieces(result: Result) -> Iterator[str]:
    yield f"## {markdown(result.assignment)}: {markdown(wording.headline(result))}\n\n"
    yield f"{markdown(result.student)}\n\n"
    if result.exercises:
        yield f"| | exercise | points | of |\n|---|---|--:|--:|\n{''.join(map(_row, result.exercises))}\n"
    for exercise in result.exercises:
        if exercise.score is None or wording.lost(exercise) > 0:
            yield _exercise(exercise)
    if result.status in (Status.UNREADABLE, Status.ERROR):
        yield f"**{markdown(wording.closing(result))}**\n"
    elif result.findings:
        yield f"### Notes\n\n{_list(result.findings)}\n"
    if result.repairs:
        yield f"### Repaired\n\n{_list(result.repairs)}\n"


def _row(exercise: ExerciseResult) -> str:
    short = exercise.score is None or wording.lost(exercise) > 0
    numbers = f"{number(exercise.score)} | {number(exercise.max_score)}"
    return f"| {'❌' if short else '✅'} | {markdown(exercise.name)} | {numbers} |\n"


def _exercise(exercise: ExerciseResult) -> str:
    """Paragraphs, then the facts with a mark each: it reads the same where nobody renders it."""
    explained = explain.explain(exercise)
    sentences = [*explained.notes, *(f"{advice.label}: {advice.text}" for advice in explained.advice)]
    facts = [
        f"{explain.MARKS[verdict]} {explain.WORDS[verdict]}: {text}" for verdict, text in explained.facts
    ]
    paragraphs = "".join(f"{markdown(line)}\n\n" for line in sentences)
    return f"### {markdown(explained.name)}: {markdown(explained.score)}\n\n{paragraphs}{_list(facts)}\n"


def _list(lines: list[str] | tuple[str, ...]) -> str:
    return "".join(f"- {markdown(line)}\n" for line in lines if line.strip())
