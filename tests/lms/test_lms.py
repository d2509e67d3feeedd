"""A class of 40 from an LMS and back, by the commands in docs/lms.md."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from autograder import cli
from autograder.model.assignment import Assignment
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge import assignments
from autograder.verify import golden
from tests import classroom, markbook
from tests.classroom import ASSIGNMENT, canvas_name, make_zip, moodle_name, notebook
from tests.markbook import Row

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "lms.md"
FORGET_GATE = assignments.load(ASSIGNMENT, find_course(KIT))
CASES = [case for case in golden.cases(FORGET_GATE) if case.name != "endless_loop"]
COMMAND = re.compile(r"^\$ (.+)$", re.MULTILINE)


def commands(heading: str) -> list[list[str]]:
    """The commands of one section of the documentation."""
    [section] = [part for part in DOCUMENTATION.read_text("utf-8").split("\n## ") if part.startswith(heading)]
    return [shlex.split(line) for line in COMMAND.findall(section)]


def run(command: list[str]) -> None:
    """As in a shell. Grading is played: what each collected notebook says is its student's score."""
    if command[:2] == ["autograder", "grade"]:
        rows = []
        for file in Path("course/submitted").glob(f"*/{ASSIGNMENT}/{ASSIGNMENT}.ipynb"):
            number = int(json.loads(file.read_text())["cells"][0]["source"].split()[0])
            rows.append(Row(file.parent.parent.name, auto=number % 100 / 4, manual=5.0))
        markbook.write_gradebook(Path("course/gradebook.db"), rows)
    elif command[0] == "autograder":
        assert cli.main(command[1:]) == 0
    else:
        subprocess.run([sys.executable, "-m", *command], check=True, capture_output=True, timeout=120)


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course with the downloads that the documentation names, and we stand in it."""
    monkeypatch.delenv("AUTOGRADER_DB_URL", raising=False)
    monkeypatch.chdir(classroom.make_course(tmp_path))
    group = classroom.pupils()
    canvas = {canvas_name(p, 500 + i, "gate.ipynb", late=i == 3): notebook(p) for i, p in enumerate(group)}
    make_zip(Path("submissions.zip"), canvas)
    make_zip(Path("LSTM-forget_gate-1234.zip"), {moodle_name(p, "gate.ipynb"): notebook(p) for p in group})
    Path("Grades-LSTM.csv").write_bytes(classroom.canvas_sheet(group))
    Path("Grades-LSTM-forget_gate.csv").write_bytes(classroom.moodle_sheet(group))
    for name in ("ada", "bob"):
        Path("handed_in", name).mkdir(parents=True)
        Path("handed_in", name, "gate.ipynb").write_bytes(notebook(group[0]))
    return tmp_path


def test_canvas_zip_to_canvas_sheet(capsys: pytest.CaptureFixture[str]) -> None:
    """Each of the 40 has in Canvas the score of the notebook that they handed in."""
    for command in commands("Canvas"):
        run(command)
        if "--output" in command:
            found = classroom.canvas_reads(Path("upload.csv").read_bytes())
            assert {int(number): float(grade) for number, grade in found.items()} == {
                pupil.number: pupil.score + 5 for pupil in classroom.pupils()
            }
    said = capsys.readouterr()

    assert "40 students in" in said.out and "40 marks: upload.csv" in said.out
    assert "match no" not in said.err and "not told apart" not in said.err


def test_moodle_zip_to_moodle_worksheet(capsys: pytest.CaptureFixture[str]) -> None:
    """Each of the 40 has in Moodle the score of the notebook that they handed in."""
    for command in commands("Moodle"):
        run(command)
    found = classroom.moodle_reads(Path("upload.csv").read_bytes())

    assert {int(number): float(grade) for number, (grade, _) in found.items()} == {
        pupil.number: pupil.score + 5 for pupil in classroom.pupils()
    }
    assert "match no" not in capsys.readouterr().err


def test_a_folder_to_a_spreadsheet() -> None:
    """The commands of the section on folders, Gradescope and spreadsheets."""
    collect, *exports = commands("A folder")
    for command in (collect, ["autograder", "grade", ASSIGNMENT], *exports):
        run(command)

    assert Path("marks.csv").read_text().count("\n") == 3


def test_nbgraders_own_command_exports_too() -> None:
    """`nbgrader export --exporter` finds our classes and takes the sheet as a setting."""
    run(["autograder", "collect", ASSIGNMENT, "submissions.zip", "--names", "Grades-LSTM.csv"])
    run(["autograder", "grade", ASSIGNMENT])
    Path("nbgrader_config.py").write_text(
        "c = get_config()\nc.CourseDirectory.course_id = 'c'\n"
        "c.CourseDirectory.db_url = 'sqlite:///course/gradebook.db'\n"
    )
    for command in [*commands("Who is who"), *commands("From nbgrader")]:
        run(command)
    found = classroom.canvas_reads(Path("upload.csv").read_bytes())

    assert len([grade for grade in found.values() if grade]) == 40
    assert "Lovelace,Ada,pupil1001@example.org" in Path("marks.csv").read_text()


@pytest.mark.parametrize("lms", ["Canvas", "Moodle"])
def test_a_class_that_is_really_graded(
    lms: str, generated: Assignment, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """40 golden submissions: the LMS reads the golden scores, and no zero for a damaged file."""
    root = generated.course.root
    handed = {pupil: CASES[i % len(CASES)] for i, pupil in enumerate(classroom.pupils())}
    for name in ("Grades-LSTM.csv", "Grades-LSTM-forget_gate.csv"):
        Path(name).rename(root / name)
    monkeypatch.chdir(root)
    canvas = {canvas_name(p, 7, "work.ipynb"): case.data for p, case in handed.items()}
    make_zip(Path("submissions.zip"), canvas)
    make_zip(
        Path("LSTM-forget_gate-1234.zip"), {moodle_name(p, "a.ipynb"): c.data for p, c in handed.items()}
    )
    for command in commands(lms)[:3]:
        assert cli.main(command[1:]) == 0
    sheet = Path("upload.csv").read_bytes()
    if lms == "Canvas":
        found = {student: grade for student, grade in classroom.canvas_reads(sheet).items() if grade}
    else:
        found = {student: grade for student, (grade, _) in classroom.moodle_reads(sheet).items()}
    due = {str(pupil.number): case.score for pupil, case in handed.items() if case.score is not None}

    assert {student: float(grade) for student, grade in found.items()} == pytest.approx(due, abs=0.01)
    left = f"the submission cannot be read; left empty: ({len(handed) - len(due)})"
    assert left in capsys.readouterr().err
