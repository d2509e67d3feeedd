"""Marks out: CSV, Gradescope, nbgrader's own command, and what is said when there is nothing to export."""

from __future__ import annotations

import csv
import io
import json
import os
import time
import zipfile
from pathlib import Path

import pytest

from autograder import cli
from autograder.lms import feedback_zip
from autograder.model import files
from autograder.model.course import find_course
from autograder.model.result import Result, Status
from autograder.nbgrader_bridge import marks
from tests import classroom
from tests.classroom import ASSIGNMENT
from tests.markbook import Row, export, exported, gradebook, row


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course directory, and we stand in it."""
    monkeypatch.delenv("AUTOGRADER_DB_URL", raising=False)
    monkeypatch.chdir(classroom.make_course(tmp_path))
    return tmp_path


def test_csv_survives_awkward_names(course: Path) -> None:
    """Commas, quotes, line breaks and all scripts come back as they went in."""
    group = classroom.pupils()
    gradebook([row(pupil) for pupil in group])
    assert export("csv", "--output", "out.csv") == 0
    raw = Path("out.csv").read_bytes()
    rows = list(csv.DictReader(io.StringIO(raw.decode(), newline="")))

    assert b"\n" not in raw.replace(b"\r\n", b"").replace(b"Line\nBreak", b"")
    assert {r["student_id"]: float(r["score"]) for r in rows} == {str(p.number): p.score + 5 for p in group}
    found = {r["student_id"]: (r["first_name"], r["last_name"]) for r in rows}
    plain = [p for p in group if not p.first.startswith("=")]
    assert [found[str(p.number)] for p in plain] == [(p.first, p.last) for p in plain]


def test_csv_holds_no_formula(course: Path) -> None:
    """A spreadsheet that opens the file computes nothing that a student wrote."""
    gradebook([Row("@SUM(1)", auto=1.0, first="=1+1", last="-2+3", email="+1@x")])
    export("csv", "--output", "out.csv")
    [line] = csv.DictReader(io.StringIO(Path("out.csv").read_bytes().decode(), newline=""))

    texts = [line[key] for key in ("student_id", "first_name", "last_name", "email")]
    assert texts == ["'@SUM(1)", "'=1+1", "'-2+3", "'+1@x"]


def test_csv_has_the_values_of_nbgraders_own_export(course: Path, tmp_path: Path) -> None:
    """Column by column, student by student, late penalties, manual marks and absentees included."""
    nbgrader_api = pytest.importorskip("nbgrader.api")
    from nbgrader.plugins import CsvExportPlugin

    rows = [
        Row("ada", auto=20.5, manual=7.0, penalty=3.0, first="Ada", last="L", email="a@x.org"),
        Row("bob", auto=1.0, manual=1.0, penalty=9.0, first="Bob", last="B"),
        Row("eve"),
    ]
    gradebook(rows, "2026-10-31 10:00:00.000000")
    with nbgrader_api.Gradebook(f"sqlite:///{course}/course/gradebook.db", "c") as book:
        CsvExportPlugin(to=str(tmp_path / "theirs.csv")).export(book)
    export("csv", "--output", "ours.csv")

    def table(name: str) -> list[dict[str, str]]:
        with Path(name).open(newline="") as stream:
            return sorted(csv.DictReader(stream), key=lambda line: line["student_id"])

    assert table("ours.csv") == table("theirs.csv")


def test_csv_on_stdout_is_nothing_but_csv(course: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """`--output -` can be piped."""
    gradebook([Row("ada", auto=3.0)])
    assert export("csv", "--output", "-") == 0
    out, err = capfdbinary.readouterr()

    assert len(list(csv.reader(io.StringIO(out.decode())))) == 2
    assert b"ada" in err and b"by hand" in err


def test_what_has_no_score_is_no_zero(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A submission that the grader failed at gets an empty cell and is named; so does an unreadable one."""
    gradebook([Row("ada", auto=3.0, manual=1.0), Row("bob", unscored=True), Row("eve", unscored=True)])
    fault = Result(ASSIGNMENT, "bob", Status.ERROR, None, 40.0, False, "none")
    folder = course / "course" / "results" / ASSIGNMENT
    folder.mkdir(parents=True)
    (folder / "bob.json").write_text(fault.to_json())
    export("csv", "--output", "out.csv")
    lines = csv.DictReader(io.StringIO(Path("out.csv").read_text(), newline=""))
    scores = {line["student_id"]: line["score"] for line in lines}
    said = capsys.readouterr().err

    assert scores == {"ada": "4.0", "bob": "", "eve": ""}
    assert (
        "our own fault; left empty: (1)\n  bob" in said and "cannot be read; left empty: (1)\n  eve" in said
    )


