"""The rows about this kit alone: what a submission costs, how it grows, what hanging and isolation cost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from pathlib import Path

from benchmarks import measure
from benchmarks.classes import MIXED, READABLE
from benchmarks.measure import Cost
from benchmarks.setting import Setting
from benchmarks.table import Row

BUDGET = 12  # seconds: a cell that never ends is stopped after ten
COST = Path(__file__).parent / "engine_cost.py"


@dataclass
class Figures:
    """What later rows need of earlier ones."""

    marginal: float | None = None  # ms of CPU
    series: dict[int, float] = field(default_factory=dict)


def slope(setting: Setting, cost: Callable[[int], float]) -> float:
    """ms of CPU for each further submission: the least of some runs at each of two sizes, taken in turn."""
    small, large = setting.sizes.slope
    costs: dict[int, list[float]] = {small: [], large: []}
    for _ in range(setting.sizes.repeats):
        for size in (small, large):
            costs[size].append(cost(size))
    return 1000 * (min(costs[large]) - min(costs[small])) / (large - small)


def marginal(setting: Setting, figures: Figures) -> list[Row]:
    """Everything included: isolation, notebook, page, gradebook."""

    def cost(magic: bool) -> float:
        return slope(
            setting, lambda size: setting.grade(setting.submissions(size, READABLE, magic=magic)).cpu
        )

    plain, magic = cost(False), cost(True)
    figures.marginal = plain
    sizes = " and ".join(map(str, setting.sizes.slope))
    how = f"between classes of {sizes}, all processes"
    return [
        Row("CPU a submission, IPython's semantics", "25 ms", f"{magic:.1f} ms", magic <= 25, how),
        Row("CPU a submission that needs none", "15 ms", f"{plain:.1f} ms", plain <= 15, how),
    ]


def throughput(setting: Setting, _: Figures) -> list[Row]:
    """A large mixed class, with the memory that it took."""
    size = setting.sizes.throughput
    endless = max(1, size // 1000)
    folder = setting.submissions(size, MIXED, endless)
    cost = setting.grade(folder, memory=True)
    rate = size / cost.wall
    shares = ", ".join(f"{share} % {kind}" for kind, share in MIXED.items())
    how = f"{size} submissions in {cost.wall:.1f} s, {cost.cpu:.0f} s of CPU; {shares}; {endless} hang"
    return [
        Row("throughput, 2 jobs", "60 a second, stretch 100", f"{rate:.0f} a second", rate >= 60, how),
        Row(
            "memory, all processes, PSS", "200 MiB", f"{cost.memory:.0f} MiB", cost.memory <= 200, "same run"
        ),
    ]


def growth(setting: Setting, figures: Figures) -> list[Row]:
    """Each further submission of a large class against that of a small one, and in a crowded gradebook."""
    figures.series.clear()
    for size in setting.sizes.series:
        folder = setting.submissions(size, READABLE)
        runs = setting.sizes.repeats if size <= 1000 else 1
        figures.series[size] = min(setting.grade(folder).cpu for _ in range(runs))
    sizes = sorted(figures.series)
    steps = [1000 * (figures.series[b] - figures.series[a]) / (b - a) for a, b in pairwise(sizes)]
    grown = steps[-1] / steps[0] - 1
    crowded = slope(setting, lambda size: _crowded(setting, size).cpu)
    empty = slope(setting, lambda size: setting.grade(setting.submissions(size, READABLE)).cpu)
    more = crowded / empty - 1
    return [
        Row(
            f"growth: cost at {sizes[-1]} against {sizes[1]}",
            "within 10 %",
            f"{grown:+.0%}",
            abs(grown) <= 0.1 or grown < 0,
            ", ".join(f"{step:.1f} ms up to {size}" for step, size in zip(steps, sizes[1:], strict=True)),
        ),
        Row(
            f"growth: {setting.sizes.rows} submissions in the gradebook",
            "within 10 %",
            f"{more:+.0%}",
            more <= 0.1,
            f"{crowded:.1f} ms a submission, {empty:.1f} ms in an empty one, measured in turn",
        ),
    ]


def _crowded(setting: Setting, size: int) -> Cost:
    root = setting.course(setting.crowded)
    cost = setting.grade(setting.submissions(size, READABLE), root)
    shutil.rmtree(root)
    return cost


def hanging(setting: Setting, _: Figures) -> list[Row]:
    """Classes with and without submissions that never end."""
    one, many = setting.sizes.hanging
    rows = []
    for size, endless, target in (
        (one, 1, "its own budget once"),
        (many, max(1, many // 100), "below 2 times"),
    ):
        without = setting.grade(setting.submissions(size, READABLE)).wall
        within = setting.grade(setting.submissions(size, READABLE, endless)).wall
        met = within < 2 * without if size == many else within - without < BUDGET
        measured = f"{within - without:+.1f} s, {within / without:.2f} times"
        how = f"{without:.1f} s without, {within:.1f} s with"
        rows.append(Row(f"class of {size}, {endless} hanging", target, measured, met, how))
    return rows


def unchanged(setting: Setting, _: Figures) -> list[Row]:
    """A second run finds nothing to do."""
    size = setting.sizes.unchanged
    folder, root = setting.submissions(size, MIXED), setting.course()
    setting.grade(folder, root)
    cost = min((setting.grade(folder, root) for _ in range(3)), key=lambda cost: cost.wall)
    shutil.rmtree(root)
    how = f"{cost.cpu:.2f} s of CPU, the best of 3"
    return [Row(f"grade with nothing changed, {size}", "under 2 s", f"{cost.wall:.2f} s", cost.wall < 2, how)]


def export(setting: Setting, _: Figures) -> list[Row]:
    """All marks as CSV."""
    arguments = ("export", setting.name, "--to", "csv")
    cost = min(
        (measure.autograder(setting.crowded, *arguments) for _ in range(2)), key=lambda cost: cost.wall
    )
    met = cost.wall < 5
    return [
        Row(f"export of {setting.sizes.rows} rows", "under 5 s", f"{cost.wall:.1f} s", met, "the best of 2")
    ]


def isolation(setting: Setting, _: Figures) -> list[Row]:
    """Grading alone, with all layers and with none."""
    found = {layers: slope(setting, partial(_engine, setting, layers)) for layers in ("all", "none")}
    cost = found["all"] - found["none"]
    how = f"{found['all']:.1f} ms with all layers, {found['none']:.1f} ms with none; no files, no gradebook"
    return [Row("isolation, CPU a submission", "-", f"{cost:.1f} ms", None, how)]


def _engine(setting: Setting, layers: str, size: int) -> float:
    folder = setting.submissions(size, READABLE)
    command = [measure.PYTHON, str(COST), setting.name, str(folder), layers]
    return measure.run(command, setting.base).cpu
