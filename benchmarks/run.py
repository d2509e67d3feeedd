"""Measure what grading costs, row by row beside its target."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # this folder is no part of the kit's package

from autograder.config import find_course
from benchmarks import peers, rows, table
from benchmarks.measure import BenchError
from benchmarks.rows import Figures
from benchmarks.setting import FULL, QUICK, Setting
from benchmarks.table import Row

ROWS: dict[str, Callable[[Setting, Figures], list[Row]]] = {
    "marginal": rows.marginal,
    "isolation": rows.isolation,
    "hanging": rows.hanging,
    "unchanged": rows.unchanged,
    "throughput": rows.throughput,
    "growth": rows.growth,
    "export": rows.export,
    "nbgrader": peers.against_nbgrader,
    "otter": peers.against_otter,
}


def main() -> int:
    """Print each row as soon as it is measured; 1 when a row could not be."""
    arguments = _arguments()
    home = find_course().generated / "bench"
    setting = Setting(home / "work", QUICK if arguments.quick else FULL)
    shutil.rmtree(setting.home, ignore_errors=True)
    figures, found, failed = Figures(), [], False
    notes = [f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, at the start: {table.machine()}"]
    notes += ["quick: sizes too small to judge by"] if arguments.quick else []
    print(notes[0], flush=True)
    started = time.monotonic()
    for name in arguments.only or ROWS:
        try:
            new = ROWS[name](setting, figures)
        except BenchError as error:
            failed = True
            new = [Row(name, "-", "not measured", None, str(error).splitlines()[-1])]
            print(error, file=sys.stderr)
        print(table.text(new), flush=True)
        found += new
        table.save(found, figures.series, home, notes)
    notes.append(f"after {(time.monotonic() - started) / 60:.1f} minutes: {table.machine()}")
    print(f"{notes[-1]}\nreport: {table.save(found, figures.series, home, notes)}")
    if not arguments.keep:
        shutil.rmtree(setting.home, ignore_errors=True)
    return 1 if failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="tiny classes: does the bench work?")
    parser.add_argument("--only", nargs="+", choices=ROWS, metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--keep", action="store_true", help="leave the courses and classes in course/bench")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
