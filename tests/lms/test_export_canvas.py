"""Marks into Canvas's sheet: what Canvas reads is what the gradebook says, for whom it can be said of."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.lms import roster
from autograder.lms.roster import Person
from tests import classroom
from tests.classroom import Pupil
from tests.markbook import Row, export, exported, gradebook, row


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course directory, and we stand in it."""
    monkeypatch.delenv("AUTOGRADER_DB_URL", raising=False)
    monkeypatch.chdir(classroom.make_course(tmp_path))
    return tmp_path


@pytest.mark.parametrize("bom", [False, True])
@pytest.mark.parametrize(("delimiter", "comma"), [(",", False), (";", False), (";", True), (",", True)])
def test_canvas_reads_every_mark(course: Path, delimiter: str, comma: bool, bom: bool) -> None:
    """Whatever separates cells and decimals, and with every awkward name, twins included."""
    group = classroom.pupils()
    gradebook([row(pupil) for pupil in group])
    out = exported("canvas", classroom.canvas_sheet(group, delimiter=delimiter, comma=comma, bom=bom))

    found = {student: float(grade) for student, grade in classroom.canvas_reads(out).items()}
    assert found == {str(pupil.number): pupil.score + 5 for pupil in group}


def test_decimals_are_written_as_the_sheet_writes_them(course: Path) -> None:
    """A German Canvas says 15,25; an English one 15.25."""
    group = classroom.pupils(2)
    gradebook([row(group[1], auto=10.25)])
    comma = exported("canvas", classroom.canvas_sheet(group, delimiter=";", comma=True))
    point = exported("canvas", classroom.canvas_sheet(group))

    assert b";7,50;15,25;81,2\n" in comma
    assert b",7.50,15.25,81.2\n" in point


def test_canvas_sheet_keeps_every_other_byte(course: Path) -> None:
    """Only the cells of the students with marks change."""
    group = classroom.pupils()
    gradebook([row(group[0])])
    sheet = classroom.canvas_sheet(group, delimiter=";", bom=True).replace(b"\n", b"\r\n") + b";;\r\n"
    sheet = sheet.replace(b"7.50;;", b'"7.50";"";', 1)
    out = exported("canvas", sheet)

    mark = f"{group[0].score + 5:g}".encode()
    assert out == sheet.replace(b'"7.50";"";', b'"7.50";' + mark + b";", 1)


def test_canvas_students_are_found_by_every_id_in_turn(course: Path) -> None:
    """Canvas id, SIS user id, SIS login id, the e-mail as login, and a name that is theirs alone."""
    group = classroom.pupils(6)
    people = [
        Person("a", canvas_id=str(group[0].number)),
        Person("b", sis_user_id=f"S{group[1].number}"),
        Person("c", sis_login_id=group[2].login),
    ]
    roster.write(course / "course" / "roster.csv", {person.id: person for person in people})
    rows = [Row(name, auto=float(i), manual=0.0) for i, name in enumerate("abc")]
    rows += [Row("d", 3.0, 0.0, email=group[3].login), Row("e", 4.0, 0.0, first="محمد", last="الفارسي")]
    rows += [Row(f"S{group[5].number}", 5.0, 0.0)]
    gradebook(rows)
    out = exported("canvas", classroom.canvas_sheet(group))

    assert list(classroom.canvas_reads(out).values()) == ["0", "1", "2", "3", "4", "5"]


