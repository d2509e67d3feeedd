"""Submissions in: from an LMS's download to a folder a student, whatever the download holds."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from autograder import cli
from autograder.lms import roster
from tests import classroom, markbook
from tests.classroom import ASSIGNMENT, canvas_name, make_zip, moodle_name, notebook

NOON = (2026, 11, 1, 12, 0, 0)
LATER = (2026, 11, 2, 12, 0, 0)


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course directory, and we stand in it."""
    monkeypatch.delenv("AUTOGRADER_DB_URL", raising=False)
    root = tmp_path / "root"
    root.mkdir()
    monkeypatch.chdir(classroom.make_course(root))
    return root


def collect(archive: object, *more: str) -> int:
    return cli.main(["collect", ASSIGNMENT, str(archive), *more])


def submitted(root: Path = Path()) -> dict[str, bytes]:
    """Student -> notebook, of everything below course/submitted."""
    files = (root / "course" / "submitted").glob(f"*/{ASSIGNMENT}/{ASSIGNMENT}.ipynb")
    return {file.parent.parent.name: file.read_bytes() for file in files}


def outside(root: Path) -> list[Path]:
    """Everything that is not where it belongs."""
    own = {root / "course.toml", root / "course" / "roster.csv", root / "assignments"}
    places = [path for path in root.parent.rglob("*") if not path.is_dir() or path.is_symlink()]
    return [
        path
        for path in places
        if path not in own
        and "assignments" not in path.parts
        and "submitted" not in path.parts
        and path.suffix != ".zip"
    ]


# --- whose is it ------------------------------------------------------------------------


