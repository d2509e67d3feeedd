"""An nbgrader course in this process: who handed in, what a cell earns, and what a page repeats."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder.assert_cells import course as courses
from autograder.assert_cells import discovery, folders, pages, stored, words
from autograder.assert_cells.discovery import Submission
from autograder.assert_cells.grade import grade
from autograder.assert_cells.judge import REACHABLE, Judge
from autograder.assert_cells.judges import Job
from autograder.assert_cells.sound_notebook import first_line, put_back, read
from autograder.assert_cells.steps import Steps
from autograder.assert_cells.stored import Stored, StoredCell
from autograder.model.errors import NothingYet, UsageError
from autograder.model.result import Status, Verdict
from autograder.sandbox.fork_server import ForkServer

STUB = "raise NotImplementedError()"


def cell(source: str, name: str = "", kind: str = "code", **roles: Any) -> dict[str, Any]:
    """A cell, with nbgrader's metadata when it has a name."""
    told = {"schema_version": 3, "grade_id": name, "grade": False, "solution": False, "locked": False} | roles
    made = {"cell_type": kind, "metadata": {"nbgrader": told} if name else {}, "source": source}
    return made | ({"outputs": [], "execution_count": None} if kind == "code" else {})


SOURCE = [
    cell("def f(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION", "f", solution=True),
    cell(
        "# f doubles\nassert f(1) == 2\n### BEGIN HIDDEN TESTS\nassert f(5) == 10\n### END HIDDEN TESTS",
        "test_f",
        grade=True,
        locked=True,
        points=2,
    ),
    cell("f(3) / 6", "partial", grade=True, locked=True, points=3),
    cell("Because.", "essay", "markdown", grade=True, solution=True, points=4),
]


def notebook(*sources: str) -> bytes:
    """As handed in, these texts in the first cells."""
    cells = [dict(item) for item in SOURCE]
    for item, text in zip(cells, sources, strict=False):
        item["source"] = text
    return json.dumps({"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": cells}).encode()


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> courses.AssertCourse:
    """Of one assignment, with a file beside its notebook."""
    root = tmp_path_factory.mktemp("old")
    (root / "source/ps1").mkdir(parents=True)
    (root / "source/ps1/p.ipynb").write_bytes(notebook())
    (root / "source/ps1/data.csv").write_text("1,2")
    (root / "nbgrader_config.py").write_text("c = get_config()\nc.Execute.timeout = 3\n")
    found = courses.find(root)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def ps1(course: courses.AssertCourse) -> Stored:
    """As nbgrader stored it; our own PATH stays."""
    before = os.environ["PATH"]
    read_back = stored.read(course, "ps1")
    assert os.environ["PATH"] == before
    return read_back


@pytest.fixture(scope="module")
def judge(course: courses.AssertCourse, ps1: Stored) -> Iterator[Judge]:
    """With a worker behind it."""
    with ForkServer(course.course.limits) as server:
        yield Judge(course, ps1, server.clients[0], server.level)


def submission(*sources: str, data: bytes | None = None) -> Submission:
    """Of one student."""
    return Submission("ada", Path("nowhere"), {"p": data or notebook(*sources)}, {}, (), ())


def test_the_cells_come_back_with_their_hidden_tests(ps1: Stored) -> None:
    """And what each is worth; a change of one of them changes the digest."""
    (book,) = ps1.notebooks

    assert book.automatic == {"test_f": 2.0, "partial": 3.0}
    assert book.manual == {"essay": 4.0}
    assert ps1.max_score == 9.0
    assert "f(5) == 10" in book.find_source_cell("test_f").source
    assert [each.name for each in book.find_notebook().task_cells] == []
    assert Stored("ps1", ()).digest != ps1.digest


def test_an_assignment_that_is_not_there_is_named(course: courses.AssertCourse) -> None:
    """With those that are."""
    with pytest.raises(UsageError, match=r"there are: ps1"):
        stored.read(course, "ps2")


@pytest.mark.parametrize(
    ("sources", "scores"),
    [
        (("def f(x):\n    return 2 * x",), {"test_f": 2.0, "partial": 1.0}),
        (("def f(x):\n    return 2 * x if x < 5 else 0",), {"test_f": 0.0, "partial": 1.0}),
        (("def f(x):\n    return 6 * x", "pass", "3.0"), {"test_f": 0.0, "partial": 3.0}),
        ((STUB,), {"test_f": 0.0, "partial": 0.0}),
    ],
)
def test_a_cell_earns_what_nbgrader_gives_it(
    judge: Judge, sources: tuple[str, ...], scores: dict[str, float]
) -> None:
    """Locked cells are put back first, whatever was written into them."""
    judged = judge.judge(submission(*sources))

    assert {item.name: item.score for item in judged.result.exercises} == scores
    assert judged.result.score == sum(scores.values())
    assert REACHABLE in judged.result.findings
    assert [row.student for _, row in judged.rows(None)] == ["ada"]


