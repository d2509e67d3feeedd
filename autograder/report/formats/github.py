"""A result as GitHub annotations, each on the cell of its exercise in the notebook's JSON text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from autograder.model.escape import workflow
from autograder.model.result import Result, Status
from autograder.report import explain
from autograder.report.explain import number
from autograder.report.formats import wording

SHOWN = 10  # of each kind; GitHub shows no more a step


def render(result: Result, *, file: str, lines: Mapping[str, int]) -> str:
    """Workflow commands, one a line. `lines` says where an exercise's cell stands in `file`."""
    errors = [_command("error", file, lines.get(name), title, text) for name, title, text in _errors(result)]
    warnings = [_command("warning", file, None, result.assignment, note) for note in _notes(result)]
    return "".join(f"{line}\n" for kind in (errors, warnings) for line in _capped(kind))


def _errors(result: Result) -> Iterator[tuple[str, str, str]]:
    if result.status in (Status.UNREADABLE, Status.ERROR):
        yield "", f"{result.assignment}: not graded", wording.closing(result)
    for item in result.exercises:
        if wording.lost(item) > 0:
            title = f"{item.name}: {number(item.score)} of {number(item.max_score)} points"
            explained = explain.explain(item)
            advice = [f"{advice.label}: {advice.text}" for advice in explained.advice]
            yield item.name, title, "\n".join([*explained.notes, *advice])


def _notes(result: Result) -> Iterator[str]:
    if result.status is not Status.UNREADABLE:
        yield from result.findings
    yield from (f"repaired: {repair}" for repair in result.repairs)


def _capped(commands: list[str]) -> list[str]:
    if len(commands) <= SHOWN:
        return commands
    kind = commands[0].split(" ", 1)[0]
    more = len(commands) - SHOWN + 1
    return [*commands[: SHOWN - 1], f"{kind} title=and more::{more} more; the summary lists them all"]


def _command(kind: str, file: str, line: int | None, title: str, message: str) -> str:
    place = f",line={line}" if line else ""
    where = f"file={workflow(file, attribute=True)}{place}"
    return f"::{kind} {where},title={workflow(title, attribute=True)}::{workflow(message)}"
