"""What reading a submission is made of: bytes, text, zips, lines of cells, lost answers."""

from __future__ import annotations

import io
import json
import stat
import zipfile
from pathlib import Path

import pytest

from autograder.model.errors import Unreadable
from autograder.reading import cell_lines, decode, folder, python_source, zip_member
from autograder.reading.repairs import Repairs, short

LIMIT = 1 << 20


def zipped(name: str, data: bytes, mode: int = 0) -> zipfile.ZipFile:
    """A zip of one file."""
    buffer = io.BytesIO()
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(info, data)
    return zipfile.ZipFile(buffer)


def test_a_file_of_a_zip_is_read_within_its_limit() -> None:
    """One byte more is too many."""
    archive = zipped("a.ipynb", b"x" * LIMIT)
    [info] = archive.infolist()

    assert zip_member.fault(info, LIMIT) is None
    assert zip_member.content(archive, info, LIMIT) == b"x" * LIMIT
    assert zip_member.fault(info, LIMIT - 1)
    with pytest.raises(Unreadable, match="larger"):
        zip_member.content(archive, info, LIMIT - 1)


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"flag_bits": 1}, "password"),
        ({"compress_type": zipfile.ZIP_LZMA}, "method"),
        ({"orig_filename": "a\0b"}, "null"),
    ],
)
def test_what_is_wrong_with_a_file_of_a_zip(change: dict[str, object], word: str) -> None:
    """Said before it is unpacked."""
    [info] = zipped("a.ipynb", b"{}").infolist()
    for name, value in change.items():
        setattr(info, name, value)

    assert word in str(zip_member.fault(info, LIMIT))


def test_a_link_in_a_zip_is_not_followed() -> None:
    """Nor is any other special file."""
    [info] = zipped("a.ipynb", b"/etc/passwd", stat.S_IFLNK | 0o777).infolist()

    assert "link" in str(zip_member.fault(info, LIMIT))


def test_the_line_of_a_cell() -> None:
    """Counted from 1 in the file's own text, for an editor and for CI."""
    cell = {
        "cell_type": "code",
        "metadata": {"nbgrader": {"grade_id": "gate"}},
        "source": ["def f():\n", "    pass"],
    }
    text = json.dumps({"cells": [cell]}, indent=1)

    lines = cell_lines.find(text.encode())

    assert "def f()" in text.splitlines()[lines["gate"] - 1]
    assert cell_lines.find(b"not JSON") == {}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_in_any_encoding(encoding: str) -> None:
    """As Windows programs save it."""
    assert "gate \u00e9" in decode.to_text("gate \u00e9".encode(encoding), Repairs())


@pytest.mark.parametrize("data", [b"%PDF-1.7 ...", b"\x89PNG\r\n\x1a\n", b"<!DOCTYPE html><html>"])
def test_other_kinds_of_files_are_named(data: bytes) -> None:
    """What people hand in by mistake."""
    with pytest.raises(Unreadable):
        decode.to_json(decode.to_text(data, Repairs()), Repairs())


def test_half_characters_become_whole_ones() -> None:
    """JSON can write them and no file can hold them."""
    assert decode.without_surrogates("a\ud800b").encode() == "a\ufffdb".encode()


def test_names_that_a_cell_makes() -> None:
    """Also of a cell that is not Python, by what follows `def`."""
    assert python_source.bound("import numpy as np\ndef f(x): return x\ny = 1") >= {"np", "f", "y"}
    assert python_source.bound("def f(x:\n") == {"f"}
    assert python_source.defines("def forget(f, c): ...", ["forget"])
    assert not python_source.defines("x = 1", ["forget"])


def test_a_repair_is_said_once() -> None:
    """And a name that a student chose is harmless in it."""
    repairs = Repairs()
    repairs.say("a comma was missing")
    repairs.say("a comma was missing")

    assert repairs.sentences() == ("a comma was missing",)
    assert "<" not in short("<script>" * 100)
    assert len(short("a" * 1000)) < 200


def test_a_file_that_is_none(tmp_path: Path) -> None:
    """A folder, a link to a device, one that is too large."""
    large = tmp_path / "large.ipynb"
    large.write_bytes(b" " * (LIMIT + 1))
    device = tmp_path / "device.ipynb"
    device.symlink_to("/dev/zero")

    for path in (tmp_path, device, large):
        with pytest.raises(Unreadable):
            folder.read_file(path, 1)


def test_the_file_with_more_of_the_exercises_is_the_better_one() -> None:
    """Of several in one folder."""
    names = ("linear", "forget")

    assert folder.score(b"def linear(x): pass\ndef forget(f): pass", names) > folder.score(
        b"def linear(x): pass", names
    )
