"""The row of a whole faculty: very many submissions of three assignments in one gradebook."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks import measure
from benchmarks.classes import READABLE
from benchmarks.measure import Cost
from benchmarks.rows import Figures, windows
from benchmarks.setting import Setting
from benchmarks.table import Row

ASSIGNMENTS = ("forget_gate", "input_gate", "lstm_cell")


def hundred_thousand(setting: Setting, _: Figures) -> list[Row]:
    """Grading them, then what follows; it takes about an hour."""
    size = setting.sizes.rows // len(ASSIGNMENTS)
    for name in ASSIGNMENTS:
        measure.autograder(setting.base, "generate", name, "--unproved")
    root = setting.course()
    rows, memory = [], 0.0
    for name in ASSIGNMENTS:
        small = _grade(setting, name, _few(size), None)
        whole = _grade(setting, name, size, root)
        memory = max(memory, whole.memory)
        rows.append(_rate(name, size, small, whole))
        rows.append(_windows(name, root))
    return [*rows, _memory(size, memory), *_afterwards(setting, root, size)]


def _grade(setting: Setting, name: str, size: int, root: Path | None) -> Cost:
    return setting.grade(setting.submissions(size, READABLE, name=name), root, memory=True, name=name)


def _few(size: int) -> int:
    """A class that is large enough for its start not to count, where the whole is very many."""
    return max(size // 33, 1)


def _rate(name: str, size: int, small: Cost, whole: Cost) -> Row:
    """Against a small class in an empty gradebook: milliseconds of wall time a submission."""
    few = _few(size)
    each, first = 1000 * whole.wall / size, 1000 * small.wall / few
    cpu = 1000 * whole.cpu / size
    how = f"{each:.1f} ms a submission, {first:.1f} ms in a class of {few}; {cpu:.1f} ms of CPU"
    slower = each / first - 1
    return Row(f"{name}, {size} submissions: time each", "within 10 %", f"{slower:+.0%}", slower <= 0.1, how)


def _windows(name: str, root: Path) -> Row:
    first, last = windows(root / "course" / "results" / name)
    grown = last / first - 1
    how = f"{1000 * first:.1f} ms, then {1000 * last:.1f} ms a submission, wall"
    return Row(f"{name}: its last tenth against its first", "within 10 %", f"{grown:+.0%}", grown <= 0.1, how)


def _memory(size: int, memory: float) -> Row:
    what = f"{size * len(ASSIGNMENTS)} submissions: memory, PSS"
    return Row(what, "150 MiB", f"{memory:.0f} MiB", memory <= 150, "the highest of the three runs")


def _afterwards(setting: Setting, root: Path, size: int) -> list[Row]:
    """What a teacher does next, for all three together."""
    report = sum(measure.autograder(root, "report", name).wall for name in ASSIGNMENTS)
    export = sum(measure.autograder(root, "export", name, "--to", "csv").wall for name in ASSIGNMENTS)
    again = sum(_grade(setting, name, size, root).wall for name in ASSIGNMENTS)
    shutil.rmtree(root)
    what, how = f"{size * len(ASSIGNMENTS)} submissions", "all three, one after the other"
    return [
        Row(f"{what}: report", "10 s", f"{report:.1f} s", report <= 10, how),
        Row(f"{what}: export", "5 s", f"{export:.1f} s", export <= 5, how),
        Row(f"{what}: again, nothing changed", "20 s", f"{again:.1f} s", again <= 20, how),
    ]
