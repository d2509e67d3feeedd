"""Marks out: what an LMS reads is what the gradebook says, for the students whom it can be said of."""

from __future__ import annotations

import csv
import io
import json
import time
from pathlib import Path

import pytest

from autograder import cli, marks, roster
from autograder.result import Result, Status
from autograder.roster import Person
from tests import classroom
from tests.classroom import ASSIGNMENT, MOODLE_GERMAN, Pupil, Row


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course directory, and we stand in it."""
    monkeypatch.delenv("AUTOGRADER_DB_URL", raising=False)
    monkeypatch.chdir(classroom.make_course(tmp_path))
    return tmp_path


def gradebook(course: Path, rows: list[Row], duedate: str | None = None) -> None:
    classroom.write_gradebook(course / "course" / "gradebook.db", rows, duedate)


def row(pupil: Pupil, **changes: object) -> Row:
    values = {
        "auto": pupil.score,
        "manual": 5.0,
        "first": pupil.first,
        "last": pupil.last,
        "email": pupil.login,
    }
    return Row(str(pupil.number), **{**values, **changes})  # type: ignore[arg-type]


def export(to: str, *more: str) -> int:
    return cli.main(["export", ASSIGNMENT, "--to", to, *more])


def exported(to: str, sheet: bytes, *more: str) -> bytes:
    Path("sheet.csv").write_bytes(sheet)
    assert export(to, "--sheet", "sheet.csv", "--output", "out.csv", *more) == 0
    return Path("out.csv").read_bytes()


# --- csv ----------------------------------------------------------------------------------


def test_csv_survives_awkward_names(course: Path) -> None:
    """Commas, quotes, line breaks and all scripts come back as they went in."""
    group = classroom.pupils()
    gradebook(course, [row(pupil) for pupil in group])
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
    gradebook(course, [Row("@SUM(1)", auto=1.0, first="=1+1", last="-2+3", email="+1@x")])
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
    gradebook(course, rows, "2026-10-31 10:00:00.000000")
    with nbgrader_api.Gradebook(f"sqlite:///{course}/course/gradebook.db", "c") as book:
        CsvExportPlugin(to=str(tmp_path / "theirs.csv")).export(book)
    export("csv", "--output", "ours.csv")

    def table(name: str) -> list[dict[str, str]]:
        with Path(name).open(newline="") as stream:
            return sorted(csv.DictReader(stream), key=lambda line: line["student_id"])

    assert table("ours.csv") == table("theirs.csv")


def test_csv_on_stdout_is_nothing_but_csv(course: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """`--output -` can be piped."""
    gradebook(course, [Row("ada", auto=3.0)])
    assert export("csv", "--output", "-") == 0
    out, err = capfdbinary.readouterr()

    assert len(list(csv.reader(io.StringIO(out.decode())))) == 2
    assert b"ada" in err and b"by hand" in err


def test_what_has_no_score_is_no_zero(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A submission that the grader failed at gets an empty cell and is named; so does an unreadable one."""
    gradebook(
        course, [Row("ada", auto=3.0, manual=1.0), Row("bob", unscored=True), Row("eve", unscored=True)]
    )
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
    gradebook(course, [Row(f"s{i:04}", auto=i % 30, manual=1.0) for i in range(2000)])
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
    gradebook(course, [Row("ada", auto=3.0)])
    Path("other.csv").write_text("a,b\n1,2\n")
    Path("book.xlsx").write_bytes(b"PK\x03\x04....")
    assert cli.main(["export", *arguments]) == 2
    out, err = capsys.readouterr()

    assert (out, err.count("\n")) == ("", 1)
    assert says in err


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


# --- Canvas -------------------------------------------------------------------------------


@pytest.mark.parametrize("bom", [False, True])
@pytest.mark.parametrize(("delimiter", "comma"), [(",", False), (";", False), (";", True), (",", True)])
def test_canvas_reads_every_mark(course: Path, delimiter: str, comma: bool, bom: bool) -> None:
    """Whatever separates cells and decimals, and with every awkward name, twins included."""
    group = classroom.pupils()
    gradebook(course, [row(pupil) for pupil in group])
    out = exported("canvas", classroom.canvas_sheet(group, delimiter=delimiter, comma=comma, bom=bom))

    found = {student: float(grade) for student, grade in classroom.canvas_reads(out).items()}
    assert found == {str(pupil.number): pupil.score + 5 for pupil in group}


