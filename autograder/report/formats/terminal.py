"""A result as text for people, in a terminal or in a CI log."""

from __future__ import annotations

import re
from collections.abc import Callable

from autograder.model import escape
from autograder.model.result import ExerciseResult, Result, Status
from autograder.report import explain
from autograder.report.explain import number
from autograder.report.formats import wording

BOLD, RED, GREEN, YELLOW, PLAIN = "\x1b[1m", "\x1b[31m", "\x1b[32m", "\x1b[33m", "\x1b[0m"
Paint = Callable[[str, str], str]


def render(result: Result, *, colour: bool = False) -> str:
    """A headline, a line an exercise, and below each that lost points why. No line is a CI command."""
    paint = _painted if colour else _plain
    title = paint(_safe(f"{result.assignment}, {result.student}: {wording.headline(result)}"), BOLD)
    lines = [title, ""]
    width = max((len(item.name) for item in result.exercises), default=0)
    for item in result.exercises:
        lines += _exercise(item, width, paint)
    if result.status is Status.UNREADABLE:
        lines += [f"  {paint(_safe(wording.reason(result)), RED)}"]
    else:
        lines += [f"  note: {_safe(finding)}" for finding in result.findings]
    lines += [f"  repaired: {_safe(repair)}" for repair in result.repairs]
    lines += [f"  isolation: {_safe(result.isolation)}"]
    return "\n".join(lines) + "\n"


def closing(text: str) -> str:
    """One line of text, harmless in a log."""
    return _safe(text)


def _exercise(item: ExerciseResult, width: int, paint: Paint) -> list[str]:
    short = wording.lost(item) > 0 or item.score is None
    mark = "?" if item.score is None else "✗" if short else "✓"
    score = f"{number(item.score)} of {number(item.max_score)}"
    tone = YELLOW if item.score is None else RED if short else GREEN
    head = f"  {paint(mark, tone)} {_safe(item.name).ljust(width)}  {score}"
    lines = explain.lines(item)[1:]
    shown = lines if short else lines[:1] if item.blame else []  # points kept in spite of an earlier fault
    return [head, *(f"    {_safe(line)}" for line in shown)]


def more(result: Result, level: int) -> str:
    """What `--hints` asks for besides, an exercise at a time."""
    labelled = [(item.name, explain.further(item, level)) for item in result.exercises]
    lines = [f"  {_safe(name)}: {label}: {_safe(text)}" for name, items in labelled for label, text in items]
    return "\n".join(lines)


def _painted(text: str, tone: str) -> str:
    return f"{tone}{text}{PLAIN}"


def _plain(text: str, _tone: str) -> str:
    return text


def _safe(text: str) -> str:
    """One line; `##[` and `::` start commands of CI systems that read logs."""
    line = " ".join(escape.terminal(text).splitlines())
    return re.sub(r"##(?=\w*\[)", "# #", re.sub(r"^::", ": :", line))
