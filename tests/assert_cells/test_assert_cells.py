"""Existing nbgrader courses as they are: the score in every cell is nbgrader's, whatever was handed in."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
import zipfile
from collections.abc import Callable, Mapping
from contextlib import chdir, closing
from pathlib import Path
from typing import Any

import pytest

from autograder import cli
from autograder.assert_cells import course as nbgrader_course
from autograder.model.course import KIT
from autograder.model.errors import UsageError

CONFIG = "c = get_config()\nc.CourseDirectory.course_id = 'old'\nc.Execute.timeout = 3\n"
PIXEL = "import matplotlib.pyplot as plt\nplt.plot([1, 2])"


def cell(source: str, name: str = "", **roles: Any) -> dict[str, Any]:
    """A code cell, with nbgrader's metadata when it has a name."""
    told = {"schema_version": 3, "grade_id": name, "grade": False, "solution": False, "locked": False} | roles
    metadata = {"nbgrader": told} if name else {}
    return {
        "cell_type": "code",
        "metadata": metadata,
        "source": source,
        "outputs": [],
        "execution_count": None,
    }


STUB = "# YOUR CODE HERE\nraise NotImplementedError()"
SOURCE = [
    cell("import math"),
    cell("def f(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION", "f", solution=True),
    cell(
        '"""f doubles"""\nassert f(1) == 2\n### BEGIN HIDDEN TESTS\nassert f(5) == 10\n### END HIDDEN TESTS',
        "test_f",
        grade=True,
        locked=True,
        points=2,
    ),
    cell("sum(f(i) == 2 * i for i in range(4)) / 2", "partial", grade=True, locked=True, points=3),
    cell("print(f(1))", "silent", grade=True, locked=True, points=1),
    cell("", "essay", grade=True, solution=True, points=4),
]


def handed_in(*changes: tuple[int, str], extra: str = "") -> list[dict[str, Any]]:
    """The source with other texts in some cells, and a cell in front."""
    cells = [{**item, "metadata": json.loads(json.dumps(item["metadata"]))} for item in SOURCE]
    cells[-1]["source"] = STUB
    for index, text in changes:
        cells[index]["source"] = text
    return [cell(extra), *cells] if extra else cells


def copied() -> list[dict[str, Any]]:
    """An answer that stands there twice."""
    cells = handed_in((1, "def f(x):\n    return 2 * x"))
    return [cells[0], cells[1], *cells[1:]]


NOTEBOOKS: Mapping[str, list[dict[str, Any]]] = {
    "right": handed_in((5, "my essay"), extra="print('x' * 100_000)"),
    "hidden": handed_in((1, "def f(x):\n    return 2 * x if x < 5 else 0")),
    "wrong": handed_in((1, "def f(x):\n    return x")),
    "loud": handed_in((1, "import sys\ndef f(x):\n    print('?', file=sys.stderr)\n    return 2 * x")),
    "cheat": handed_in((1, "def f(x):\n    return 7"), (2, "pass"), (3, "3.0")),
    "slow": handed_in((1, "def f(x):\n    return 2 * x\nwhile True:\n    pass")),
    "gone": handed_in(extra="import os\nos._exit(1)"),
    "copied": copied(),
    "picture": handed_in(extra=PIXEL),
}
SCORES = {
    "right": {"test_f": 2.0, "partial": 2.0, "silent": 1.0, "essay": None},
    "hidden": {"test_f": 0.0, "partial": 2.0, "silent": 1.0, "essay": 0.0},
    "wrong": {"test_f": 0.0, "partial": 0.5, "silent": 1.0, "essay": 0.0},
    "loud": {"test_f": 0.0, "partial": 0.0, "silent": 0.0, "essay": 0.0},
    "cheat": {"test_f": 0.0, "partial": 0.0, "silent": 1.0, "essay": 0.0},
    "slow": {"test_f": 2.0, "partial": 2.0, "silent": 1.0, "essay": 0.0},
    "gone": {"test_f": 2.0, "partial": 2.0, "silent": 1.0, "essay": 0.0},
    "copied": {"test_f": 2.0, "partial": 2.0, "silent": 1.0, "essay": 0.0},
    "picture": {"test_f": 2.0, "partial": 2.0, "silent": 1.0, "essay": 0.0},
}


