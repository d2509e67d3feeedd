"""Mistakes x checks: which check notices which mistake, as a table, a page or a picture."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.model.errors import UsageError
from autograder.model.files import write_where_told
from autograder.report.rendering import render
from autograder.verify.answer_files import EMPTY, RIGHT, WRONG
from autograder.verify.proof import Proof
from autograder.verify.proof_cases import MISTAKE, MUTANT, Seen

LOST, ONLY, KEPT = "#0072b2", "#e69f00", "#e8e8e8"  # told apart by every eye, and in grey by their lightness
MEANING = ((LOST, "lost"), (ONLY, "lost, and no other check is"), (KEPT, "passed"))
KINDS = (".png", ".svg", ".html")


def tables(proof: Proof) -> Iterator[Any]:
    """A rich table an exercise; a star marks a loss that no other check shares."""
    from rich import box
    from rich.table import Table

    for exercise, checks in proof.checks.items():
        names = "  ".join(
            f"{number} {short(check, exercise)}" for number, check in enumerate(checks, start=1)
        )
        table = Table(title=f"{exercise}\n{names}", title_justify="left", title_style="", box=box.SIMPLE_HEAD)
        table.add_column("mistake")
        for number in range(1, len(checks) + 1):
            table.add_column(str(number), justify="center")
        table.add_column("points", justify="right", no_wrap=True)
        for seen in proof.of(MISTAKE, exercise):
            lost = "★" if len(seen.lost) == 1 else "✗"
            marks = [lost if check in seen.lost else "·" for check in checks]
            table.add_row(words(seen.case.name), *marks, f"{seen.score or 0:g}/{seen.max_score:g}")
        if table.row_count:
            yield table


def summary(proof: Proof) -> Any:
    """What was graded, exercise by exercise: how many answers of each kind ended as they should."""
    from rich import box
    from rich.table import Table

    titles = {RIGHT: "right earn all", EMPTY: "empty earn none", MISTAKE: "mistakes met"}
    titles |= {WRONG: "wrong lose", MUTANT: "mutants killed"}
    table = Table(box=box.SIMPLE_HEAD)
    for title in ("exercise", "checks", *titles.values()):
        left = title == "exercise"
        table.add_column(title, justify="left" if left else "right", no_wrap=left)
    for exercise, checks in proof.checks.items():
        counts = [_ended_well(proof.of(kind, exercise)) for kind in titles]
        table.add_row(exercise, str(len(checks)), *counts)
    return table


def _ended_well(cases: list[Seen]) -> str:
    well = [seen for seen in cases if seen.well and (seen.lost or seen.case.kind != MUTANT)]
    return f"{len(well)} of {len(cases)}"


def write(proof: Proof, path: Path) -> None:
    """By the file's ending: a picture or a page. Raises UsageError for another ending."""
    if path.suffix not in KINDS:
        raise UsageError(f"{path}: the matrix is written as {', '.join(KINDS)}")
    made = page(proof) if path.suffix == ".html" else picture(proof, path.suffix[1:])
    try:
        write_where_told(path, made)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error


