"""Bytes become text, and text becomes JSON, whatever an editor, a disk or an upload did to them."""

from __future__ import annotations

import codecs
import json
import re
from collections import Counter
from typing import Any

from autograder.model.errors import Unreadable
from autograder.reading.repairs import Repairs, short

CONTAINERS = 1_000_000  # lists and objects in one file: bounds the memory that a hostile file can take
DIGITS = 300
NOTED = 5  # keys that stood twice
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
STRANGERS = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "a rich-text document"),
    (b"\xd0\xcf\x11\xe0", "an Office document"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf'\x1c", "a 7z archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"version https://git-lfs", "a Git LFS pointer"),
)
_SURROGATE = re.compile("[\ud800-\udfff]")


def to_text(data: bytes, repairs: Repairs) -> str:
    """The file's text. Raises Unreadable for other kinds of files that people hand in by mistake."""
    for start, kind in STRANGERS:
        if data.startswith(start):
            raise Unreadable(f"it is {kind}, not a notebook: hand in the .ipynb file itself")
    if data[257:262] == b"ustar":
        raise Unreadable("it is a tar archive, not a notebook: hand in the .ipynb file itself")
    text = _decode(data, repairs)
    if "\0" in text:
        text = text.replace("\0", "")
        repairs.say("null bytes in the file were removed")
    text = text.lstrip("\N{ZERO WIDTH NO-BREAK SPACE}")  # a second mark, written by a second editor
    if not text.strip():
        raise Unreadable("the file is empty" if not data.strip() else "the file holds no text")
    if text.lstrip()[:1] == "<":
        if re.match(r"<{7} ", text.lstrip()):
            raise Unreadable("it holds unresolved Git conflicts")
        raise Unreadable("it is a web page (HTML), not a notebook: hand in the .ipynb file itself")
    return text


def _decode(data: bytes, repairs: Repairs) -> str:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            repairs.say(f"a byte order mark was removed ({encoding[:6].rstrip('-').upper()})")
            return data[len(mark) :].decode(encoding, "replace")
    if wide := _wide(data):
        repairs.say("the file was UTF-16, not UTF-8")
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_quite_utf8(data, repairs)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark shows itself by null bytes at every second place."""
    head = data[:4096]
    if len(head) < 4 or b"\0" not in head:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    many, few = len(head) // 5, len(head) // 20
    if odd > many and even <= few:
        return "utf-16-le"
    return "utf-16-be" if even > many and odd <= few else None


def _not_quite_utf8(data: bytes, repairs: Repairs) -> str:
    text = data.decode("utf-8", "replace")
    damaged = text.count("\N{REPLACEMENT CHARACTER}")
    whole = len(re.findall(r"[^\x00-\x7f\ufffd]", text))
    if damaged > whole:
        repairs.say("the file was not UTF-8; it was read as Latin-1")
        return data.decode("latin-1")
    repairs.say("characters that are not UTF-8 were replaced")
    return text


def to_json(text: str, repairs: Repairs) -> Any:
    """The first JSON value in the text. Raises Unreadable with line and column of what is wrong."""
    if text.count("[") + text.count("{") > CONTAINERS:
        raise Unreadable(f"it holds more than {CONTAINERS:,} lists and objects")
    body = text.lstrip()
    try:
        return _parse(body, repairs, tolerant=False)
    except json.JSONDecodeError as error:
        if not error.msg.startswith("Invalid control character"):
            raise Unreadable(_why(error)) from None
        repairs.say("line ends or control characters inside JSON strings were accepted")
    except ValueError:  # a number of more digits than Python converts
        pass
    except RecursionError:
        raise Unreadable("its JSON is nested too deeply") from None
    try:
        return _parse(body, repairs, tolerant=True)
    except json.JSONDecodeError as error:
        raise Unreadable(_why(error)) from None
    except RecursionError:
        raise Unreadable("its JSON is nested too deeply") from None


def _parse(body: str, repairs: Repairs, *, tolerant: bool) -> Any:
    notes: dict[str, None] = {}

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        value = dict(items)
        if len(value) != len(items) and len(notes) < NOTED:
            notes[f"the key `{short(_twice(items))}` stood twice in one object; the last one counts"] = None
        return value

    def constant(name: str) -> None:
        notes[f"{name} is not JSON and was dropped"] = None

    def integer(digits: str) -> int | None:
        if len(digits) <= DIGITS:
            return int(digits)
        notes["a number of too many digits was dropped"] = None
        return None

    decoder = json.JSONDecoder(
        object_pairs_hook=pairs,
        parse_constant=constant,
        parse_int=integer if tolerant else None,
        strict=not tolerant,
    )
    value, end = decoder.raw_decode(body)
    if body[end:].strip():
        notes["text after the end of the notebook was ignored"] = None
    for note in notes:
        repairs.say(note)
    return value


def _twice(items: list[tuple[str, Any]]) -> str:
    counted = Counter(key for key, _ in items)
    return next(key for key, count in counted.items() if count > 1)


def _why(error: json.JSONDecodeError) -> str:
    if re.search(r"^<{7} ", error.doc, re.MULTILINE) and re.search(r"^>{7} ", error.doc, re.MULTILINE):
        return "it holds unresolved Git conflicts"
    ends = error.pos >= len(error.doc.rstrip()) - 1 and not error.doc.startswith(("}", "]"), error.pos)
    if ends or error.msg.startswith("Unterminated string"):
        last = error.doc.count("\n") + 1
        return f"it ends in the middle (line {last}): the file was cut off; hand it in again"
    return f"it is not valid JSON: {error.msg.lower()} in line {error.lineno}, column {error.colno}"


def without_surrogates(text: str) -> str:
    """Half characters, which JSON can write and no file can hold, become replacement characters."""
    return text if text.isascii() else _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
