"""Runs a notebook's visible checks, and nothing else: needs Python and IPython, not the kit, no secret.

    python visible.py NOTEBOOK [--release RELEASED_NOTEBOOK] [--json FILE]

One line a check: what held, what did not and what the check says to it. With --release all locked cells
are taken from the notebook as it was released, so that a changed or deleted check makes no difference. Exit
status: 0 every check holds, 1 one does not, 2 a notebook cannot be read.

This runs where students can read and change everything. It tells a student where they stand; marks are given
elsewhere, by hidden checks that student code never meets.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]|\x1b\[[0-9;]*m")


def main() -> int:
    parser = argparse.ArgumentParser(description="Run the visible checks of a notebook.")
    parser.add_argument("notebook", type=Path)
    parser.add_argument("--release", type=Path, help="take the locked cells from this notebook")
    parser.add_argument("--json", type=Path, help="also write the outcomes to this file")
    options = parser.parse_args()
    try:
        own = cells(options.notebook)
        released = cells(options.release) if options.release else own
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"{options.notebook}: not a readable notebook: {one_line(str(error))}", file=sys.stderr)
        return 2
    outcomes = run(own, released)
    if options.json:
        options.json.write_text(json.dumps(outcomes, indent=1) + "\n", "utf-8")
    for outcome in outcomes:
        note = f": {outcome['message']}" if outcome["message"] else ""
        print(f"{'pass' if outcome['passed'] else 'FAIL'} {outcome['name']}{note}")
    held = sum(outcome["passed"] for outcome in outcomes)
    print(f"{held} of {len(outcomes)} visible checks hold")
    return 0 if outcomes and held == len(outcomes) else 1


def cells(path: Path) -> list[dict[str, Any]]:
    """The code cells of a notebook, in order."""
    found = json.loads(path.read_text("utf-8-sig"))["cells"]
    return [cell for cell in found if cell["cell_type"] == "code"]


def run(own: list[dict[str, Any]], released: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Run the notebook from top to bottom; locked cells as released, where they stand, or else at the end."""
    os.environ.setdefault("MPLBACKEND", "Agg")
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    shell = InteractiveShell.instance(config=Config(HistoryManager={"enabled": False}))
    locked = {grade_id(cell): cell for cell in released if nbgrader(cell).get("locked")}
    present = {grade_id(cell) for cell in own}
    errors: dict[str, str] = {}
    for cell in [*own, *(cell for name, cell in locked.items() if name not in present)]:
        name = grade_id(cell)
        if name not in errors:  # a copied cell runs once
            error = execute(shell, text(locked.get(name, cell)))
            errors |= {name: error} if name in locked else {}
    return [
        {"name": name, "passed": not errors[name], "message": errors[name], "points": points(cell)}
        for name, cell in locked.items()
        if is_check(cell)
    ]


def execute(shell: Any, source: str) -> str:
    """What went wrong, in one line; empty when nothing did. What the cell prints is dropped."""
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        ended = shell.run_cell(source, store_history=False)
    error = ended.error_before_exec or ended.error_in_exec
    if error is None:
        return ""
    own_words = isinstance(error, AssertionError) or hasattr(error, "_render_traceback_")  # a check speaks
    words = " ".join(map(str, error.args))
    return one_line(words if own_words else f"{type(error).__name__}: {words}")


def is_check(cell: dict[str, Any]) -> bool:
    """A cell with points that the student does not write."""
    marks = nbgrader(cell)
    return bool(marks.get("grade")) and not marks.get("solution")


def nbgrader(cell: dict[str, Any]) -> dict[str, Any]:
    marks = cell.get("metadata", {}).get("nbgrader", {})
    return marks if isinstance(marks, dict) else {}


def grade_id(cell: dict[str, Any]) -> str:
    return str(nbgrader(cell).get("grade_id", ""))


def points(cell: dict[str, Any]) -> float:
    return float(nbgrader(cell).get("points", 0))


def text(cell: dict[str, Any]) -> str:
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def one_line(message: str) -> str:
    """Short, without control characters, and no command to a CI system that reads logs."""
    clean = " ".join(CONTROL.sub(" ", message).split())[:500]
    return clean.replace("##[", "# #[") or "no message"


if __name__ == "__main__":
    sys.exit(main())