def picture(proof: Proof, kind: str = "png") -> bytes:
    """One panel an exercise, one row a mistake, one column a check."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch

    panels = {name: seen for name in proof.checks if (seen := proof.of(MISTAKE, name))}
    columns = _columns([len(seen) + 6 for seen in panels.values()])
    height = max(
        (sum(len(list(panels.values())[place]) + 6 for place in column) for column in columns), default=8
    )
    figure = Figure(figsize=(5.4 * max(len(columns), 1), 0.2 * height + 1.3), dpi=110)
    FigureCanvasAgg(figure)
    total = 0.2 * height + 1.3
    for across, column in enumerate(columns):
        top = total - 1.0
        for place in column:
            exercise, seen = list(panels.items())[place]
            tall, wide = 0.2 * len(seen), 0.2 * len(proof.checks[exercise])
            left, bottom = 5.4 * across + 2.4, top - 1.0 - tall
            width = 5.4 * len(columns)
            axes = figure.add_axes((left / width, bottom / total, wide / width, tall / total))
            _panel(axes, exercise, proof.checks[exercise], seen)
            top = bottom - 0.2
    handles = [Patch(facecolor=colour, edgecolor="grey", label=label) for colour, label in MEANING]
    figure.suptitle(
        f"{proof.assignment}: which check notices which mistake",
        x=0.01,
        y=1 - 0.15 / total,
        ha="left",
        va="top",
        fontsize=13,
    )
    corner = (0.005, 1 - 0.45 / total)
    figure.legend(
        handles=handles, loc="upper left", bbox_to_anchor=corner, ncols=3, frameon=False, fontsize=9
    )
    buffer = io.BytesIO()
    figure.savefig(buffer, format=kind, facecolor="white", metadata={"Date": None} if kind == "svg" else None)
    return buffer.getvalue()


@dataclass(frozen=True)
class _Row:
    name: str
    hint: str
    kinds: Sequence[str]
    points: str


@dataclass(frozen=True)
class _Panel:
    exercise: str
    checks: Sequence[str]
    rows: Sequence[_Row]


def page(proof: Proof) -> str:
    """A page that needs nothing else: the tables, with a legend."""
    panels = [
        _Panel(
            exercise,
            [short(check, exercise) for check in checks],
            [_row(seen, checks) for seen in proof.of(MISTAKE, exercise)],
        )
        for exercise, checks in proof.checks.items()
    ]
    return render(
        "verify/templates/matrix.html",
        assignment=proof.assignment,
        panels=panels,
        meaning=MEANING,
        LOST=LOST,
        ONLY=ONLY,
        KEPT=KEPT,
    )


def short(check: str, exercise: str) -> str:
    """A check's name without what its place says: `test_linear_bias` -> `bias`."""
    return words(check.removeprefix("test_").removeprefix(f"{exercise}_"))


def words(name: str) -> str:
    """A function's name as words."""
    return name.replace("_", " ")


def _columns(heights: list[int]) -> list[list[int]]:
    """Panels in their order, in at most three columns of about the same height."""
    wanted = sum(heights) / 3
    columns: list[list[int]] = []
    filled = 0.0
    for place, height in enumerate(heights):
        if not columns or (filled + height / 2 > wanted and len(columns) < 3):
            columns.append([])
            filled = 0.0
        columns[-1].append(place)
        filled += height
    return columns


def _panel(axes: Any, exercise: str, checks: tuple[str, ...], rows: list[Seen]) -> None:
    from matplotlib.colors import ListedColormap

    grid = [
        [(2 if len(seen.lost) == 1 else 1) if check in seen.lost else 0 for check in checks] for seen in rows
    ]
    axes.pcolormesh(
        grid, cmap=ListedColormap([KEPT, LOST, ONLY]), vmin=0, vmax=2, edgecolors="white", linewidth=1
    )
    axes.invert_yaxis()
    axes.xaxis.tick_top()
    names = [short(check, exercise) for check in checks]
    axes.set_xticks([place + 0.5 for place in range(len(checks))], names, rotation=45, ha="left", fontsize=8)
    axes.set_yticks(
        [place + 0.5 for place in range(len(rows))], [words(seen.case.name) for seen in rows], fontsize=8
    )
    axes.tick_params(length=0)
    axes.set_ylabel("")
    axes.text(-0.15, -0.6, exercise, ha="right", va="bottom", fontsize=11, fontweight="bold")
    for side in axes.spines.values():
        side.set_visible(False)


def _row(seen: Seen, checks: tuple[str, ...]) -> _Row:
    lost = "only" if len(seen.lost) == 1 else "lost"
    kinds = [lost if check in seen.lost else "kept" for check in checks]
    return _Row(words(seen.case.name), seen.hint or "", kinds, f"{seen.score or 0:g} of {seen.max_score:g}")
