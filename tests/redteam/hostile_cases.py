"""Hostile submissions: a case is a file of notebook cells with its description and its right outcome.

The docstring describes the case. Comments in its head say how it must end:

    # expect: linear=none, sigmoid=5   what exercises earn, the others full marks: points, <=4, any, full,
    #                                  none (at most 1, as an empty answer); `rest=any` for the others
    # says: longer than|used           a pattern that findings, repairs or messages hold: the limit is named
    # never: FOUND                     a pattern that no output and no result may hold
    # limits: short                    graded with short time limits and little memory

Cells follow. `# %% linear` is the answer cell of `linear`, `# %% end` a cell at the end of the notebook,
`# %%` one right after the cell before it, or at the beginning. The code of a `# %% notebook` cell is not the
student's: the harness runs it on the finished `notebook`.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.redteam.harness import EXERCISES, base_notebook

FOLDER = Path(__file__).parent / "hostile"
EMPTY = 1.0  # what an answer that computes nothing may earn
_HEAD = re.compile(r"^# (expect|says|never|limits): (.+)$", re.MULTILINE)
_CELL = re.compile(r"^# %%[ ]?(\w*)\n", re.MULTILINE)


@dataclass(frozen=True)
class Case:
    """One hostile submission, and how it must end."""

    name: str
    description: str
    wants: Mapping[str, str]
    says: str
    never: str
    short: bool
    cells: tuple[tuple[str, str], ...]

    def notebook(self) -> bytes:
        """The submission: right answers, but for the cells of this case."""
        notebook = base_notebook()
        cells = notebook["cells"]
        place = 1 + next(index for index, cell in enumerate(cells) if cell["cell_type"] == "code")
        edits = []
        for number, (kind, source) in enumerate(self.cells):
            if kind == "notebook":
                edits.append(source)
            elif kind in EXERCISES:
                place = next(index for index, cell in enumerate(cells) if cell["id"] == kind)
                cells[place]["source"] = source
                place += 1
            elif kind == "end":
                cells.append(_code_cell(source, number))
            else:
                cells.insert(place, _code_cell(source, number))
                place += 1
        for source in edits:
            exec(source, {"notebook": notebook})
        return json.dumps(notebook).encode()


def cases(*patterns: str) -> list[Case]:
    """Every case, or those whose names hold one of the patterns, in order."""
    paths = sorted(FOLDER.glob("*/*.py"))
    found = [_read(path) for path in paths]
    return [case for case in found if not patterns or any(pattern in case.name for pattern in patterns)]


def earns(want: str, score: float | None, points: float) -> bool:
    """Is `score` of `points` what a case wants?"""
    if score is None:
        return False
    if want == "any":
        return 0 <= score <= points
    if want.startswith("<="):
        return 0 <= score <= float(want[2:])
    if want == "none":
        return 0 <= score <= EMPTY
    return score == (points if want == "full" else float(want))


def _read(path: Path) -> Case:
    text = path.read_text("utf-8")
    head, *rest = _CELL.split(text)
    settings = dict(_HEAD.findall(head))
    description = ast.get_docstring(ast.parse(head))
    assert description and len(settings) == head.count("\n# "), f"{path}: a head that cannot be read"
    pairs = [
        item.replace("<=", "=<=").split("=", 1) for item in settings["expect"].split(", ") if item != "full"
    ]
    wants = dict.fromkeys(EXERCISES, "full")
    for name, want in pairs:
        wants.update(dict.fromkeys(EXERCISES, want) if name == "rest" else {})
    wants |= {name: want.removeprefix("=") for name, want in pairs if name != "rest"}
    assert set(wants) == set(EXERCISES), f"{path}: expects something of {set(wants) - set(EXERCISES)}"
    return Case(
        name=f"{path.parent.name}/{path.stem}",
        description=description,
        wants=wants,
        says=settings.get("says", ""),
        never=settings.get("never", ""),
        short=settings.get("limits") == "short",
        cells=tuple(zip(rest[::2], (source.strip("\n") for source in rest[1::2]), strict=True)),
    )


def _code_cell(source: str, number: int) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "id": f"own-{number}",
        "source": source,
        "metadata": {},
        "outputs": [],
        "execution_count": None,
    }
