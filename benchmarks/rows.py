"""The rows about the engine: what a submission costs, how that grows, what hanging and isolation cost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median

from benchmarks import measure
from benchmarks.classes import MIXED, READABLE
from benchmarks.measure import Cost
from benchmarks.setting import Setting
from benchmarks.table import Row

COST = Path(__file__).parent / "engine_cost.py"
IMPORT = ("-c", "import numpy, IPython")
IMPORTS = 7
TENTHS = 10


@dataclass
class Figures:
    """What later rows need of earlier ones; `unit` is the CPU of importing NumPy and IPython, in seconds."""

    unit: float
    marginal: float | None = None  # ms of CPU


def unit(setting: Setting) -> float:
    """Seconds of CPU of importing NumPy and IPython: by it, figures of two machines can be compared."""
    return median(measure.run([measure.PYTHON, *IMPORT], setting.base).cpu for _ in range(IMPORTS))


def in_units(what: str, seconds: float, most: float, figures: Figures, how: str = "") -> Row:
    """A row whose target is a multiple of the unit."""
    times = seconds / figures.unit
    shown = f"{1000 * seconds:.1f} ms" if seconds < 1 else f"{seconds:.1f} s"
    return Row(what, f"{most:g} imports", f"{times:.2f} imports ({shown})", times <= most, how)


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
        in_units("CPU a submission, IPython's semantics", magic / 1000, 0.13, figures, how),
        in_units("CPU a submission that needs none", plain / 1000, 0.1, figures, how),
    ]


def throughput(setting: Setting, figures: Figures) -> list[Row]:
    """A large mixed class: rate, CPU, memory, and whether its end goes as fast as its beginning."""
    size = setting.sizes.throughput
    endless = max(1, size // 1000)
    folder, root = setting.submissions(size, MIXED, endless), setting.course()
    cost = setting.grade(folder, root, memory=True)
    first, last = windows(root / "course" / "results" / setting.name)
    shutil.rmtree(root)
    rate, grown = size / cost.wall, last / first - 1
    shares = ", ".join(f"{share} % {kind}" for kind, share in MIXED.items())
    how = f"{size} submissions in {cost.wall:.1f} s, {cost.cpu:.0f} s of CPU; {shares}; {endless} hang"
    each = f"{1000 * first:.1f} ms, then {1000 * last:.1f} ms a submission, wall"
    return [
        Row("throughput, 2 jobs", "100 a second", f"{rate:.0f} a second", rate >= 100, how),
        in_units("CPU a submission of that class", cost.cpu / size, 0.1, figures),
        Row("memory, all processes, PSS", "150 MiB", f"{cost.memory:.0f} MiB", cost.memory <= 150),
        Row("its last tenth against its first", "within 5 %", f"{grown:+.0%}", grown <= 0.05, each),
    ]


def windows(results: Path) -> tuple[float, float]:
    """Seconds a submission in the first and in the last tenth of a run, by when results were written."""
    written = sorted(path.stat().st_mtime for path in results.glob("*.json"))
    tenth = max(len(written) // TENTHS, 1)
    pieces = [(end - start) / tenth for start, end in pairwise([*written[:-1:tenth][:TENTHS], written[-1]])]
    return pieces[0], pieces[-1]


def crowded(setting: Setting, _: Figures) -> list[Row]:
    """Each further submission into a gradebook that holds very many."""
    full = slope(setting, lambda size: _crowded(setting, size).cpu)
    empty = slope(setting, lambda size: setting.grade(setting.submissions(size, READABLE)).cpu)
    more = full / empty - 1
    how = f"{full:.1f} ms a submission, {empty:.1f} ms in an empty one, measured in turn"
    return [
        Row(
            f"{setting.sizes.rows} submissions in the gradebook",
            "within 10 %",
            f"{more:+.0%}",
            more <= 0.1,
            how,
        )
    ]


def _crowded(setting: Setting, size: int) -> Cost:
    root = setting.course(setting.crowded)
    cost = setting.grade(setting.submissions(size, READABLE), root)
    shutil.rmtree(root)
    return cost


def hanging(setting: Setting, _: Figures) -> list[Row]:
    """A class with and without one submission that never ends, and that one alone, in turn.

    It may take its own time, up to its limit; the class goes on meanwhile, and is to wait for no more.
    """
    size = setting.sizes.hanging
    whole = setting.submissions(size, READABLE, 1)
    folders = {
        "without": setting.submissions(size, READABLE),
        "alone": setting.part(whole, [f"s{size // 2:06}"]),
        "with it": whole,
    }
    walls: dict[str, list[float]] = {name: [] for name in folders}
    for _turn in range(setting.sizes.repeats):
        for name, folder in folders.items():
            walls[name].append(setting.grade(folder).wall)
    best = {name: min(times) for name, times in walls.items()}
    more = best["with it"] - max(best["without"], best["alone"])
    how = ", ".join(f"{seconds:.1f} s {name}" for name, seconds in best.items())
    return [Row(f"class of {size}, 1 hanging", "+0.5 s", f"{more:+.1f} s", more <= 0.5, how)]


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
    costs = {layers: slope(setting, partial(_engine, setting, layers)) for layers in ("all", "none")}
    cost = costs["all"] - costs["none"]
    how = f"{costs['all']:.1f} ms with all layers, {costs['none']:.1f} ms with none; no files, no gradebook"
    return [Row("isolation, CPU a submission", "10 ms", f"{cost:.1f} ms", cost <= 10, how)]


def _engine(setting: Setting, layers: str, size: int) -> float:
    folder = setting.submissions(size, READABLE)
    command = [measure.PYTHON, str(COST), setting.name, str(folder), layers]
    return measure.run(command, setting.base).cpu