def test_two_students_of_one_name_are_never_guessed(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Known by name only, both are left as they were and named, also when one of them has an id."""
    group = [Pupil(1, "Sam", "Twin"), Pupil(2, "Sam", "Twin"), Pupil(3, "Ann", "Other")]
    names = {"first": "Sam", "last": "Twin", "manual": 0.0}
    rows = [Row("x", 7.0, **names), Row("1", 8.0, **names), Row("z", 9.0, 0.0, first="Ann", last="Other")]  # type: ignore[arg-type]
    gradebook(rows)
    out = exported("canvas", classroom.canvas_sheet(group))
    said = capsys.readouterr().err

    assert classroom.canvas_reads(out) == {"1": "8", "2": "", "3": "9"}
    assert "not told apart" in said and "Twin, Sam (2)" in said
    assert "students that match no row: (1)\n  x (Sam Twin)" in said


def test_an_id_that_leads_to_two_rows_places_nobody(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A course id that is one student's Canvas id and another's login says nothing."""
    group = [Pupil(1, "Ann", "One"), Pupil(2, "Bob", "Two")]
    gradebook([Row("1", 8.0, 0.0)])
    sheet = classroom.canvas_sheet(group).replace(b"pupil2@example.org", b"1")
    out = exported("canvas", sheet)

    assert classroom.canvas_reads(out) == {"1": "", "2": ""}
    assert "its ids lead to One, Ann (1) and Two, Bob (2)" in capsys.readouterr().err


def test_rows_and_students_without_a_partner_are_named(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Canvas's test student, and one who left the course."""
    group = [*classroom.pupils(2), Pupil(9, "Test", "Student")]
    gradebook([row(pupil) for pupil in group[:2]] + [Row("gone", 3.0, 1.0)])
    exported("canvas", classroom.canvas_sheet(group))
    said = capsys.readouterr().err

    assert "rows that match no student: (1)\n  Student, Test (9)" in said
    assert "students that match no row: (1)\n  gone" in said


def test_excused_students_stay_excused(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`EX` is a teacher's word."""
    group = classroom.pupils(2)
    gradebook([row(pupil) for pupil in group])
    sheet = classroom.canvas_sheet(group).replace(b"7.50,,", b"7.50,Ex,", 1)
    out = exported("canvas", sheet)

    assert classroom.canvas_reads(out)[str(group[0].number)] == "Ex"
    assert "the sheet says Ex, which was left" in capsys.readouterr().err


def test_a_student_without_a_submission_keeps_the_sheets_cell(course: Path) -> None:
    """No submission is no zero: what the teacher wrote there stays."""
    group = classroom.pupils(2)
    gradebook([row(group[0]), row(group[1], auto=None)])
    sheet = classroom.canvas_sheet(group)
    at = sheet.rindex(b"7.50,,")
    out = exported("canvas", sheet[:at] + b"7.50,2.5," + sheet[at + 6 :])

    assert classroom.canvas_reads(out)[str(group[1].number)] == "2.5"


def test_the_column_is_found_or_asked_for(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By id, by title, by the assignment's name; several that fit are listed."""
    group = classroom.pupils(1)
    gradebook([row(pupil) for pupil in group])
    sheet = classroom.canvas_sheet(group)
    by_id = exported("canvas", sheet, "--grade-column", "77")
    by_title = exported("canvas", sheet, "--grade-column", "Essay, part 1")
    Path("sheet.csv").write_bytes(sheet.replace(b"Final Score", b"forget gate (4712)"))

    assert by_id == by_title and classroom.canvas_reads(by_id, "77")[str(group[0].number)] == "5.25"
    assert export("canvas", "--sheet", "sheet.csv", "--output", "x.csv") == 2
    assert "several columns for 'forget_gate'; name one with --grade-column" in capsys.readouterr().err
    assert not Path("x.csv").exists()


def test_other_points_on_the_other_side_are_said(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is scaled in silence."""
    group = classroom.pupils(1)
    gradebook([row(pupil) for pupil in group])
    exported("canvas", classroom.canvas_sheet(group).replace(b",10,40,", b",10,100,"))

    assert "Canvas counts 100 points here, the gradebook 40; nothing is scaled" in capsys.readouterr().err


def test_an_open_manual_part_is_said(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The mark goes out with what is there, and the student is named."""
    group = classroom.pupils(2)
    gradebook([row(group[0]), row(group[1], manual=None)])
    out = exported("canvas", classroom.canvas_sheet(group))

    assert float(classroom.canvas_reads(out)[str(group[1].number)]) == group[1].score
    assert f"graded by hand is still open; exported with what is there: (1)\n  {group[1].number}" in (
        capsys.readouterr().err
    )
