"""Which column and which rows of an LMS's sheet are meant, and what is not guessed; downloads by name."""

from __future__ import annotations

import io
import json
import os
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from autograder.lms import canvas, moodle
from autograder.lms.collect import Plan, collect
from autograder.lms.delivery import FIRST, deliver
from autograder.lms.download import opened
from autograder.lms.export import Exported, Note
from autograder.lms.feedback_zip import pack
from autograder.lms.grade_sheet import Wanted, fill
from autograder.lms.gradescope import results
from autograder.lms.matching import Row
from autograder.lms.roster import Person
from autograder.lms.sheet import Sheet
from autograder.model.assignment import Exercise
from autograder.model.course import Course
from autograder.model.errors import NothingYet, Unreadable, UsageError
from autograder.model.result import ExerciseResult, Result, Status
from autograder.nbgrader_bridge.marks import Mark

CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,Gate (12),Final Score
    Points Possible,,,,,10,(read only)
"Lovelace, Ada",7,,ada,A,,
"Turing, Alan",8,,alan,A,EX,
"""
MOODLE = """Identifier,Full name,Email,Status,Grade,Maximum Grade
Participant 7,Ada Lovelace,ada@x.org,,,10
Participant 8,Alan Turing,alan@x.org,,,10
"""


def mark(student: str, score: float) -> Mark:
    """What the gradebook says of one student."""
    return Mark("gate", None, student, "", "", "", "", True, True, None, score, 0.0, False, 10.0)


def wanted(**changes: object) -> Wanted:
    """Ada's and Alan's marks."""
    people = {
        "ada": Person("ada", canvas_id="7", moodle_id="7"),
        "alan": Person("alan", canvas_id="8", moodle_id="8"),
    }
    settings = {"column": None, "title": "gate", "max_score": 10.0} | changes
    return Wanted(marks={"ada": mark("ada", 4.5), "alan": mark("alan", 11.0)}, people=people, **settings)  # type: ignore[arg-type]


def test_a_canvas_column_is_found_by_its_title_without_its_number() -> None:
    """And who is excused stays so, which is said."""
    filled = canvas.fill_sheet(Sheet(CANVAS.encode()), wanted())

    assert filled.sheet.value(2, 5) == "4.5"
    assert filled.sheet.value(3, 5) == "EX"
    assert filled.notes == ["Turing, Alan (8): the sheet says EX, which was left; the mark is 11"]


@pytest.mark.parametrize(
    ("sheet", "column", "reason"),
    [
        (CANVAS, "cell", "no column for 'cell'"),
        (CANVAS.replace("Final Score", "Gate (13)"), "gate", "several columns for 'gate'"),
        (CANVAS.replace(",,,10", ",,,read only"), "gate", "Canvas reads nothing"),
        ("a,b\n1,2\n", "gate", "not a Canvas gradebook"),
    ],
)
def test_a_canvas_column_is_never_guessed(sheet: str, column: str, reason: str) -> None:
    """Marks in a wrong column are worse than none."""
    with pytest.raises(UsageError, match=reason):
        canvas.fill_sheet(Sheet(sheet.encode()), wanted(column=column))


@pytest.mark.parametrize(
    ("path", "who", "late", "doubtful"),
    [
        ("lovelaceada_7_99_gate.ipynb", "7", False, False),
        ("lovelaceada_LATE_7_99_gate.ipynb", "7", True, False),
        ("anon_a1b2c_99_gate.ipynb", "anon_a1b2c", False, False),
        ("x_1_2_3_gate.ipynb", "1", False, True),
    ],
)
def test_a_canvas_file_says_whose_it_is(path: str, who: str, late: bool, doubtful: bool) -> None:
    """Also where its name could be cut in another place: that is said."""
    handed = canvas.handed(path)

    assert handed is not None
    assert (handed.lms_id, handed.late, handed.doubtful) == (who, late, doubtful)
    assert canvas.handed("gate.ipynb") is None


def test_canvas_people_have_both_names_only_where_they_can_be_told() -> None:
    """A comma more, and nobody knows."""
    sheet = Sheet(CANVAS.replace("Turing, Alan", "Turing, Jr., Alan").encode())

    assert [(who.id, who.last_name, who.sis_login_id) for who in canvas.people(sheet)] == [
        ("7", "Lovelace", "ada"),
        ("8", "", "alan"),
    ]


def test_a_mark_above_moodles_maximum_is_said() -> None:
    """Moodle would pass over it without a word; nothing is scaled."""
    filled = moodle.fill_sheet(Sheet(MOODLE.encode()), wanted(max_score=12.0))

    assert filled.sheet.value(1, 4) == "4.5"
    assert filled.notes == [
        "Moodle counts 10 points here, the gradebook 12; nothing is scaled",
        "alan: 11 is above Moodle's maximum 10; Moodle will pass over it",
    ]


def test_a_worksheet_in_another_language_is_read_by_its_shape() -> None:
    """The grade stands before the maximum; a comment's column has to be named."""
    sheet = Sheet(
        MOODLE.replace("Grade,Maximum", "Bewertung,Beste").replace("Participant", "Person").encode()
    )
    assert moodle.fill_sheet(sheet, wanted()).count == 2

    with pytest.raises(UsageError, match="no column is called 'Feedback comments'"):
        moodle.fill_sheet(Sheet(MOODLE.encode()), wanted(comments={"ada": "well"}))