def test_two_thousand_marks_take_one_query(course: Path) -> None:
    """The time does not grow with the number of students asked one by one."""
    gradebook([Row(f"s{i:04}", auto=i % 30, manual=1.0) for i in range(2000)])
    import sqlalchemy

    asked: list[str] = []
    engine = sqlalchemy.create_engine(f"sqlite:///{course}/course/gradebook.db")
    sqlalchemy.event.listen(engine, "before_cursor_execute", lambda *a: asked.append(a[2]))
    begin = time.monotonic()
    with engine.connect() as connection:
        found = marks.read(connection, [ASSIGNMENT])
    engine.dispose()

    assert [len(found), sum(mark.score for mark in found)] == [2000, sum(i % 30 + 1 for i in range(2000))]
    assert len(asked) == 2  # the names of the assignments, then all marks
    assert time.monotonic() - begin < 5


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nothing", "--to", "csv"], "no assignment 'nothing' in the gradebook; it holds forget_gate"),
        ([ASSIGNMENT, "--to", "canvas"], "--sheet FILE"),
        ([ASSIGNMENT, "--to", "moodle"], "--sheet FILE"),
        ([ASSIGNMENT, "--to", "canvas", "--sheet", "missing.csv"], "missing.csv: cannot be read"),
        ([ASSIGNMENT, "--to", "canvas", "--sheet", "other.csv"], "not a Canvas gradebook"),
        ([ASSIGNMENT, "--to", "moodle", "--sheet", "other.csv"], "not a Moodle grading worksheet"),
        ([ASSIGNMENT, "--to", "moodle", "--sheet", "book.xlsx"], "download the sheet as CSV"),
        ([ASSIGNMENT, "--to", "gradescope", "--output", "-"], "--output DIR"),
    ],
)
def test_a_wrong_call_ends_in_one_line(
    course: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    """Exit status 2, the file and the remedy named, nothing written."""
    gradebook([Row("ada", auto=3.0)])
    Path("other.csv").write_text("a,b\n1,2\n")
    Path("book.xlsx").write_bytes(b"PK\x03\x04....")
    assert cli.main(["export", *arguments]) == 2
    out, err = capsys.readouterr()

    assert (out, err.count("\n")) == ("", 1)
    assert says in err


@pytest.mark.parametrize("to", ["csv", "canvas"])
def test_a_gradebook_without_submissions_is_said(
    course: Path, capsys: pytest.CaptureFixture[str], to: str
) -> None:
    """Before the class is graded there is nothing to export, and no file that looks like an export."""
    gradebook([])
    assert export(to, *(["--sheet", "missing.csv"] if to == "canvas" else [])) == 2
    out, err = capsys.readouterr()

    assert (out, err.count("\n")) == ("", 1)
    assert f"run `autograder grade {ASSIGNMENT}` first" in err
    assert not Path("course", "export").exists()


@pytest.mark.parametrize("content", [None, b"", b"no database at all" * 100])
def test_a_gradebook_that_is_none_is_said(
    course: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    """Missing, empty or another kind of file."""
    if content is not None:
        (course / "course").mkdir()
        (course / "course" / "gradebook.db").write_bytes(content)
    assert export("csv") == 2
    err = capsys.readouterr().err

    assert "gradebook" in err and err.count("\n") == 1


def test_gradescope_gets_a_result_a_student(course: Path) -> None:
    """The score is the gradebook's, manual marks and lateness included, and the page says why."""
    gradebook([Row("ada", 20.0, 7.0, penalty=2.0), Row("bob", 3.0, 0.0), Row("../eve", 3.0, 0.0)])
    folder = course / "course" / "results" / ASSIGNMENT
    folder.mkdir(parents=True)
    good = Result(ASSIGNMENT, "ada", Status.GRADED, 20.0, 40.0, True, "none")
    (folder / "ada.json").write_text(good.to_json())
    assert export("gradescope", "--output", "out") == 0
    page = json.loads(Path("out/ada/results.json").read_text())

    assert page["score"] == 25.0
    assert page["output"].endswith("given by hand: +7\nlate: -2")
    assert [path.name for path in Path("out").iterdir()] == ["ada"]


def test_nbgrader_exports_through_our_classes(course: Path, tmp_path: Path) -> None:
    """`nbgrader export --exporter autograder.lms.nbgrader_exporters.CanvasExporter` writes the same bytes."""
    nbgrader_api = pytest.importorskip("nbgrader.api")
    from autograder.lms import nbgrader_exporters

    group = classroom.pupils(5)
    gradebook([row(pupil) for pupil in group])
    ours = {"canvas": exported("canvas", classroom.canvas_sheet(group))}
    Path("canvas-in.csv").write_bytes(classroom.canvas_sheet(group))
    export("csv", "--output", "grades-ours.csv")
    with nbgrader_api.Gradebook(f"sqlite:///{course}/course/gradebook.db", "c") as book:
        nbgrader_exporters.CanvasExporter(sheet="canvas-in.csv", to="theirs.csv").export(book)
        nbgrader_exporters.CsvExporter(to="grades.csv").export(book)

    assert Path("theirs.csv").read_bytes() == ours["canvas"]
    assert Path("grades.csv").read_bytes() == Path("grades-ours.csv").read_bytes()


def test_a_device_is_written_to_and_not_replaced(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--output` may name a pipe or a device, also for root, who could put a file into its place."""
    gradebook([Row("ada", auto=3.0)])
    os.mkfifo("pipe")
    reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)
    assert export("csv", "--output", "pipe") == 0
    text = os.read(reader, 4096)
    os.close(reader)

    assert text.startswith(b"assignment,duedate,") and Path("pipe").is_fifo()


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"J\xf6rg", "é".encode()])
def test_pages_of_a_folder_whose_name_is_no_text_are_packed(course: Path, raw: bytes) -> None:
    """Everybody else's are, too."""
    here = find_course(course)
    for name in ("ada", os.fsdecode(raw)):
        files.write_atomic(here.feedback(name, ASSIGNMENT), "<html></html>")

    packed = feedback_zip.pack(here, ASSIGNMENT, None)

    with zipfile.ZipFile(io.BytesIO(packed.data)) as archive:
        folders = [name.partition("/")[0] for name in archive.namelist()]
    shown = raw.decode("utf-8", "backslashreplace").replace("\\", "_")  # a zip's backslash parts folders
    assert sorted(folders) == sorted(["ada", shown])
