"""Several assignments in one command, other due dates, pages for an LMS, and what is said of slips."""

from __future__ import annotations

import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from autograder import cli
from autograder.lms import canvas, moodle
from autograder.model.assignment import Assignment
from autograder.nbgrader_bridge import schema
from tests import classroom
from tests.classroom import canvas_name, make_zip, moodle_name, notebook

NAME = "forget_gate"


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course directory, and we stand in it."""
    monkeypatch.delenv("AUTOGRADER_DB_URL", raising=False)
    root = tmp_path / "root"
    root.mkdir()
    monkeypatch.chdir(classroom.make_course(root))
    return root


# --- several assignments -------------------------------------------------------------------


def test_one_unfinished_assignment_stops_only_itself(generated: Assignment, run: Callable[..., str]) -> None:
    """The other one is graded; a line names the unfinished one, and so does the exit status."""
    root = generated.course.root
    (root / "assignments" / "draft").mkdir()
    (root / "assignments" / "draft" / "draft.ipynb").write_text('{"cells": []}', "utf-8")
    target = root / "course" / "submitted" / "ada" / NAME
    target.mkdir(parents=True)
    shutil.copy(generated.course.release(NAME), target)
    said = run(root, "autograder", "grade", "--all", status=2)

    assert f"1 submission of {NAME}: 1 graded" in said
    assert "autograder: draft: no assignment 'draft'" in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["grade"], f"which assignment? Name one, or say --all; there are: {NAME}"),
        (["grade", "--all", NAME], "name assignments, or say --all, not both"),
        (["grade", NAME, "other", "--results", "r"], "--results is about one assignment; 2 were named"),
        (["grade", "submitted/ada/x.ipynb"], "for one notebook: autograder check submitted/ada/x.ipynb"),
        (["grade", "my work/x (1).ipynb"], "autograder check 'my work/x (1).ipynb'"),
        (["grade", "forget_gaet"], "did you mean forget_gate?"),
        (["grade", NAME, "--submissions", ""], "an argument is empty: is a variable of the shell not set?"),
        (["grade", NAME, "--results="], "an argument is empty"),
        (["graed", NAME], "no command 'graed' (did you mean grade?)"),
    ],
)
def test_a_slip_is_answered_with_what_was_meant(
    course: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    """One line, exit status 2."""
    assert cli.main(arguments) == 2
    assert said in capsys.readouterr().err


# --- check and collect -------------------------------------------------------------------------


def test_check_refuses_a_class_and_says_collect(generated: Assignment, run: Callable[..., str]) -> None:
    """A class's zip is no one student's file; the printed command can be pasted."""
    group = classroom.pupils(3)
    path = generated.course.root / "the class.zip"
    make_zip(
        path,
        {canvas_name(pupil, 7000 + i, f"{NAME}.ipynb"): notebook(pupil) for i, pupil in enumerate(group)},
    )
    said = run(generated.course.root, "autograder", "check", "the class.zip", status=2)

    assert "holds the notebooks of 3 students" in said
    assert f"autograder collect {NAME} 'the class.zip'" in said


@pytest.mark.parametrize("name", ["forget_gate (1)", "forget_gate", "Forget_Gate-Copy1", "forget_gate-2"])
def test_the_assignments_own_name_is_no_student(
    course: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """As a browser numbers a second download."""
    pupil = classroom.pupils(1)[0]
    archive = make_zip(course / "in.zip", {f"{name}.ipynb": notebook(pupil), "ada.ipynb": notebook(pupil)})

    assert cli.main(["collect", NAME, str(archive)]) == 0
    assert [path.name for path in (course / "course" / "submitted").iterdir()] == ["ada"]
    assert f"{name}.ipynb" in capsys.readouterr().out


# --- pages for an LMS -----------------------------------------------------------------------------


@pytest.mark.parametrize("lms", ["canvas", "moodle"])
def test_pages_go_back_under_the_names_that_the_lms_gave(course: Path, lms: str) -> None:
    """Each page carries the number of the student whose page it is."""
    group = classroom.pupils(4)
    names = {
        pupil.number: canvas_name(pupil, 7000 + pupil.number, f"{NAME}.ipynb")
        if lms == "canvas"
        else moodle_name(pupil, f"{NAME}.ipynb")
        for pupil in group
    }
    archive = make_zip(course / "in.zip", {names[pupil.number]: notebook(pupil) for pupil in group})
    assert cli.main(["collect", NAME, str(archive)]) == 0
    for folder in (course / "course" / "submitted").iterdir():
        page = course / "course" / "feedback" / folder.name / NAME / f"{NAME}.html"
        page.parent.mkdir(parents=True)
        page.write_text(f"<p>{folder.name}</p>", "utf-8")
    assert cli.main(["export", NAME, "--feedback", "zip", "--archive", str(archive)]) == 0
    read = canvas.handed if lms == "canvas" else moodle.handed
    with zipfile.ZipFile(course / "course" / "export" / f"{NAME}-feedback.zip") as pages:
        back = {read(name): pages.read(name).decode() for name in pages.namelist()}

    assert {one.lms_id: text for one, text in back.items() if one} == {
        str(pupil.number): f"<p>{pupil.number}</p>" for pupil in group
    }


def test_pages_without_a_download_are_named_by_the_student(course: Path) -> None:
    """For whoever hands them out by hand."""
    page = course / "course" / "feedback" / "ada" / NAME / f"{NAME}.html"
    page.parent.mkdir(parents=True)
    page.write_text("hello", "utf-8")
    assert cli.main(["export", NAME, "--feedback", "zip"]) == 0
    with zipfile.ZipFile(course / "course" / "export" / f"{NAME}-feedback.zip") as pages:
        assert pages.namelist() == [f"ada/{NAME}.html"]


# --- other due dates ---------------------------------------------------------------------------------


def test_an_extension_stands_where_nbgrader_looks_for_it(
    generated: Assignment, run: Callable[..., str]
) -> None:
    """Its own column, as long as from the due date to the end of that day."""
    root = generated.course.root
    engine = schema.connect(generated.course.gradebook_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("update assignment set duedate = '2026-11-30 12:00:00.000000'")
        connection.exec_driver_sql("insert into student (id) values ('ada')")
    engine.dispose()
    said = run(root, "autograder", "extend", "ada", NAME, "2026-12-02T12:00+00:00")
    with closing(sqlite3.connect(root / "course" / "gradebook.db")) as connection:
        (kept,) = connection.execute("select extension from submitted_assignment").fetchone()

    assert "2 d later than for others" in said
    assert kept.startswith("1970-01-03 00:00:00")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ada", NAME, "2026-12-01"), "has no due date"),
        (("ada", NAME, "tomorrow"), "is no date such as 2026-12-01"),
        (("ada", "other", "2026-12-01"), "does not know other"),
    ],
)
def test_an_extension_that_means_nothing_is_refused(
    generated: Assignment, run: Callable[..., str], arguments: tuple[str, ...], said: str
) -> None:
    """In a line that says what to do."""
    assert said in run(generated.course.root, "autograder", "extend", *arguments, status=2)