@pytest.mark.parametrize("sheet", ["a,b,c,d\n1,2,3,4\n", MOODLE.replace("Participant 8", "Person 8")])
def test_no_worksheet_is_refused(sheet: str) -> None:
    """Every row starts with the same word and a number."""
    with pytest.raises(UsageError, match="not a Moodle grading worksheet"):
        moodle.fill_sheet(Sheet(sheet.encode()), wanted())


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("Ada Lovelace_7_assignsubmission_file_/gate.ipynb", "gate.ipynb"),
        ("Ada Lovelace_7_assignsubmission_file/a/b.ipynb", "b.ipynb"),
        ("Ada Lovelace_7_assignsubmission_file_gate.ipynb", "gate.ipynb"),
    ],
)
def test_a_moodle_path_says_whose_it_is(path: str, file: str) -> None:
    """With folders or without."""
    handed = moodle.handed(path)

    assert handed is not None
    assert (handed.lms_id, handed.label, handed.file) == ("7", "Ada Lovelace", file)


def test_moodle_people_have_sections_where_there_are_groups() -> None:
    """By the column's English title."""
    sheet = Sheet(MOODLE.replace("Status", "Group").replace("x.org,,,", "x.org,G1,,").encode())

    assert [(who.id, who.email, who.section) for who in moodle.people(sheet)] == [
        ("7", "ada@x.org", "G1"),
        ("8", "alan@x.org", "G1"),
    ]


def test_who_has_no_mark_keeps_what_the_sheet_has() -> None:
    """And who is in no row is named only when there is a mark."""
    sheet = Sheet(b"id,grade\n7,3\n9,4\n")
    rows = [Row(1, "seven", ("7",)), Row(2, "nine", ("9",))]
    people = {
        name: Person(name, canvas_id=number) for name, number in (("ada", "5"), ("bo", "9"), ("cy", "6"))
    }
    asked = Wanted(None, "gate", {"ada": mark("ada", 1.0)}, people)
    filled = fill(sheet, rows, asked, 1, ids=(lambda who: (who.canvas_id,),), digits=2)

    assert bytes(filled.sheet) == b"id,grade\n7,3\n9,4\n"
    assert list(filled.matches.students_without_row) == ["ada"]


