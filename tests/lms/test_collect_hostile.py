"""Submissions in, from downloads that are damaged or mean harm: a sentence, and nothing written outside."""

from __future__ import annotations

import os
import stat
import struct
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from autograder import cli
from autograder.lms.file_owner import student_id
from tests import classroom
from tests.classroom import ASSIGNMENT, Pupil, canvas_name, make_zip, notebook

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


def hostile(names: Iterable[str]) -> Path:
    pupil = classroom.pupils(1)[0]
    members = {"good/g.ipynb": notebook(pupil)} | {name: notebook(pupil, "evil") for name in names}
    return make_zip(Path("in.zip"), members)


@pytest.mark.parametrize(
    "name",
    [
        "../evil.ipynb",
        "../../evil/g.ipynb",
        "/tmp/evil.ipynb",
        "evil/../../g.ipynb",
        "..\\evil.ipynb",
        "C:\\evil.ipynb",
        "..",
        "../.ipynb",
        "./.ipynb",
        ".hidden/g.ipynb",
        ".ipynb",
        "\x1b[31mred/g.ipynb",
        "a\u202eb/g.ipynb",
        "x" * 300 + "/g.ipynb",
        " /g.ipynb",
    ],
)
def test_a_name_never_leads_outside(course: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """Names that lead out or are none: listed without control characters, and nothing is written."""
    assert collect(hostile([name])) == 0
    out = capsys.readouterr().out

    assert set(submitted()) == {"good"} and outside(course) == []
    assert "(1)\n" in out and "\x1b" not in out and "\u202e" not in out


def test_a_link_in_a_zip_or_folder_is_not_followed(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither a link to a file nor one to a folder nor a pipe."""
    secret = course.parent / "secret.ipynb"
    secret.write_text("secret")
    with zipfile.ZipFile("in.zip", "w") as archive:
        archive.writestr("good/g.ipynb", b"{}")
        link = zipfile.ZipInfo("evil/g.ipynb")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, str(secret))
    collect("in.zip")
    folder = Path("in")
    (folder / "fine").mkdir(parents=True)
    (folder / "fine" / "g.ipynb").write_text("{}")
    (folder / "evil").mkdir()
    (folder / "evil" / "g.ipynb").symlink_to(secret)
    (folder / "worse").symlink_to(course.parent)
    os.mkfifo(folder / "evil" / "pipe.ipynb")
    collect(folder)

    assert set(submitted()) == {"good", "fine"}
    assert capsys.readouterr().out.count("a link or another special file") == 4


def test_a_link_in_the_submissions_is_not_written_through(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is there already is as little trusted."""
    target = course.parent / "elsewhere"
    target.mkdir()
    Path("course/submitted").mkdir(parents=True)
    Path("course/submitted/ada").symlink_to(target)
    collect(make_zip(Path("in.zip"), {"ada/g.ipynb": b"{}", "bob/g.ipynb": b"{}"}))

    assert list(target.iterdir()) == []
    assert "is a link; remove it" in capsys.readouterr().out


def test_bombs_are_refused(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One huge member is listed and left; an archive of many is not opened."""
    with zipfile.ZipFile("one.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("good/g.ipynb", b"{}")
        archive.writestr("evil/g.ipynb", bytes(21 << 20))
    Path("course.toml").write_text("[limits]\nnotebook_mib = 1\n")
    collect("one.zip")
    said = capsys.readouterr().out
    with zipfile.ZipFile("many.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for i in range(260):
            archive.writestr(f"s{i}/g.ipynb", bytes(1 << 20))

    assert "evil/g.ipynb: larger than 1 MiB" in said and set(submitted()) == {"good"}
    assert collect("many.zip") == 2
    assert "as a zip bomb does" in capsys.readouterr().err


def test_a_size_that_lies_is_found_out(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The directory says 2 bytes, the data unpack to more."""
    make_zip(Path("in.zip"), {"good/g.ipynb": b"{}", "evil/g.ipynb": b"{" + b" " * 9999 + b"}"})
    data = bytearray(Path("in.zip").read_bytes())
    at = data.rindex(b"evil/g.ipynb") - 46
    struct.pack_into("<I", data, at + 24, 2)
    Path("in.zip").write_bytes(data)
    collect("in.zip")

    assert set(submitted()) == {"good"}
    assert "evil/g.ipynb: damaged in the zip" in capsys.readouterr().out


def test_encrypted_and_damaged_members_stop_nobody(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each is a sentence, the others are laid out. A damaged last attempt gives way to the one before."""
    pupil = classroom.pupils(1)[0]
    members = {f"{name}/g.ipynb": notebook(pupil, name * 20) for name in ("locked", "broken", "good")}
    members["second/forget_gate.ipynb"] = b"{}"
    members["second/forget_gate-1.ipynb"] = notebook(pupil, "Y" * 99)
    make_zip(Path("in.zip"), members)
    data = bytearray(Path("in.zip").read_bytes())
    at = data.rindex(b"locked/g.ipynb") - 46
    data[at + 8] |= 1
    for name in (b"broken/g.ipynb", b"second/forget_gate-1.ipynb"):
        start = data.index(name) + len(name)
        data[start : start + 20] = b"\xff" * 20
    Path("in.zip").write_bytes(data)
    collect("in.zip")
    out = capsys.readouterr().out

    assert set(submitted()) == {"good", "second"} and submitted()["second"] == b"{}"
    assert "locked/g.ipynb: protected by a password" in out and "broken/g.ipynb: damaged in the zip" in out


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no zip", b"\x00" * 5000, b"%PDF-1.4"])
def test_what_is_no_archive_is_said(course: Path, capsys: pytest.CaptureFixture[str], content: bytes) -> None:
    """Exit status 2 and one line."""
    Path("in.zip").write_bytes(content)
    assert collect("in.zip") == 2
    err = capsys.readouterr().err

    assert "neither a folder nor a zip that can be read" in err and err.count("\n") == 1


def test_a_pipe_is_not_waited_for(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nor is a device read until memory ends."""
    os.mkfifo("pipe.zip")
    for name in ("pipe.zip", "/dev/zero"):
        assert collect(name) == 2
        assert f"{name}: neither a folder nor a zip, but a pipe" in capsys.readouterr().err


def test_an_archive_cut_short_is_said(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A download that broke off."""
    data = hostile([]).read_bytes()
    Path("cut.zip").write_bytes(data[: len(data) // 2])

    assert collect("cut.zip") == 2 and submitted() == {}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nothing", "in.zip"], "no assignment 'nothing'"),
        ([ASSIGNMENT, "missing.zip"], "missing.zip: no such file or folder"),
        ([ASSIGNMENT, "empty.zip"], "no submission in it: it holds 0 files"),
        ([ASSIGNMENT, "in.zip", "--names", "missing.csv"], "missing.csv: cannot be read"),
        ([ASSIGNMENT, "in.zip", "--from", "canvas"], "no submission in it"),
    ],
)
def test_a_wrong_call_ends_in_one_line(
    course: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    """Exit status 2, and nothing written."""
    hostile([])
    make_zip(Path("empty.zip"), {})
    assert cli.main(["collect", *arguments]) == 2
    out, err = capsys.readouterr()

    assert says in err and err.count("\n") == 1
    assert (out, submitted()) == ("", {})


def test_one_member_name_twice(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The later one counts, and both are listed."""
    pupil = classroom.pupils(1)[0]
    with pytest.warns(UserWarning, match="Duplicate name"):
        make_zip(Path("in.zip"), [("ada/g.ipynb", b"old", NOON), ("ada/g.ipynb", notebook(pupil), LATER)])
    collect("in.zip")

    assert submitted() == {"ada": notebook(pupil)}
    assert "several files of one student: (1)" in capsys.readouterr().out


def test_names_in_an_old_zip_are_utf8_all_the_same(course: Path) -> None:
    """Without the UTF-8 flag Python reads cp437."""
    data = make_zip(Path("in.zip"), {"Zo..._/g.ipynb": b"{}", "ada/g.ipynb": b"{}"}).read_bytes()
    Path("in.zip").write_bytes(data.replace(b"Zo..._", "Zoëë".encode()))
    collect("in.zip")

    assert set(submitted()) == {"Zoëë", "ada"}


def test_nobody_hands_in_for_another_by_a_name(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A display or file name that holds another student's number does not take that student's place."""
    ada, eve = Pupil(42, "Ada", "Lovelace"), Pupil(7, "Eve", "Mallory")
    members = {
        canvas_name(ada, 100, "forget_gate.ipynb"): notebook(ada),
        "eve_42_999__7_101_forget_gate-9.ipynb": notebook(eve, "by name"),
        canvas_name(eve, 102, "x_42_998_forget_gate-9.ipynb"): notebook(eve, "by file"),
        canvas_name(eve, 103, "x_42_assignsubmission_file_forget_gate.ipynb"): notebook(eve, "by Moodle"),
    }
    collect(make_zip(Path("in.zip"), members))

    assert submitted()["42"] == notebook(ada) and set(submitted()) == {"42", "7"}
    assert "another student has that number; not taken: (1)\n  eve_42_999__7_101" in capsys.readouterr().out


def test_a_students_name_is_bounded_and_plain() -> None:
    """What becomes a folder's name."""
    assert [student_id(" ada "), student_id("e\u0301")] == ["ada", "\u00e9"]
