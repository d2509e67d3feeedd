"""What editors, shells and disks do to a file's bytes."""

from __future__ import annotations

import codecs
import json

from tests.redteam.harness import GRADED, REPAIRED, UNREADABLE, Desk, damaged


def _text(desk: Desk, *, ascii_only: bool = False) -> str:
    desk.cell("linear")["source"] += "# größer – naïve ☃ 😀\n"
    return json.dumps(desk.notebook, ensure_ascii=ascii_only, indent=1)


@damaged(REPAIRED, "byte order mark")
def utf8_mark(desk: Desk) -> None:
    """Saved by Windows Notepad: UTF-8 with a byte order mark."""
    desk.hand_in(codecs.BOM_UTF8 + _text(desk).encode())


@damaged(REPAIRED, "byte order mark")
def two_marks(desk: Desk) -> None:
    """Two byte order marks, one from each editor."""
    desk.hand_in(codecs.BOM_UTF8 * 2 + _text(desk).encode())


@damaged(REPAIRED, "UTF-16")
def utf16_marked(desk: Desk) -> None:
    """Redirected by PowerShell: UTF-16 with a mark."""
    desk.hand_in(_text(desk).encode("utf-16"))


@damaged(REPAIRED, "UTF-16")
def utf16_little(desk: Desk) -> None:
    """UTF-16, little end first, without a mark."""
    desk.hand_in(_text(desk).encode("utf-16-le"))


@damaged(REPAIRED, "UTF-16")
def utf16_big(desk: Desk) -> None:
    """UTF-16, big end first, without a mark."""
    desk.hand_in(_text(desk).encode("utf-16-be"))


@damaged(REPAIRED, "UTF-32")
def utf32(desk: Desk) -> None:
    """UTF-32 with a mark, which begins like that of UTF-16."""
    desk.hand_in(codecs.BOM_UTF32_LE + _text(desk).encode("utf-32-le"))


@damaged(REPAIRED, "Latin-1")
def latin1(desk: Desk) -> None:
    """Comments with umlauts, saved as Latin-1."""
    desk.cell("linear")["source"] += "# größer, naïve, für Übermorgen\n"
    desk.notebook["cells"] = desk.code()
    desk.hand_in(json.dumps(desk.notebook, ensure_ascii=False).encode("latin-1", "replace"))


@damaged(REPAIRED, "not UTF-8")
def one_bad_byte(desk: Desk) -> None:
    """One byte of a comment flipped on the disk; the umlauts around it stay."""
    data = _text(desk).encode()
    desk.hand_in(data.replace("ö".encode(), b"\xff"))


@damaged(GRADED)
def windows_lines(desk: Desk) -> None:
    """CRLF at every line end, in the JSON and in the sources."""
    for cell in desk.notebook["cells"]:
        cell["source"] = cell["source"].replace("\n", "\r\n")
    desk.hand_in(_text(desk).replace("\n", "\r\n"))


@damaged(GRADED)
def old_mac_lines(desk: Desk) -> None:
    """A lone CR at every line end of the sources."""
    for cell in desk.notebook["cells"]:
        cell["source"] = cell["source"].replace("\n", "\r")
    desk.hand_in()


@damaged(REPAIRED, "null bytes")
def null_sprinkled(desk: Desk) -> None:
    """A null byte here and there."""
    desk.hand_in(_text(desk).encode().replace(b"def ", b"d\0ef ").replace(b'"cells"', b'"ce\0lls"'))


@damaged(REPAIRED, "null bytes")
def null_tail(desk: Desk) -> None:
    """The disk block after the end, full of null bytes, after a crash."""
    desk.hand_in(_text(desk).encode() + b"\0" * 4096)


@damaged(UNREADABLE, "no text")
def null_only(desk: Desk) -> None:
    """A cloud folder's placeholder: the right size, only null bytes."""
    desk.hand_in(b"\0" * 20_000)


@damaged(REPAIRED, "null characters")
def null_in_source(desk: Desk) -> None:
    """A null character, escaped in the JSON, in the middle of an answer."""
    desk.cell("sigmoid")["source"] += "# \0\n"
    desk.hand_in()


@damaged(REPAIRED, "half characters")
def half_character(desk: Desk) -> None:
    """Half an emoji, which JSON can write and no file can hold."""
    desk.cell("sigmoid")["source"] += "# \ud83d\n"
    desk.hand_in()


@damaged(GRADED)
def every_script(desk: Desk) -> None:
    """Comments in Arabic, Chinese and emoji, with direction marks: nothing is wrong with it."""
    desk.cell("forget")["source"] += "# نسيان 忘记 🧠 \u202eabc\u202c\n"
    desk.hand_in(_text(desk))


@damaged(REPAIRED, "UTF-16")
def utf16_odd(desk: Desk) -> None:
    """UTF-16 with one byte too many at the end."""
    desk.hand_in(_text(desk).encode("utf-16") + b"\n")
