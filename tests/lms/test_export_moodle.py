"""Marks into Moodle's worksheet: what Moodle reads is what the gradebook says."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.lms import roster
from autograder.lms.roster import Person
from autograder.model.result import Result, Status
from tests import classroom
from tests.classroom import ASSIGNMENT, MOODLE_GERMAN
from tests.markbook import Row, export, exported, gradebook, row


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course directory, and we stand in it."""
    monkeypatch.delenv("AUTOGRADER_DB_URL", raising=False)
    monkeypatch.chdir(classroom.make_course(tmp_path))
    return tmp_path


@pytest.mark.parametrize("comma", [False, True])
@pytest.mark.parametrize(
    ("header", "word"), [(classroom.MOODLE_ENGLISH, "Participant "), (MOODLE_GERMAN, "Teilnehmer/in")]
)
def test_moodle_reads_every_mark(course: Path, header: tuple[str, ...], word: str, comma: bool) -> None:
    """In two languages, with decimal point and comma; the BOM and the titles stay."""
    group = classroom.pupils()
    gradebook([row(pupil) for pupil in group])
    sheet = classroom.moodle_sheet(group, header=header, word=word, comma=comma)
    out = exported("moodle", sheet)

    found = {
        student: float(grade)
        for student, (grade, _) in classroom.moodle_reads(out, header, word, comma).items()
    }
    assert found == {str(pupil.number): pupil.score + 5 for pupil in group}
    assert out.splitlines()[0] == sheet.splitlines()[0]


def test_moodle_column_is_found_without_a_maximum(course: Path) -> None:
    """By its title, where all the maxima are not one number."""
    group = classroom.pupils(3)
    gradebook([row(pupil) for pupil in group])
    out = exported("moodle", classroom.moodle_sheet(group).replace(b"40.00", b"-"))

    assert len(classroom.moodle_reads(out)) == 3


def test_moodle_students_are_found_by_id_email_and_name(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A number in the roster, an address in the gradebook, a name of their own; twins are left out."""
    group = classroom.pupils(8)
    roster.write(course / "course" / "roster.csv", {"a": Person("a", moodle_id=str(group[0].number))})
    zoe = group[2]
    rows = [Row("a", 1.0, 0.0), Row("b", 2.0, 0.0, email=group[1].login.upper())]
    rows += [Row("c", 3.0, 0.0, first=zoe.first, last=zoe.last), Row("d", 4.0, 0.0, first="Sam", last="Twin")]
    gradebook(rows)
    found = classroom.moodle_reads(exported("moodle", classroom.moodle_sheet(group)))

    assert [grade for grade, _ in found.values()] == ["1", "2", "3"]
    assert "d (Sam Twin)" in capsys.readouterr().err


def test_moodle_comments_are_harmless_html(course: Path) -> None:
    """What a student wrote into an error message is text in the comment."""
    group = classroom.pupils(1)
    student = str(group[0].number)
    gradebook([row(group[0], penalty=1.0)])
    folder = course / "course" / "results" / ASSIGNMENT
    folder.mkdir(parents=True)
    bad = Result(
        ASSIGNMENT, student, Status.UNREADABLE, None, 40.0, True, "none", findings=("<script>x</script>",)
    )
    (folder / f"{student}.json").write_text(bad.to_json())
    out = exported("moodle", classroom.moodle_sheet(group), "--comments")
    [(grade, comment)] = classroom.moodle_reads(out).values()

    assert grade == "4.25"
    assert comment.startswith("4.25 of 40 points (late: −1): ") and "&lt;script&gt;" in comment


def test_moodle_says_what_it_will_pass_over(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Moodle skips grades above its maximum without a word."""
    group = classroom.pupils(1)
    gradebook([row(group[0], auto=30.0)])
    exported("moodle", classroom.moodle_sheet(group).replace(b"40.00", b"20.00"))

    assert "35 is above Moodle's maximum 20" in capsys.readouterr().err


def test_an_unknown_grade_column_is_asked_for(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A sheet in a language where nothing tells the column: the titles are listed."""
    group = classroom.pupils(2)
    gradebook([row(pupil) for pupil in group])
    sheet = classroom.moodle_sheet(group, header=MOODLE_GERMAN).replace(b"40.00", b"x")
    Path("sheet.csv").write_bytes(sheet)
    assert export("moodle", "--sheet", "sheet.csv") == 2
    assert "--grade-column: ID; Vollständiger Name" in capsys.readouterr().err
    out = exported("moodle", sheet, "--grade-column", "Bewertung")

    assert len(classroom.moodle_reads(out, MOODLE_GERMAN)) == 2
