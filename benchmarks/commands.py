"""The rows about whole commands: one notebook, a proof, the demo."""

from __future__ import annotations

import shutil

from benchmarks import measure
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
