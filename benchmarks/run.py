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

from autograder.model.course import find_course
from benchmarks import commands, peers, rows, table, very_many
from benchmarks.measure import BenchError
from benchmarks.rows import Figures
from benchmarks.setting import FULL, QUICK, Setting
from benchmarks.table import Report, Row

ROWS: dict[str, Callable[[Setting, Figures], list[Row]]] = {
    "marginal": rows.marginal,
    "isolation": rows.isolation,
    "hanging": rows.hanging,
    "unchanged": rows.unchanged,
    "throughput": rows.throughput,
    "crowded": rows.crowded,
    "export": rows.export,
    "check": commands.check,
    "verify": commands.verify,
    "demo": commands.demo,
    "nbgrader": peers.against_nbgrader,
    "otter": peers.against_otter,
    "hundred_thousand": very_many.hundred_thousand,
}
BY_HAND = {"hundred_thousand"}


def main() -> int:
    """Print each row as soon as it is measured; 1 when a row could not be."""
    arguments = _arguments()
    home = find_course().generated / "bench"
    setting = Setting(home / "work", QUICK if arguments.quick else FULL)
    shutil.rmtree(setting.home, ignore_errors=True)
    kind = "quick: sizes too small to judge by" if arguments.quick else table.FULL
    report = Report.read(home, kind)
    report.notes = [
        *(report.notes if arguments.only else []),
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC: {table.machine()}",
    ]
    print(report.notes[-1], flush=True)
    figures, failed = Figures(rows.unit(setting)), False
    started = time.monotonic()
    for name in arguments.only or [name for name in ROWS if name not in BY_HAND]:
        try:
            report.rows[name] = ROWS[name](setting, figures)
        except BenchError as error:
            failed = True
            report.rows[name] = [Row(name, "-", "not measured", None, str(error).splitlines()[-1])]
            print(error, file=sys.stderr)
        print(table.text(report.rows[name]), flush=True)
        report.save()
    report.notes.append(f"{(time.monotonic() - started) / 60:.1f} minutes later: {table.machine()}")
    print(f"{report.notes[-1]}\nreport: {report.save()}")
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