def test_decimals_are_written_as_the_sheet_writes_them(course: Path) -> None:
    """A German Canvas says 15,25; an English one 15.25."""
    group = classroom.pupils(2)
    gradebook(course, [row(group[1], auto=10.25)])
    comma = exported("canvas", classroom.canvas_sheet(group, delimiter=";", comma=True))
    point = exported("canvas", classroom.canvas_sheet(group))

    assert b";7,50;15,25;81,2\n" in comma
    assert b",7.50,15.25,81.2\n" in point


def test_canvas_sheet_keeps_every_other_byte(course: Path) -> None:
    """Only the cells of the students with marks change."""
    group = classroom.pupils()
    gradebook(course, [row(group[0])])
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
    gradebook(course, rows)
    out = exported("canvas", classroom.canvas_sheet(group))

    assert list(classroom.canvas_reads(out).values()) == ["0", "1", "2", "3", "4", "5"]


def test_two_students_of_one_name_are_never_guessed(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Known by name only, both are left as they were and named, also when one of them has an id."""
    group = [Pupil(1, "Sam", "Twin"), Pupil(2, "Sam", "Twin"), Pupil(3, "Ann", "Other")]
    names = {"first": "Sam", "last": "Twin", "manual": 0.0}
    rows = [Row("x", 7.0, **names), Row("1", 8.0, **names), Row("z", 9.0, 0.0, first="Ann", last="Other")]  # type: ignore[arg-type]
    gradebook(course, rows)
    out = exported("canvas", classroom.canvas_sheet(group))
    said = capsys.readouterr().err

    assert classroom.canvas_reads(out) == {"1": "8", "2": "", "3": "9"}
    assert "not told apart" in said and "Twin, Sam (2)" in said
    assert "students that match no row: (1)\n  x (Sam Twin)" in said


def test_an_id_that_leads_to_two_rows_places_nobody(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A course id that is one student's Canvas id and another's login says nothing."""
    group = [Pupil(1, "Ann", "One"), Pupil(2, "Bob", "Two")]
    gradebook(course, [Row("1", 8.0, 0.0)])
    sheet = classroom.canvas_sheet(group).replace(b"pupil2@example.org", b"1")
    out = exported("canvas", sheet)

    assert classroom.canvas_reads(out) == {"1": "", "2": ""}
    assert "its ids lead to One, Ann (1) and Two, Bob (2)" in capsys.readouterr().err


def test_rows_and_students_without_a_partner_are_named(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Canvas's test student, and one who left the course."""
    group = [*classroom.pupils(2), Pupil(9, "Test", "Student")]
    gradebook(course, [row(pupil) for pupil in group[:2]] + [Row("gone", 3.0, 1.0)])
    exported("canvas", classroom.canvas_sheet(group))
    said = capsys.readouterr().err

    assert "rows that match no student: (1)\n  Student, Test (9)" in said
    assert "students that match no row: (1)\n  gone" in said


def test_excused_students_stay_excused(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`EX` is a teacher's word."""
    group = classroom.pupils(2)
    gradebook(course, [row(pupil) for pupil in group])
    sheet = classroom.canvas_sheet(group).replace(b"7.50,,", b"7.50,Ex,", 1)
    out = exported("canvas", sheet)

    assert classroom.canvas_reads(out)[str(group[0].number)] == "Ex"
    assert "the sheet says Ex, which was left" in capsys.readouterr().err


def test_a_student_without_a_submission_keeps_the_sheets_cell(course: Path) -> None:
    """No submission is no zero: what the teacher wrote there stays."""
    group = classroom.pupils(2)
    gradebook(course, [row(group[0]), row(group[1], auto=None)])
    sheet = classroom.canvas_sheet(group)
    at = sheet.rindex(b"7.50,,")
    out = exported("canvas", sheet[:at] + b"7.50,2.5," + sheet[at + 6 :])

    assert classroom.canvas_reads(out)[str(group[1].number)] == "2.5"


def test_the_column_is_found_or_asked_for(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By id, by title, by the assignment's name; several that fit are listed."""
    group = classroom.pupils(1)
    gradebook(course, [row(pupil) for pupil in group])
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
    gradebook(course, [row(pupil) for pupil in group])
    exported("canvas", classroom.canvas_sheet(group).replace(b",10,40,", b",10,100,"))

    assert "Canvas counts 100 points here, the gradebook 40; nothing is scaled" in capsys.readouterr().err


def test_an_open_manual_part_is_said(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The mark goes out with what is there, and the student is named."""
    group = classroom.pupils(2)
    gradebook(course, [row(group[0]), row(group[1], manual=None)])
    out = exported("canvas", classroom.canvas_sheet(group))

    assert float(classroom.canvas_reads(out)[str(group[1].number)]) == group[1].score
    assert f"graded by hand is still open; exported with what is there: (1)\n  {group[1].number}" in (
        capsys.readouterr().err
    )


# --- Moodle -------------------------------------------------------------------------------


@pytest.mark.parametrize("comma", [False, True])
@pytest.mark.parametrize(
    ("header", "word"), [(classroom.MOODLE_ENGLISH, "Participant "), (MOODLE_GERMAN, "Teilnehmer/in")]
)
def test_moodle_reads_every_mark(course: Path, header: tuple[str, ...], word: str, comma: bool) -> None:
    """In two languages, with decimal point and comma; the BOM and the titles stay."""
    group = classroom.pupils()
    gradebook(course, [row(pupil) for pupil in group])
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
    gradebook(course, [row(pupil) for pupil in group])
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
    gradebook(course, rows)
    found = classroom.moodle_reads(exported("moodle", classroom.moodle_sheet(group)))

    assert [grade for grade, _ in found.values()] == ["1", "2", "3"]
    assert "d (Sam Twin)" in capsys.readouterr().err


def test_moodle_comments_are_harmless_html(course: Path) -> None:
    """What a student wrote into an error message is text in the comment."""
    group = classroom.pupils(1)
    student = str(group[0].number)
    gradebook(course, [row(group[0], penalty=1.0)])
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
    gradebook(course, [row(group[0], auto=30.0)])
    exported("moodle", classroom.moodle_sheet(group).replace(b"40.00", b"20.00"))

    assert "35 is above Moodle's maximum 20" in capsys.readouterr().err


def test_an_unknown_grade_column_is_asked_for(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A sheet in a language where nothing tells the column: the titles are listed."""
    group = classroom.pupils(2)
    gradebook(course, [row(pupil) for pupil in group])
    sheet = classroom.moodle_sheet(group, header=MOODLE_GERMAN).replace(b"40.00", b"x")
    Path("sheet.csv").write_bytes(sheet)
    assert export("moodle", "--sheet", "sheet.csv") == 2
    assert "--grade-column: ID; Vollständiger Name" in capsys.readouterr().err
    out = exported("moodle", sheet, "--grade-column", "Bewertung")

    assert len(classroom.moodle_reads(out, MOODLE_GERMAN)) == 2


# --- Gradescope and nbgrader ------------------------------------------------------------------


def test_gradescope_gets_a_result_a_student(course: Path) -> None:
    """The score is the gradebook's, manual marks and lateness included, and the page says why."""
    gradebook(course, [Row("ada", 20.0, 7.0, penalty=2.0), Row("bob", 3.0, 0.0), Row("../eve", 3.0, 0.0)])
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
    """`nbgrader export --exporter autograder.exporters.CanvasExporter` writes the same bytes."""
    nbgrader_api = pytest.importorskip("nbgrader.api")
    from autograder import exporters

    group = classroom.pupils(5)
    gradebook(course, [row(pupil) for pupil in group])
    ours = {"canvas": exported("canvas", classroom.canvas_sheet(group))}
    Path("canvas-in.csv").write_bytes(classroom.canvas_sheet(group))
    export("csv", "--output", "grades-ours.csv")
    with nbgrader_api.Gradebook(f"sqlite:///{course}/course/gradebook.db", "c") as book:
        exporters.CanvasExporter(sheet="canvas-in.csv", to="theirs.csv").export(book)
        exporters.CsvExporter(to="grades.csv").export(book)

    assert Path("theirs.csv").read_bytes() == ours["canvas"]
    assert Path("grades.csv").read_bytes() == Path("grades-ours.csv").read_bytes()
