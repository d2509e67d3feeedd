"""What the outcome of an assert cell is called: a fact that holds or fails, and what was observed."""

from __future__ import annotations

import re
from typing import Any

from autograder.assert_cells.stored import StoredCell
from autograder.model.result import ExerciseResult, Outcome, Verdict

LONGEST = 300
_HIDDEN = re.compile(r"^[^\n]*BEGIN HIDDEN TESTS.*?END HIDDEN TESTS[^\n]*\n?", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(r'^\s*(?:"""|\'\'\'|#+)\s*(.+?)\s*(?:"""|\'\'\')?\s*$')
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
DELETED = "this cell was deleted, so nothing in it could be counted"


def exercise(name: str, stored: StoredCell, score: float | None, cell: Any) -> ExerciseResult:
    """A grade cell as an exercise with one check. `cell` is None when it is not in the notebook."""
    most = stored.max_score or 0.0
    status = Verdict.PASS if score is not None and score >= most else Verdict.FAIL
    message = DELETED if cell is None else "" if status is Verdict.PASS else _observed(cell, score)
    check = Outcome(stored.name, _title(stored), status, most or 1.0, message)
    return ExerciseResult(name, score, most, checks=(check,))


def _title(stored: StoredCell) -> str:
    """The cell's own first comment, if it has one that students see."""
    lines = _HIDDEN.sub("", stored.source).strip().splitlines()
    title = _TITLE.match(lines[0]) if lines else None
    return title[1].rstrip(".")[:LONGEST] if title else f"`{stored.name}` runs without an error"


def _observed(cell: Any, score: float | None) -> str:
    """The first thing that cost points. A traceback would show the hidden tests."""
    for output in cell.get("outputs", ()):
        if output["output_type"] == "error":
            message = _COLOUR.sub("", str(output["evalue"])).strip()
            return f"{output['ename']}: {message}"[:LONGEST].rstrip(": ")
        if output["output_type"] == "stream" and output["name"] == "stderr":
            return f"it wrote a warning: {str(output['text']).strip()}"[:LONGEST]
        if output["output_type"] == "execute_result" and score is not None:
            return f"it gave {score:g} points in part"
    return ""
