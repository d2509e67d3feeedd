"""What of a submission is run, which imports are put before it, and how much of a worker it needs."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.model.assignment import Assignment
from autograder.reading.call_graph import unmentioned
from autograder.reading.static_analysis import OFFERED, SourceFacts, scan
from autograder.reading.submission import Submission


def cells(assignment: Assignment, submission: Submission) -> list[tuple[int, str]]:
    """The code cells that are run, by number.

    Left out, if they are as released: cells that only draw, visible checks, and cells that define what none
    of those that are run mentions.
    """
    skipped = assignment.skipped_sources
    code = [
        (number, cell.source)
        for number, cell in enumerate(submission.cells, start=1)
        if cell.kind == "code" and cell.source.strip() and cell.source.strip() not in skipped
    ]
    locked = assignment.locked_sources
    tools = [item for item in code if item[1].strip() in locked and scan(item[1]).only_defines]
    idle = unmentioned(code, tools)
    return [item for item in code if item not in idle]


def prologue(
    assignment: Assignment, submission: Submission, scans: Sequence[SourceFacts]
) -> tuple[list[str], list[str]]:
    """Imports that the release makes and these cells use but no longer make themselves; and what to say of
    them, where no other cell of the submission makes them either."""
    words = frozenset[str]().union(*(each.names for each in scans))
    imported = frozenset[str]().union(*(each.imported for each in scans))
    missing = [name for name in assignment.imports if name in words - imported - OFFERED]
    if not missing:
        return [], []
    code = {cell.source.strip() for cell in submission.cells if cell.kind == "code"}
    elsewhere = frozenset[str]().union(*(scan(source).imported for source in code))
    lost = [assignment.imports[name] for name in missing if name not in elsewhere]
    sentences = [f"`{line}`, which the notebook came with, was missing and was put back" for line in lost]
    return [assignment.imports[name] for name in missing], sentences


def flavour(scans: Sequence[SourceFacts], prologue: Sequence[str]) -> str:
    """The lightest worker that has what the cells use."""
    words = frozenset[str]().union(*(each.words for each in scans))
    if "matplotlib" in words or any("matplotlib" in line for line in prologue):
        return "pyplot"
    return "ipython" if any(each.needs_ipython for each in scans) else "plain"
