"""Several assignments in one download, and notebooks of any name: told by the names of their cells."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder import cli
from autograder.cli.handed_in import choose
from autograder.lms.own_cells import OwnCells
from autograder.model.course import find_course
from autograder.model.errors import UsageError
from tests import small
from tests.classroom import make_zip

FUNCTIONS = {"first": ("double", "half"), "second": ("treble",)}


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two assignments, and we stand between them."""
    monkeypatch.delenv("AUTOGRADER_DB_URL", raising=False)
    (tmp_path / "course.toml").touch()
    for name, functions in FUNCTIONS.items():
        reference = "\n".join(f"def {function}(x):\n    return x" for function in functions)
        checks = "\n".join(f"@check(answers.{one})\ndef test_{one}(student): ..." for one in functions)
        small.install(small.Small(name, reference, checks, ()), tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def notebook(assignment: str, note: str = "") -> bytes:
    """Its cells as students have them."""
    cells = [
        {"cell_type": "code", "metadata": {"nbgrader": {"grade_id": function}}, "source": note, "outputs": []}
        for function in FUNCTIONS[assignment]
    ]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


def submitted() -> list[str]:
    return sorted(str(path) for path in Path("course/submitted").glob("*/*/*.ipynb"))


@pytest.mark.parametrize("assignment", FUNCTIONS)
def test_a_notebooks_own_cells_tell_its_assignment(course: Path, assignment: str) -> None:
    """Whatever its file is called."""
    Path("mine (3).ipynb").write_bytes(notebook(assignment))

    assert choose(Path("mine (3).ipynb"), find_course()) == assignment


@pytest.mark.parametrize("data", [b"", b"{}", notebook("first") + notebook("second")])
def test_what_fits_none_or_both_is_asked_for(course: Path, data: bytes) -> None:
    """No guess."""
    Path("mine.ipynb").write_bytes(data)

    with pytest.raises(UsageError, match="Say --assignment with one of: first, second"):
        choose(Path("mine.ipynb"), find_course())


def test_half_of_the_cells_are_too_few(course: Path) -> None:
    """A cell that was copied from another notebook makes it none of that."""
    told = OwnCells(find_course())

    assert told.tell([b'"grade_id": "double"']) is None
    assert told.tell([b'"grade_id": "double", "grade_id": "half"']) == "first"


@pytest.mark.parametrize(
    "names",
    [
        {"first": "ada/one.ipynb", "second": "ada/two.ipynb"},
        {"first": "ada/second.ipynb", "second": "ada/first.ipynb"},
        {"first": "lovelaceada_11_7001_one.ipynb", "second": "lovelaceada_11_7002_two.ipynb"},
    ],
    ids=["by cells", "wrongly named", "canvas"],
)
def test_one_download_holds_two_assignments(
    course: Path, capsys: pytest.CaptureFixture[str], names: dict[str, str]
) -> None:
    """Each command takes its own, and names the other's."""
    archive = make_zip(course / "both.zip", {file: notebook(name) for name, file in names.items()})

    for name, other in (("first", "second"), ("second", "first")):
        assert cli.main(["collect", name, str(archive)]) == 0
        said = capsys.readouterr().out
        assert "of another assignment, not taken" in said
        assert f"{names[other]}: {other}" in said
    student = submitted()[0].split("/")[2]
    assert {
        name: Path("course/submitted", student, name, f"{name}.ipynb").read_bytes() for name in names
    } == {name: notebook(name) for name in names}


def test_a_download_of_another_assignment_is_refused(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a line that names it; nothing is written."""
    archive = make_zip(course / "in.zip", {"ada.ipynb": notebook("second")})

    assert cli.main(["collect", "first", str(archive)]) == 2
    assert "ada.ipynb: second, another assignment" in capsys.readouterr().err
    assert submitted() == []