@pytest.mark.parametrize("data", [b"", b'{"cells": [', b"\x00" * 100])
def test_what_cannot_be_read_is_no_zero(judge: Judge, data: bytes) -> None:
    """No score at all, and the reason."""
    judged = judge.judge(submission(data=data or b" "))

    assert (judged.result.status, judged.result.score) == (Status.UNREADABLE, None)
    assert judged.result.findings[0].startswith("p.ipynb: ")


def test_notes_that_were_damaged_are_put_back(judge: Judge) -> None:
    """nbgrader would leave such a submission without any score."""
    page = json.loads(notebook("def f(x):\n    return 2 * x"))
    page["cells"][1]["metadata"]["nbgrader"] = {"grade_id": "test_f"}
    judged = judge.judge(submission(data=json.dumps(page).encode()))

    assert judged.result.status is Status.GRADED_WITH_REPAIRS
    assert judged.result.score == 3.0


def test_a_cell_that_was_deleted_is_named(judge: Judge) -> None:
    """Nothing in it can be counted, unless nbgrader adds it again."""
    page = json.loads(notebook("def f(x):\n    return 2 * x"))
    del page["cells"][2]
    judged = judge.judge(submission(data=json.dumps(page).encode()))

    assert "partial: this cell was deleted, so nothing in it could be counted" in judged.result.findings
    assert judged.result.exercises[1].checks[0].message == words.DELETED


def test_our_own_fault_costs_nothing(judge: Judge) -> None:
    """It has no score."""
    judged = judge.fault("ada", "the grader failed")

    assert (judged.result.status, judged.result.score) == (Status.ERROR, None)
    assert judged.books[0].scores is None


def test_a_step_that_is_ours_is_left_out(course: courses.AssertCourse, ps1: Stored) -> None:
    """Of those that the course configures the others run, on the stored cells."""
    node = nbformat.reads(notebook("def f(x):\n    return 1", "pass").decode(), as_version=4)
    node = Steps(course).before(node, ps1.notebooks[0], "ada", "ps1")

    assert "f(5) == 10" in node.cells[1].source
    assert node.cells[0].source == "def f(x):\n    return 1"


def stored_cell(source: str) -> StoredCell:
    """A grade cell of 2 points."""
    return StoredCell("test_f", "code", source, True, None, 2.0, ("grade",))


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("# f doubles.\nassert 1", "f doubles"),
        ('"""f doubles"""\nassert 1', "f doubles"),
        ("assert 1", "`test_f` runs without an error"),
        ("# BEGIN HIDDEN TESTS\n# secret\n# END HIDDEN TESTS\n# shown", "shown"),
        ("", "`test_f` runs without an error"),
    ],
)
def test_a_cell_s_own_first_comment_is_its_sentence(source: str, title: str) -> None:
    """None that is hidden."""
    assert words.exercise("f", stored_cell(source), 2.0, {"outputs": []}).checks[0].description == title


@pytest.mark.parametrize(
    ("outputs", "score", "message"),
    [
        ([{"output_type": "error", "ename": "ValueError", "evalue": "\x1b[31mno"}], 0.0, "ValueError: no"),
        ([{"output_type": "error", "ename": "AssertionError", "evalue": ""}], 0.0, "AssertionError"),
        ([{"output_type": "stream", "name": "stderr", "text": "oh\n"}], 0.0, "it wrote a warning: oh"),
        ([{"output_type": "execute_result"}], 1.5, "it gave 1.5 points in part"),
        ([], 0.0, ""),
    ],
)
def test_the_first_thing_that_cost_points_is_said(
    outputs: list[dict[str, Any]], score: float, message: str
) -> None:
    """A traceback would show the hidden tests."""
    made = words.exercise("f", stored_cell(""), score, {"outputs": outputs})

    assert made.checks[0].message == message
    assert made.checks[0].status is Verdict.FAIL


