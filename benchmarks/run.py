"""Measure what grading costs, row by row beside its target."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # this folder is no part of the kit's package

from autograder.model.course import find_course
from benchmarks import peers, rows, table
from benchmarks.measure import BenchError
from benchmarks.rows import Figures
from benchmarks.setting import FULL, QUICK, Setting, Sizes
from benchmarks.table import Report, Row

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
    setting = Setting(home / "work", _sizes(arguments))
    shutil.rmtree(setting.home, ignore_errors=True)
    kind = "quick: sizes too small to judge by" if arguments.quick else "full"
    report = Report.read(home, kind)
    report.notes = [*(report.notes or [kind]), f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC: {table.machine()}"]
    print(report.notes[-1], flush=True)
    figures, failed = Figures(series=report.series), False
    started = time.monotonic()
    for name in arguments.only or ROWS:
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


def _sizes(arguments: argparse.Namespace) -> Sizes:
    sizes = QUICK if arguments.quick else FULL
    if arguments.peers:
        sizes = replace(sizes, peers=arguments.peers)
    if arguments.largest:
        smaller = (size for size in sizes.series if size < arguments.largest)
        sizes = replace(sizes, throughput=arguments.largest, series=(*smaller, arguments.largest))
    return sizes


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="tiny classes: does the bench work?")
    parser.add_argument("--only", nargs="+", choices=ROWS, metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--peers", type=int, metavar="N", help="class that nbgrader grades, too (200)")
    parser.add_argument("--largest", type=int, metavar="N", help="largest class (10000)")
    parser.add_argument("--keep", action="store_true", help="leave the courses and classes in course/bench")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
