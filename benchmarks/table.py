"""The table of the bench, for a terminal and as a report with a picture of cost against class size."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path

COLUMNS = ("what", "target", "measured", "", "how")


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


def markdown(rows: Sequence[Row], notes: Sequence[str], picture: str | None) -> str:
    """The report."""
    table = [COLUMNS, tuple("---" for _ in COLUMNS), *(row.cells for row in rows)]
    lines = [f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in table]
    shown = [f"![cost against class size]({picture})", ""] if picture else []
    return "\n".join(["# What grading costs", "", *lines, "", *(f"- {note}" for note in notes), "", *shown])


@dataclass
class Report:
    """What was measured so far; rows of earlier runs of the same kind stay until they are measured again."""

    folder: Path
    kind: str
    rows: dict[str, list[Row]] = field(default_factory=dict)
    series: dict[int, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, folder: Path, kind: str) -> Report:
        """The report in this folder, an empty one when there is none of this kind."""
        try:
            data = json.loads((folder / "figures.json").read_text("utf-8"))
            rows = {name: [Row(**row) for row in found] for name, found in data["rows"].items()}
            series = {int(size): seconds for size, seconds in data["series"].items()}
            if data["kind"] == kind:
                return cls(folder, kind, rows, series, data["notes"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            pass
        return cls(folder, kind)

    def save(self) -> Path:
        """report.md, figures.json, and cost.png where there is a series to draw."""
        self.folder.mkdir(parents=True, exist_ok=True)
        picture = draw(self.series, self.folder / "cost.png") if len(self.series) > 1 else None
        rows = [row for found in self.rows.values() for row in found]
        figures = {name: value for name, value in asdict(self).items() if name != "folder"}
        (self.folder / "figures.json").write_text(json.dumps(figures, indent=1), "utf-8")
        (self.folder / "report.md").write_text(markdown(rows, self.notes, picture), "utf-8")
        return self.folder / "report.md"


def draw(series: Mapping[int, float], path: Path) -> str:
    """From class size -> seconds of CPU: the cost a submission with start-up spread over all, and without."""
    import matplotlib as mpl

    mpl.use("agg")
    from matplotlib import pyplot as plt

    sizes = sorted(series)
    whole = [1000 * series[size] / size for size in sizes]
    marginal = [1000 * (series[b] - series[a]) / (b - a) for a, b in pairwise(sizes)]
    figure, axes = plt.subplots(figsize=(7, 4), layout="constrained")
    axes.plot(sizes, whole, "o-", label="whole command / submissions")
    axes.plot(sizes[1:], marginal, "s--", label="each further submission")
    axes.axhline(25, color="grey", linewidth=1, linestyle=":")
    axes.annotate("25 ms", (sizes[0], 25), textcoords="offset points", xytext=(0, 4), color="grey")
    axes.set(xscale="log", xlabel="submissions in the class", ylabel="ms of CPU a submission", ylim=(0, None))
    axes.set_title("What a submission costs does not grow with the class")
    axes.legend()
    figure.savefig(path, dpi=150)
    plt.close(figure)
    return path.name