def test_files_beside_a_notebook_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is followed, what is nbgrader's or Jupyter's own is passed over."""
    for name in ("a.csv", "timestamp.txt", ".hidden", "other.ipynb", "sub/b.csv", "__pycache__/x.pyc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("1")
    (tmp_path / "link").symlink_to("/etc/passwd")
    findings: list[str] = []

    assert discovery.beside(tmp_path, findings) == {"a.csv": b"1", "sub/b.csv": b"1"}
    assert findings[0].startswith("link: not given to the notebook")
    monkeypatch.setattr(discovery, "MOST_FILES", 1)
    assert list(discovery.beside(tmp_path, findings)) == ["a.csv"]
    assert "are too many" in findings[-1]


def test_a_key_changes_with_all_that_decides(
    course: courses.AssertCourse, ps1: Stored, tmp_path: Path
) -> None:
    """The notebook, a file beside it, the level; without a folder there is nobody."""
    folder = tmp_path / "ada/ps1"
    folder.mkdir(parents=True)
    (tmp_path / ".hidden").mkdir()
    (folder / "p.ipynb").write_bytes(notebook())

    def keys(level: str = "all") -> set[str]:
        return {entry.key for entry in discovery.entries(course, ps1, tmp_path, level)}

    seen = keys() | keys("none")
    (folder / "data.csv").write_text("3")
    seen |= keys()
    (folder / "timestamp.txt").write_text("2026-11-01 10:00:00 UTC")
    assert len(seen | keys()) == 4
    with pytest.raises(UsageError, match="no folder of submissions"):
        list(discovery.entries(course, ps1, tmp_path / "none", ""))


def test_a_class_is_graded_and_gets_its_pages(course: courses.AssertCourse) -> None:
    """A second run leaves it alone; a page repeats no hidden test."""
    for student, data in {"ada": notebook("def f(x):\n    return 2 * x if x < 5 else 0"), "bo": b"{"}.items():
        folder = course.submissions() / student / "ps1"
        folder.mkdir(parents=True)
        (folder / "p.ipynb").write_bytes(data)
    job = Job(course, "ps1", course.submissions(), course.results("ps1"))
    with pytest.raises(NothingYet):
        pages.write(course, "ps1", job.results)
    first, second = (grade(job, lambda *_: None) for _ in range(2))

    assert (first.counts[Status.GRADED], first.counts[Status.UNREADABLE]) == (1, 1)
    assert (second.unchanged, len(second.without_score)) == (2, 1)
    assert pages.write(course, "ps1", job.results) == (2, 2)
    assert pages.write(course, "ps1", job.results) == (2, 0)
    page = (course.of_student("feedback", "ada", "ps1") / "p.html").read_text("utf-8")
    assert "f(5)" not in page
    assert "forge" not in page


def test_a_course_s_folders_are_nbgraders(course: courses.AssertCourse) -> None:
    """As the rest of the kit asks for them."""
    made = course.course

    assert isinstance(made, folders.Folders)
    assert made.release("ps1") == course.root / "release/ps1/p.ipynb"
    assert made.feedback("ada", "ps1") == course.root / "feedback/ada/ps1/p.html"
    assert made.autograded("ada", "ps1") == course.root / "autograded/ada/ps1/p.ipynb"
    assert made.submitted() == course.root / "submitted"
    assert made.gradebook_url.endswith("gradebook.db")
    assert made.generated == course.root


def test_whatever_is_read_has_cells() -> None:
    """As nbgrader reads it, or what can be made of it: that is said."""
    repairs: list[str] = []
    assert len(read(notebook(), repairs).cells) == len(SOURCE)
    assert repairs == []

    made = read(b'[{"cell_type": "code", "source": "x = 1"}]', repairs)
    assert [each.source for each in made.cells] == ["x = 1"]
    assert repairs[0] == "a bare list of cells was read as a notebook"


def test_of_copies_one_keeps_its_notes(ps1: Stored) -> None:
    """A cell that nbgrader does not know has none."""
    seen: set[str] = set()
    notes = ({"nbgrader": {"grade_id": name}} for name in ("f", "f", "other"))
    cells = [nbformat.from_dict({"metadata": each}) for each in notes]
    for each in cells:
        put_back(each, ps1.notebooks[0], seen)

    assert [each.metadata.get("nbgrader", {}).get("solution") for each in cells] == [True, None, None]


@pytest.mark.parametrize(("error", "line"), [(ValueError("a\nb"), "a"), (ValueError(), "ValueError")])
def test_an_error_is_one_line(error: Exception, line: str) -> None:
    """Its first, or its kind."""
    assert first_line(error) == line