def test_notes_are_told_by_the_first_few(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Those who merely wait; what went wrong is named to the last, harmless in a terminal."""
    names = tuple(f"s{number}\x1b[2J" for number in range(FIRST + 3))
    exported = Exported({"": b"a,b\n"}, 1, [Note("wait", names, brief=True), Note("odd", names)])
    deliver(exported, tmp_path / "new" / "marks.csv")
    said = capsys.readouterr()

    assert (tmp_path / "new/marks.csv").read_bytes() == b"a,b\n"
    assert "and 3 more" in said.err
    assert said.err.count("  s") == FIRST + len(names)
    assert "\x1b" not in said.err


def test_a_place_that_takes_nothing_is_named() -> None:
    """With the reason."""
    with pytest.raises(UsageError, match=r"/proc/none.*cannot be written"):
        deliver(Exported({"": b""}, 0), Path("/proc/none/marks.csv"))


def archive(path: Path, members: dict[str, bytes]) -> Path:
    """A zip of these files."""
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return path


def test_of_a_download_ordinary_files_are_taken(tmp_path: Path) -> None:
    """Junk is passed over, what leads out of it is refused with its reason."""
    path = archive(
        tmp_path / "x.zip", {"a/b.ipynb": b"1", "__MACOSX/b": b"2", "../up": b"3", "large": b"x" * 2000}
    )
    with opened(path, 1000) as download:
        assert [file.path for file in download.files] == ["a/b.ipynb"]
        assert download.files[0].read() == b"1"
        assert dict(download.refused) == {
            "../up": "its name leads out of the archive",
            "large": "larger than 0 MiB",
        }


def test_a_folder_s_links_are_refused(tmp_path: Path) -> None:
    """They may lead to the teacher's own files; one that comes later is not followed either."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in/file").write_bytes(b"1")
    (tmp_path / "in/link").symlink_to("/etc/passwd")
    with opened(tmp_path / "in", 1000) as download:
        assert [file.path for file in download.files] == ["file"]
        assert download.refused == [("link", "a link or another special file")]
        (tmp_path / "in/file").unlink()
        (tmp_path / "in/file").symlink_to("/etc/passwd")
        with pytest.raises(Unreadable, match="cannot be read"):
            download.files[0].read()


@pytest.mark.parametrize(
    ("name", "reason"), [("none.zip", "no such file"), ("torn.zip", "neither a folder nor a zip")]
)
def test_a_download_that_cannot_be_read_is_named(tmp_path: Path, name: str, reason: str) -> None:
    """As a whole."""
    (tmp_path / "torn.zip").write_bytes(b"PK\x03\x04")
    with pytest.raises(UsageError, match=reason), opened(tmp_path / name, 1000):
        pass


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    """By what it says of its own size."""
    path = archive(tmp_path / "bomb.zip", {})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("zeros", bytes(3_000_000))
    with pytest.raises(UsageError, match="as a zip bomb does"), opened(path, 1000):
        pass


def test_what_is_newer_replaces_what_was_collected(tmp_path: Path) -> None:
    """What is not stays, unless it is forced; a time is written as nbgrader writes it."""
    source, to = tmp_path / "in/ada", tmp_path / "submitted"
    source.mkdir(parents=True)
    for text, due, state in (
        ("1", None, "new"),
        ("1", None, "unchanged"),
        ("2", datetime(2020, 1, 1, tzinfo=UTC), "kept"),
    ):
        (source / "gate.ipynb").write_text(text)
        if state == "kept":
            os.utime(source / "gate.ipynb", (0, 0))
        done = collect(tmp_path / "in", Plan("gate", to, 1000, duedate=due))
        assert len(getattr(done, state)) == 1, done
    assert collect(tmp_path / "in", Plan("gate", to, 1000, force=True)).replaced == ["ada"]
    assert (to / "ada/gate/timestamp.txt").read_text() == "1970-01-01 00:00:00 UTC\n"


def test_a_link_in_the_way_is_not_written_through(tmp_path: Path) -> None:
    """What is written stays below the folder."""
    (tmp_path / "in/ada").mkdir(parents=True)
    (tmp_path / "in/ada/gate.ipynb").write_text("1")
    (tmp_path / "to").mkdir()
    (tmp_path / "to/ada").symlink_to("/tmp")

    with pytest.raises(UsageError, match="is a link; remove it"):
        collect(tmp_path / "in", Plan("gate", tmp_path / "to", 1000))


def test_pages_are_named_as_the_submissions_were(tmp_path: Path) -> None:
    """Whoever has no page is said; the same pages make the same bytes."""
    course = Course(tmp_path)
    with pytest.raises(NothingYet, match="no feedback page of gate"):
        pack(course, "gate", None)
    page = course.feedback("7", "gate")
    page.parent.mkdir(parents=True)
    page.write_text("<p>")
    moodle_name = "Ada Lovelace_7_assignsubmission_file_/gate.ipynb"
    download = archive(tmp_path / "x.zip", {moodle_name: b"{}", moodle_name.replace("_7_", "_8_"): b"{}"})
    packed = pack(course, "gate", download)

    assert zipfile.ZipFile(io.BytesIO(packed.data)).namelist() == [moodle_name.replace(".ipynb", ".html")]
    assert packed.without == (moodle_name.replace("_7_", "_8_"),)
    assert pack(course, "gate", None).data == pack(course, "gate", None).data


def test_gradescope_s_first_word_is_no_zero_for_what_is_not_graded() -> None:
    """It says that it is not all; the last word has a reason for who could not be read."""
    exercises = [Exercise("f", 2.0, "f", "check_f"), Exercise("g", 3.0, "g", "check_g")]
    first = json.loads(results.unfinished(exercises, [ExerciseResult("f", 2.0, 2.0)]))
    last = json.loads(
        results.render(Result("a", "s", Status.UNREADABLE, None, 5.0, False, "none", findings=("torn",)))
    )

    assert [(test["score"], test["status"]) for test in first["tests"]] == [(2.0, "passed"), (0.0, "failed")]
    assert "Grading did not finish" in first["output"]
    assert (last["score"], last["tests"]) == (0.0, [])