def test_canvas_names_lead_to_their_students(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Awkward names, LATE marks and resubmissions; each notebook ends with the student who wrote it."""
    group = classroom.pupils()
    members = {
        canvas_name(pupil, 90000 + i, "forget_gate.ipynb", late=i % 7 == 0): notebook(pupil)
        for i, pupil in enumerate(group)
    }
    assert collect(make_zip(Path("in.zip"), members)) == 0

    assert submitted() == {str(pupil.number): notebook(pupil) for pupil in group}
    assert "late, says the LMS: (6)" in capsys.readouterr().out


@pytest.mark.parametrize("flat", [False, True])
def test_moodle_names_lead_to_their_students(course: Path, flat: bool) -> None:
    """As folders and flat; the names go to the roster."""
    group = classroom.pupils()
    members = {moodle_name(pupil, "forget_gate.ipynb", flat=flat): notebook(pupil) for pupil in group}
    assert collect(make_zip(Path("in.zip"), members)) == 0
    people = roster.read(Path("course/roster.csv"))

    assert submitted() == {str(pupil.number): notebook(pupil) for pupil in group}
    assert people["1003"].name == "Zoë Çelik-Ångström" and people["1004"].moodle_id == "1004"


def test_moodle_keeps_folders_below_a_students_own(course: Path) -> None:
    """A student may hand in a folder."""
    pupil = classroom.pupils(1)[0]
    members = {
        moodle_name(pupil, "my work/part 1/gate.ipynb"): notebook(pupil),
        moodle_name(pupil, "me.png"): b"x",
    }
    collect(make_zip(Path("in.zip"), members))

    assert submitted() == {"1001": notebook(pupil)}


def test_blind_marking_names_nobody(course: Path) -> None:
    """All are called Participant (or that word in another language): no name for the roster."""
    group = classroom.pupils(3)
    members = {moodle_name(pupil, "a.ipynb", word="Teilnehmerin"): notebook(pupil) for pupil in group}
    collect(make_zip(Path("in.zip"), members))

    assert {person.name for person in roster.read(Path("course/roster.csv")).values()} == {""}


def test_anonymous_canvas_names(course: Path) -> None:
    """The anonymous id becomes the student; it is no Canvas id."""
    ada, bob = classroom.pupils(2)
    members = {"anon_aB3x9_501_g.ipynb": notebook(ada), "LATE_anon_Zz9q1_502_g.ipynb": notebook(bob)}
    collect(make_zip(Path("in.zip"), members))

    assert submitted() == {"anon_aB3x9": notebook(ada), "anon_Zz9q1": notebook(bob)}
    assert roster.read(Path("course/roster.csv")) == {}


@pytest.mark.parametrize("as_zip", [False, True])
@pytest.mark.parametrize(
    "pattern", ["{0}.ipynb", "{0}/work.ipynb", "{0}/forget_gate/work.ipynb", "class/{0}/work.ipynb"]
)
def test_plain_folders_and_zips(course: Path, as_zip: bool, pattern: str) -> None:
    """The student is the name of the file or of the folder."""
    ada, bob = classroom.pupils(2)
    members = {pattern.format(name): notebook(pupil) for name, pupil in (("ada", ada), ("bób", bob))}
    if as_zip:
        archive = make_zip(Path("in.zip"), members)
    else:
        archive = Path("in")
        for name, data in members.items():
            (archive / name).parent.mkdir(parents=True, exist_ok=True)
            (archive / name).write_bytes(data)
    collect(archive)

    assert submitted() == {"ada": notebook(ada), "bób": notebook(bob)}


def test_a_known_number_is_the_courses_own_student(course: Path) -> None:
    """`--names` takes Canvas's sheet, Moodle's, or a roster that says `ada` is 1001."""
    group = classroom.pupils(3)
    Path("names.csv").write_text("id,canvas_id,first_name\nada,1001,Ada\n")
    Path("sheet.csv").write_bytes(classroom.canvas_sheet(group))
    members = {canvas_name(pupil, 9000, "g.ipynb"): notebook(pupil) for pupil in group}
    make_zip(Path("in.zip"), members)
    collect("in.zip", "--names", "names.csv")
    collect("in.zip", "--names", "sheet.csv")
    people = roster.read(Path("course/roster.csv"))

    assert set(submitted()) == {"ada", "1002", "1003"}
    assert (people["ada"].sis_user_id, people["ada"].email) == ("S1001", "pupil1001@example.org")


def test_files_that_fit_no_pattern_are_listed(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Text entries, strangers and pictures; what operating systems add is not worth a word."""
    group = classroom.pupils(3)
    members = {canvas_name(pupil, 9000, "g.ipynb"): notebook(pupil) for pupil in group}
    members |= {"lovelaceada_1001_text.html": b"x", "README.ipynb": b"x", "__MACOSX/._g.ipynb": b"x"}
    members |= {canvas_name(group[0], 9001, "plot.png"): b"x"}
    collect(make_zip(Path("in.zip"), members))
    out = capsys.readouterr().out

    assert "fits no pattern, not taken: (2)\n  lovelaceada_1001_text.html\n  README.ipynb\n" in out
    assert "no notebook, not taken: (1)\n  lovelaceada_1001_9001_plot.png" in out
    assert "MACOSX" not in out and len(submitted()) == 3


# --- which of several ---------------------------------------------------------------------


def test_files_that_the_site_names(course: Path) -> None:
    """The student is what was typed there; of two files the later one counts, whatever the browser added."""
    ada, bob = classroom.pupils(2)
    members = {
        "forget_gate--Ada Lovelace--20261124T170312.ipynb": notebook(bob),
        "forget_gate--Ada Lovelace--20261124T170313 (1).ipynb": notebook(ada),
        "forget_gate--b--o--20261124T080000.ipynb": notebook(bob),
    }
    assert collect(make_zip(Path("in.zip"), members)) == 0

    assert submitted() == {"Ada Lovelace": notebook(ada), "b--o": notebook(bob)}


@pytest.mark.parametrize(
    ("files", "best"),
    [
        (["forget_gate.ipynb", "forget_gate-1.ipynb", "forget_gate-10.ipynb", "forget_gate-2.ipynb"], 2),
        (["draft.ipynb", "scratch.ipynb"], 1),
        (["forget_gate.ipynb", "scratch.ipynb"], 0),
        (["forget_gate--ada--20261124T170312.ipynb", "scratch.ipynb"], 0),
        (["answers.zip", "gate.ipynb"], 1),
        (["gate.ipynb", "later.zip"], 0),
    ],
)
def test_the_last_attempt_wins(
    course: Path, capsys: pytest.CaptureFixture[str], files: list[str], best: int
) -> None:
    """By Canvas's suffix, by the number of the upload; the assignment's own name and notebooks first."""
    pupil = classroom.pupils(1)[0]
    members = {canvas_name(pupil, 90 + i, file): notebook(pupil, file) for i, file in enumerate(files)}
    collect(make_zip(Path("in.zip"), members))
    out = capsys.readouterr().out

    assert submitted() == {"1001": notebook(pupil, files[best])}
    assert "several files of one student: (1)" in out
    assert all(file in out for file in files)


def test_moodle_the_later_file_wins(course: Path) -> None:
    """Moodle dates each file."""
    pupil = classroom.pupils(1)[0]
    names = [moodle_name(pupil, file) for file in ("b.ipynb", "a.ipynb")]
    make_zip(
        Path("in.zip"), [(names[0], notebook(pupil, "new"), LATER), (names[1], notebook(pupil, "old"), NOON)]
    )
    collect("in.zip")

    assert submitted() == {"1001": notebook(pupil, "new")}


def test_a_zip_that_was_handed_in_is_kept_as_it_is(course: Path) -> None:
    """The grader looks into it; here its bytes are the submission."""
    pupil = classroom.pupils(1)[0]
    inner = make_zip(Path("inner.zip"), {"gate.ipynb": notebook(pupil)}).read_bytes()
    collect(make_zip(Path("in.zip"), {canvas_name(pupil, 1, "work.zip"): inner}))

    assert submitted() == {"1001": inner}


def test_nothing_is_overwritten_in_silence(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Unchanged is unchanged; newer replaces and is said; older stays out unless forced."""
    pupil = classroom.pupils(1)[0]
    name = moodle_name(pupil, "g.ipynb")
    first = make_zip(Path("1.zip"), [(name, notebook(pupil, "first"), NOON)])
    second = make_zip(Path("2.zip"), [(name, notebook(pupil, "second"), LATER)])
    said = []
    for archive, more in ((first, []), (first, []), (second, []), (first, []), (first, ["--force"])):
        collect(archive, *more)
        said.append((capsys.readouterr().out.splitlines()[0].rpartition(": ")[2], submitted()["1001"][-40:]))
    texts = ["first", "first", "second", "second", "first"]

    assert [what for what, _ in said] == ["1 new", "1 unchanged", "1 replaced", "1 kept", "1 replaced"]
    assert [tail for _, tail in said] == [notebook(pupil, text)[-40:] for text in texts]


def test_timestamps_are_what_nbgrader_reads(course: Path) -> None:
    """Moodle's times are the students'; a timestamp.txt that lies beside the notebook goes along."""
    from nbgrader.utils import parse_utc

    pupil = classroom.pupils(1)[0]
    collect(make_zip(Path("in.zip"), [(moodle_name(pupil, "g.ipynb"), notebook(pupil), LATER)]))
    local = datetime(*LATER).astimezone(UTC).replace(tzinfo=None)
    plain = {
        "ada/forget_gate/g.ipynb": notebook(pupil),
        "ada/forget_gate/timestamp.txt": b"2026-01-02 03:04:05.5 UTC\n",
    }
    collect(make_zip(Path("plain.zip"), plain))
    stamps = [
        Path("course/submitted", who, ASSIGNMENT, "timestamp.txt").read_text() for who in ("1001", "ada")
    ]

    assert [str(parse_utc(stamp.strip())) for stamp in stamps] == [
        str(local),
        "2026-01-02 03:04:05.500000",
    ]


def test_canvas_times_make_nobody_late(course: Path) -> None:
    """Canvas dates all files at the download: only its LATE mark counts against the due date."""
    group = classroom.pupils(2)
    markbook.write_gradebook(Path("course/gradebook.db"), [], "2026-10-31 10:00:00.000000")
    members = {
        canvas_name(pupil, 1, "g.ipynb", late=i == 1): notebook(pupil) for i, pupil in enumerate(group)
    }
    collect(make_zip(Path("in.zip"), members))
    stamps = [Path("course/submitted", str(p.number), ASSIGNMENT, "timestamp.txt").read_text() for p in group]

    assert stamps[0] == "2026-10-31 10:00:00 UTC\n" and stamps[1].startswith("2026-11-01")
