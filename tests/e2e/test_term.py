"""docs/term.md by its commands alone, from `init` to the final grade sheet: `make test-term` runs it."""

from __future__ import annotations

import csv
import os
import re
import shlex
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from tests.classroom import Pupil, canvas_name, make_zip

STUDENTS = int(os.environ.get("TERM_STUDENTS", "0"))
ASSIGNMENTS = {"first_steps": ("center", 7101), "gates": ("gate", 7102), "memories": ("remember", 7103)}
POINTS = 4
WRONG = "def {0}(x):\n    return x\n"
SLOW = 600

pytestmark = pytest.mark.skipif(not STUDENTS, reason="takes a minute: make test-term")


@dataclass
class Term:
    """A class that hands in by Canvas, and a shell that goes through the page."""

    place: Path
    pupils: list[Pupil]
    seconds: dict[str, float] = field(default_factory=dict)

    def run(self, command: str) -> None:
        """As a shell would; `cd` changes the place for what comes after it."""
        if command.startswith("cd "):
            self.place = (self.place / command[3:]).resolve()
            return
        self._download(command)
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        environment = {**os.environ, "PATH": path, "PYTHONPATH": str(KIT), "JUPYTER_PLATFORM_DIRS": "1"}
        started = time.monotonic()
        done = subprocess.run(
            ["bash", "-c", command], cwd=self.place, env=environment, capture_output=True, text=True,
            timeout=SLOW, check=False,
        )  # fmt: skip
        self.seconds[command] = time.monotonic() - started
        assert done.returncode == 0, f"{command}\n{done.stdout[-2000:]}{done.stderr[-3000:]}"

    def _download(self, command: str) -> None:
        """What the page says to download from Canvas, before the command that reads it."""
        folder = self.place / "downloads"
        for name in re.findall(r"collect (\w+) downloads", command):
            folder.mkdir(exist_ok=True)
            (folder / "Grades.csv").write_text(self.sheet(), "utf-8")
            made = MadeSubmission(load(name, find_course(self.place)))
            function = ASSIGNMENTS[name][0]
            right, wrong = made.answered({}), made.answered({function: WRONG.format(function)})
            members = {
                canvas_name(pupil, 90_000 + number, f"{name}.ipynb"): right
                if self.is_right(number)
                else wrong
                for number, pupil in enumerate(self.pupils)
                if self.hands_in(number, name)
            }
            make_zip(folder / f"{name}.zip", members)

    def sheet(self) -> str:
        """Canvas's gradebook with two sections, a column an assignment, and one for the sum."""
        columns = [f"{name} ({number})" for name, (_, number) in ASSIGNMENTS.items()]
        empty = "," * (len(columns) + 1)
        head = f"Student,ID,SIS User ID,SIS Login ID,Section,{','.join(columns)},Coursework (7200)\n"
        head += f"    Points Possible,,,,,{','.join([str(POINTS)] * 3)},{3 * POINTS}\n"
        return head + "".join(
            f'"{pupil.sortable}",{pupil.number},,{pupil.login},{("Friday", "Monday")[number % 2]}{empty}\n'
            for number, pupil in enumerate(self.pupils)
        )

    @staticmethod
    def is_right(number: int) -> bool:
        """Every third answer is wrong."""
        return number % 3 != 2

    @staticmethod
    def hands_in(number: int, name: str) -> bool:
        """One student leaves after the first assignment."""
        return name == "first_steps" or number != 1


def page_commands() -> list[str]:
    """Every line after `$` of the page, in order."""
    return re.findall(r"^\$ (.*)$", (KIT / "docs/term.md").read_text("utf-8"), re.MULTILINE)


def test_a_term_by_the_documentation_alone(tmp_path: Path) -> None:
    """The final grade sheet has everybody's points, by section; Canvas's sheet has the same sums."""
    term = Term(tmp_path, [Pupil(1001 + n, f"First{n}", f"Last{n}") for n in range(STUDENTS)])
    for command in page_commands():
        term.run(command)
    autumn = tmp_path / "lstm-autumn"
    rows = list(csv.DictReader((autumn / "grades.csv").read_text("utf-8").splitlines()))
    sums = {row["student_id"]: float(row["Total (12)"]) for row in rows}
    canvas = list(csv.DictReader((autumn / "final.csv").read_text("utf-8").splitlines()))[1:]
    report = (autumn / "course/reports/course.html").read_text("utf-8")

    assert len(rows) == STUDENTS
    assert {row["section"] for row in rows} == {"Monday", "Friday"}
    for number, pupil in enumerate(term.pupils):
        total = sums[str(pupil.number)]
        if number == 1:
            assert total == POINTS
        else:
            assert (total == 3 * POINTS) is term.is_right(number)
    assert {row["ID"]: float(row["Coursework (7200)"]) for row in canvas} == sums
    assert "nothing handed in: gates, memories" in report
    assert "(until 2025-11-17" in report
    assert (tmp_path / "lstm-spring" / "course/release/gates/gates.ipynb").is_file()
    assert not (tmp_path / "lstm-spring" / "course/results").exists()
    for command, seconds in sorted(term.seconds.items(), key=lambda item: -item[1])[:6]:
        print(f"{seconds:6.1f} s  {shlex.split(command)[:3]}")
