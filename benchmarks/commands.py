"""The rows about whole commands: one notebook, a proof, the demo."""

from __future__ import annotations

import shutil

from benchmarks import measure
from benchmarks.classes import READABLE
from benchmarks.rows import Figures, in_units
from benchmarks.setting import Setting
from benchmarks.table import Row

TURNS = 5


def check(setting: Setting, figures: Figures) -> list[Row]:
    """`autograder check` on one right notebook, the whole process."""
    notebook = next(setting.submissions(1, {"right": 100}).glob(f"*/{setting.name}/*.ipynb"))
    command = ("check", str(notebook))
    cost = min(measure.autograder(setting.base, *command).cpu for _ in range(TURNS))
    return [in_units("autograder check, CPU", cost, 1.8, figures, f"the best of {TURNS}")]


def verify(setting: Setting, _: Figures) -> list[Row]:
    """The proof of one assignment."""
    cost = measure.autograder(setting.base, "verify", setting.name)
    how = f"{cost.wall:.1f} s of wall time"
    return [Row("autograder verify forget_gate, CPU", "10 s", f"{cost.cpu:.1f} s", cost.cpu <= 10, how)]


def demo(setting: Setting, _: Figures) -> list[Row]:
    """The sample class, with everything installed."""
    root = setting.course()
    walls = [measure.autograder(root, "demo").wall for _ in range(2)]
    shutil.rmtree(root)
    return [Row("autograder demo, wall time", "3 s", f"{min(walls):.1f} s", min(walls) <= 3, "the best of 2")]


def hundred_thousand(setting: Setting, _: Figures) -> list[Row]:
    """Very many submissions in one gradebook, then what follows; it takes the better part of an hour."""
    size = setting.sizes.rows
    root = setting.course()
    first = setting.grade(setting.submissions(size // 100, READABLE)).wall / (size // 100)
    folder = setting.submissions(size, READABLE)
    cost = setting.grade(folder, root, memory=True)
    again = setting.grade(folder, root)
    report = measure.autograder(root, "report", setting.name)
    export = measure.autograder(root, "export", setting.name, "--to", "csv")
    shutil.rmtree(root)
    slower = cost.wall / size / first - 1
    what = f"{size} submissions"
    return [
        Row(f"{what}: rate against a hundredth of them", "within 10 %", f"{slower:+.0%}", slower <= 0.1),
        Row(f"{what}: memory, PSS", "150 MiB", f"{cost.memory:.0f} MiB", cost.memory <= 150),
        Row(f"{what}: report", "10 s", f"{report.wall:.1f} s", report.wall <= 10),
        Row(f"{what}: export", "5 s", f"{export.wall:.1f} s", export.wall <= 5),
        Row(f"{what}: again, nothing changed", "20 s", f"{again.wall:.1f} s", again.wall <= 20),
    ]