def write(path: Path, cells: list[dict[str, Any]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = {"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": cells}
    path.write_text(json.dumps(whole), "utf-8")


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory, run: Callable[..., str]) -> tuple[Path, str]:
    """A course of one assignment after `autograder grade`, and what it said."""
    root = tmp_path_factory.mktemp("old") / "course"
    write(root / "source" / "ps1" / "p.ipynb", SOURCE)
    (root / "nbgrader_config.py").write_text(CONFIG, "utf-8")
    for student, cells in NOTEBOOKS.items():
        write(root / "submitted" / student / "ps1" / "p.ipynb", cells)
    torn = root / "submitted" / "torn" / "ps1" / "p.ipynb"
    torn.parent.mkdir(parents=True)
    torn.write_text('{"cells": [', "utf-8")
    return root, run(root, "autograder", "grade", "ps1")


def scores(root: Path, student: str) -> dict[str, float | None]:
    """What formgrader will show."""
    query = """select c.name, g.auto_score from grade g join base_cell c on c.id = g.cell_id
        join submitted_notebook p on p.id = g.notebook_id
        join submitted_assignment s on s.id = p.assignment_id where s.student_id = ?"""
    with closing(sqlite3.connect(root / "gradebook.db")) as connection:
        return dict(connection.execute(query, [student]).fetchall())


def result(root: Path, student: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((root / "results" / "ps1" / f"{student}.json").read_text("utf-8"))
    return found


@pytest.mark.parametrize("student", NOTEBOOKS)
def test_every_cell_has_nbgraders_score(graded: tuple[Path, str], student: str) -> None:
    """Errors and stderr are 0, the last value is partial credit, an empty essay is 0, a written one waits."""
    assert scores(graded[0], student) == SCORES[student]


def test_a_torn_file_is_no_zero_and_stops_nobody(graded: tuple[Path, str]) -> None:
    """It is named, it has a result that says why, and no score."""
    root, said = graded

    assert "unreadable  torn: p.ipynb: it ends in the middle" in said
    assert result(root, "torn")["score"] is None
    assert set(scores(root, "torn").values()) == {None}


def test_the_result_says_that_marks_can_be_forged(graded: tuple[Path, str]) -> None:
    """In the class's summary and in each file, with the page that shows the way."""
    root, said = graded

    assert "docs/from_nbgrader.md" in said
    assert any("forge" in finding for finding in result(root, "right")["findings"])


def test_hidden_tests_are_in_no_sentence(graded: tuple[Path, str]) -> None:
    """The outcome names the fact and the error, not the line of the hidden test."""
    (check,) = (
        item["checks"][0] for item in result(graded[0], "hidden")["exercises"] if item["name"] == "test_f"
    )

    assert (check["description"], check["message"]) == ("f doubles", "AssertionError")


def test_a_picture_is_kept_for_whoever_marks_it(graded: tuple[Path, str]) -> None:
    """The autograded notebook holds what the cell drew."""
    notebook = json.loads((graded[0] / "autograded/picture/ps1/p.ipynb").read_text("utf-8"))
    outputs = notebook["cells"][0]["outputs"]

    assert any("image/png" in output.get("data", {}) for output in outputs)


def test_what_is_unchanged_is_left_alone(graded: tuple[Path, str], run: Callable[..., str]) -> None:
    """The second run judges nobody."""
    said = run(graded[0], "autograder", "grade", "ps1")

    assert f"{len(NOTEBOOKS) + 1} submissions of ps1: {len(NOTEBOOKS) + 1} unchanged" in said


def test_an_unknown_assignment_is_named_with_those_that_there_are(
    graded: tuple[Path, str], run: Callable[..., str]
) -> None:
    """One line, exit status 2."""
    assert "(there are: ps1)" in run(graded[0], "autograder", "grade", "ps2", status=2)


def test_a_course_of_this_kit_is_none_of_these() -> None:
    """Its assignments have checks of their own."""
    assert nbgrader_course.find(KIT) is None


def test_settings_that_do_not_run_are_refused_by_name(tmp_path: Path) -> None:
    """nbgrader's settings are a program."""
    (tmp_path / "nbgrader_config.py").write_text("1 / 0", "utf-8")

    with pytest.raises(UsageError, match=r"nbgrader_config\.py.*ZeroDivisionError"):
        nbgrader_course.find(tmp_path)


# --- what comes after grading ------------------------------------------------------------------


@pytest.fixture(scope="module")
def after(graded: tuple[Path, str]) -> Path:
    """Marked by hand, then reported, exported, and written for students."""
    root = graded[0]
    with closing(sqlite3.connect(root / "gradebook.db")) as base, base:
        base.execute(
            "update grade set manual_score = 3.5, needs_manual_grade = 0 where cell_id in"
            " (select id from base_cell where name = 'essay') and notebook_id in (select n.id from"
            " submitted_notebook n join submitted_assignment s on n.assignment_id = s.id"
            " where s.student_id = 'right')"
        )
    commands = (
        "report ps1",
        "export ps1 --to csv",
        "export --all --total --to csv",
        "feedback ps1",
        "export ps1 --feedback zip",
    )
    with chdir(root):
        assert [cli.main(command.split()) for command in commands] == [0] * len(commands)
    return root


def test_the_class_is_reported(after: Path) -> None:
    """Beside nbgrader's own folders, with the marks that a person gave."""
    page = (after / "reports" / "ps1.html").read_text("utf-8")

    assert "8.5" in page
    assert "<code>partial</code>" in page
    assert "which can reach and forge them" in page


def test_marks_are_exported(after: Path) -> None:
    """The sum has the person's marks in it; a file that cannot be read is no zero."""
    rows, total = (
        {row["student_id"]: row for row in csv.DictReader((after / "export" / name).read_text().splitlines())}
        for name in ("ps1-csv.csv", "total-csv.csv")
    )

    assert (rows["right"]["score"], rows["hidden"]["score"], rows["torn"]["score"]) == ("8.5", "3.0", "")
    assert total["right"]["Total (10)"] == "8.5"


def test_a_student_reads_marks_but_no_hidden_test(after: Path) -> None:
    """Our page in nbgrader's folder: answers beside their marks, and not that marks could be forged."""
    page = (after / "feedback" / "hidden" / "ps1" / "p.html").read_text("utf-8")
    right = (after / "feedback" / "right" / "ps1" / "p.html").read_text("utf-8")

    assert "<strong>8.5</strong> of 10 points" in right
    assert "3.5 of 4 points, graded by hand" in right
    assert "x &lt; 5" in re.sub(r"<[^>]*>", "", page)
    assert "f(5)" not in page
    assert "forge" not in page


def test_pages_are_packed(after: Path) -> None:
    """A page a student."""
    with zipfile.ZipFile(after / "export" / "ps1-feedback.zip") as pages:
        assert "right/p.html" in pages.namelist()
