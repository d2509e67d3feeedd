"""The table of the bench, for a terminal and as a page."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

COLUMNS = ("what", "target", "measured", "", "how")
FULL = "full"
PAGE = Path(__file__).with_name("README.md")
HEAD = """# What grading costs

Written by `make bench`, in one run on one machine; A and B are measured in turn. An import is the CPU of
`python -c "import numpy, IPython"` in the same run.
"""


@dataclass(frozen=True)
class Row:
    """One figure beside its target; `met` is None where there is no target, or it was not measured."""

    what: str
    target: str
    measured: str
    met: bool | None = None
    how: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """As the columns have it."""
        mark = {True: "met", False: "MISSED", None: ""}[self.met]
        return (self.what, self.target, self.measured, mark, self.how)


def machine() -> str:
    """What the figures were measured on, and how busy it was."""
    load = ", ".join(f"{number:.1f}" for number in os.getloadavg())
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines()
            if line.startswith("model name")
        ),
        "unknown processor",
    )
    return f"{os.cpu_count()} cores ({model}), load averages {load}"


def text(rows: Sequence[Row]) -> str:
    """For a terminal."""
    lines = []
    for row in rows:
        what, target, measured, mark, how = row.cells
        lines.append(f"{what}\n    target {target}; measured {measured}{f'  [{mark}]' if mark else ''}")
        lines += [f"    {how}"] if how else []
    return "\n".join(lines)


def markdown(rows: Sequence[Row], notes: Sequence[str]) -> str:
    """The page."""
    table = [COLUMNS, tuple("---" for _ in COLUMNS), *(row.cells for row in rows)]
    lines = [f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in table]
    return "\n".join([HEAD, *lines, "", *(f"- {note}" for note in notes), ""])


@dataclass
class Report:
    """What was measured so far; rows of earlier runs of the same kind stay until they are measured again."""

    folder: Path
    kind: str
    rows: dict[str, list[Row]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, folder: Path, kind: str) -> Report:
        """The report in this folder, an empty one when there is none of this kind."""
        try:
            data = json.loads((folder / "figures.json").read_text("utf-8"))
            rows = {name: [Row(**row) for row in listed] for name, listed in data["rows"].items()}
            if data["kind"] == kind:
                return cls(folder, kind, rows, data["notes"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            pass
        return cls(folder, kind)

    def save(self) -> Path:
        """figures.json, and report.md: for a full run, this folder's page."""
        self.folder.mkdir(parents=True, exist_ok=True)
        rows = [row for listed in self.rows.values() for row in listed]
        figures = {name: value for name, value in asdict(self).items() if name != "folder"}
        (self.folder / "figures.json").write_text(json.dumps(figures, indent=1), "utf-8")
        page = PAGE if self.kind == FULL else self.folder / "report.md"
        page.write_text(markdown(rows, self.notes), "utf-8")
        return page
