"""A zip or its relatives handed in instead of the notebook, honest ones and traps."""

from __future__ import annotations

import gzip
import io
import json
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Mapping

from tests.redteam.harness import REPAIRED, UNREADABLE, Desk, damaged


def _zip(members: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return buffer.getvalue()


def _text(desk: Desk) -> str:
    return json.dumps(desk.notebook)


def _stub(desk: Desk) -> str:
    return json.dumps({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


@damaged(REPAIRED, "zip file", "`forget_gate.ipynb`")
def zipped(desk: Desk) -> None:
    """The notebook in a zip."""
    desk.hand_in(_zip({"forget_gate.ipynb": _text(desk)}), "forget_gate.zip")


@damaged(REPAIRED, "zip file")
def zipped_under_its_name(desk: Desk) -> None:
    """A zip that was renamed to .ipynb, because the site took nothing else."""
    desk.hand_in(_zip({"forget_gate.ipynb": _text(desk)}))


@damaged(REPAIRED, "zip file", "`forget_gate.ipynb`")
def zipped_folder(desk: Desk) -> None:
    """A folder zipped by a Mac: pictures, hidden twins, checkpoints."""
    members: dict[str, bytes | str] = {
        "lstm/": "",
        "lstm/images/gate.png": b"\x89PNG",
        "lstm/.ipynb_checkpoints/forget_gate-checkpoint.ipynb": _stub(desk),
        "__MACOSX/lstm/._forget_gate.ipynb": b"\0\5\x16\7",
        "lstm/forget_gate.ipynb": _text(desk),
    }
    desk.hand_in(_zip(members), "lstm.zip")


@damaged(REPAIRED, "`forget_gate.ipynb`")
def several_in_a_zip(desk: Desk) -> None:
    """Several notebooks in the zip: the one with the right name."""
    members = {"a.ipynb": _stub(desk), "forget_gate.ipynb": _text(desk), "z.ipynb": _stub(desk)}
    desk.hand_in(_zip(members), "homework.zip")


@damaged(REPAIRED, "`solved.ipynb`")
def several_strangers_in_a_zip(desk: Desk) -> None:
    """Several notebooks, none with the right name: the one that defines the functions."""
    desk.hand_in(_zip({"a.ipynb": _stub(desk), "solved.ipynb": _text(desk)}), "homework.zip")


@damaged(REPAIRED, "zip file")
def windows_names(desk: Desk) -> None:
    """A zip whose names have backslashes, written on Windows."""
    desk.hand_in(_zip({"homework\\forget_gate.ipynb": _text(desk)}), "homework.zip")


@damaged(UNREADABLE, "leads out of it")
def traversal(desk: Desk) -> None:
    """A name that climbs out of the folder."""
    desk.hand_in(_zip({"../../../etc/forget_gate.ipynb": _text(desk)}), "homework.zip")


@damaged(UNREADABLE, "leads out of it")
def traversal_by_backslash(desk: Desk) -> None:
    """The same with backslashes."""
    desk.hand_in(_zip({"..\\..\\forget_gate.ipynb": _text(desk)}), "homework.zip")


@damaged(UNREADABLE, "leads out of it")
def absolute_name(desk: Desk) -> None:
    """An absolute name beside an honest one."""
    desk.hand_in(_zip({"forget_gate.ipynb": _text(desk), "/etc/passwd": "root"}), "homework.zip")


@damaged(UNREADABLE, "larger than 20 MiB")
def zip_bomb(desk: Desk) -> None:
    """100 MB of spaces in 100 kB."""
    desk.hand_in(_zip({"forget_gate.ipynb": b" " * 100_000_000}), "homework.zip")


@damaged(UNREADABLE, "damaged zip")
def lying_zip_bomb(desk: Desk) -> None:
    """A bomb whose table says that it is small."""
    data = _zip({"forget_gate.ipynb": b" " * 30_000_000})
    desk.hand_in(
        data.replace((30_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little")), "homework.zip"
    )


@damaged(UNREADABLE, "more than 2,000 files")
def many_members(desk: Desk) -> None:
    """Three thousand files."""
    members: dict[str, bytes | str] = {f"{i}.txt": "" for i in range(3000)}
    desk.hand_in(_zip(members | {"forget_gate.ipynb": _text(desk)}, zipfile.ZIP_STORED), "homework.zip")


@damaged(UNREADABLE, "archive in an archive")
def nested(desk: Desk) -> None:
    """A zip in a zip, under a notebook's name."""
    inner = _zip({"forget_gate.ipynb": _text(desk)})
    desk.hand_in(_zip({"forget_gate.ipynb": inner}), "homework.zip")


@damaged(UNREADABLE, "no notebook")
def zip_without(desk: Desk) -> None:
    """A zip with a report and no notebook."""
    desk.hand_in(_zip({"report.docx": "x", "data.csv": "1,2"}), "homework.zip")


@damaged(UNREADABLE, "no notebook")
def empty_zip(desk: Desk) -> None:
    """A zip with nothing in it."""
    desk.hand_in(_zip({}), "homework.zip")


@damaged(UNREADABLE, "password")
def locked_zip(desk: Desk) -> None:
    """A zip with a password."""
    data = bytearray(_zip({"forget_gate.ipynb": _text(desk)}))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    desk.hand_in(bytes(data), "homework.zip")


@damaged(UNREADABLE, "a link")
def link_in_a_zip(desk: Desk) -> None:
    """A link under the notebook's name, to a file of the grader."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        item = zipfile.ZipInfo("forget_gate.ipynb")
        item.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(item, "../../../solutions/forget_gate/reference.py")
    desk.hand_in(buffer.getvalue(), "homework.zip")


@damaged(UNREADABLE, "not read here")
def unusual_method(desk: Desk) -> None:
    """A zip packed by LZMA, whose table can ask for gigabytes."""
    desk.hand_in(_zip({"forget_gate.ipynb": _text(desk)}, zipfile.ZIP_LZMA), "homework.zip")


@damaged(UNREADABLE, "damaged zip")
def cut_zip(desk: Desk) -> None:
    """The second half of the zip is missing."""
    data = _zip({"forget_gate.ipynb": _text(desk)})
    desk.hand_in(data[: len(data) // 2], "homework.zip")


@damaged(UNREADABLE, "damaged zip")
def scratched_zip(desk: Desk) -> None:
    """Some bytes in the middle of the zip are wrong."""
    data = bytearray(_zip({"forget_gate.ipynb": _text(desk)}))
    data[len(data) // 2 : len(data) // 2 + 20] = b"\xff" * 20
    desk.hand_in(bytes(data), "homework.zip")


@damaged(REPAIRED, "gzip")
def gzipped(desk: Desk) -> None:
    """A gzip that a browser did not unpack."""
    desk.hand_in(gzip.compress(_text(desk).encode(), mtime=0))


@damaged(UNREADABLE, "gzip", "20 MiB")
def gzip_bomb(desk: Desk) -> None:
    """100 MB of spaces in 100 kB."""
    desk.hand_in(gzip.compress(b" " * 100_000_000, mtime=0))


@damaged(UNREADABLE, "cut off")
def cut_gzip(desk: Desk) -> None:
    """The second half of the gzip is missing."""
    data = gzip.compress(_text(desk).encode(), mtime=0)
    desk.hand_in(data[: len(data) // 2])


@damaged(UNREADABLE, "damaged gzip")
def not_gzip(desk: Desk) -> None:
    """Two bytes of gzip, then something else."""
    desk.hand_in(b"\x1f\x8b" + zlib.compress(b"x" * 100))


@damaged(UNREADABLE, "tar archive")
def tarball(desk: Desk) -> None:
    """A .tar.gz."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        item = tarfile.TarInfo("forget_gate.ipynb")
        item.size = len(_text(desk).encode())
        archive.addfile(item, io.BytesIO(_text(desk).encode()))
    desk.hand_in(buffer.getvalue(), "forget_gate.tar.gz")


@damaged(UNREADABLE, "7z")
def seven_zip(desk: Desk) -> None:
    """A 7z archive."""
    desk.hand_in(b"7z\xbc\xaf'\x1c\0\4" + b"\0" * 100, "homework.7z")
