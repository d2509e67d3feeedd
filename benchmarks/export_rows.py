"""How long `autograder export` takes for many marks: `python benchmarks/export_rows.py [ROWS]`."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests import classroom, markbook

TARGET = 5.0  # seconds for 100,000


def fill(path: Path, rows: int) -> None:
    """The rows that nbgrader would have: a submission of two graded cells each."""
    markbook.write_gradebook(path, [])
    names = [f"s{i:06}" for i in range(rows)]
    base = sqlite3.connect(path)
    with base:
        base.executemany(
            "insert into student (id, last_name, first_name, email) values (?, ?, ?, ?)",
            [(name, f"Last, {name}", "First", f"{name}@example.org") for name in names],
        )
        base.executemany(
            "insert into submitted_assignment (id, assignment_id, student_id) values (?, 'a', ?)",
            [(f"w{name}", name) for name in names],
        )
        base.executemany(
            "insert into submitted_notebook (id, assignment_id, notebook_id) values (?, ?, 'n')",
            [(f"p{name}", f"w{name}") for name in names],
        )
        base.executemany(
            "insert into grade (id, notebook_id, cell_id, auto_score, needs_manual_grade)"
            " values (?, ?, ?, 7, 0)",
            [(f"{cell}{name}", f"p{name}", cell) for name in names for cell in markbook.POINTS],
        )
    base.close()


def main(rows: int) -> int:
    """Print wall and CPU time of the command, start-up included; 1 when it is slower than it should be."""
    with tempfile.TemporaryDirectory() as folder:
        course = classroom.make_course(Path(folder, "course"))
        fill(course / "course" / "gradebook.db", rows)
        command = ["export", classroom.ASSIGNMENT, "--to", "csv", "--output", "marks.csv"]
        environment = {key: value for key, value in os.environ.items() if key != "AUTOGRADER_DB_URL"}
        begin = time.monotonic()
        subprocess.run(
            [sys.executable, "-m", "autograder", *command], cwd=course, env=environment, check=True
        )
        wall = time.monotonic() - begin
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = usage.ru_utime + usage.ru_stime
    print(f"{rows:,} rows: {wall:.1f} s, {cpu:.1f} s of CPU (target for 100,000: {TARGET:g} s)")
    return int(rows <= 100_000 and wall > TARGET)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
