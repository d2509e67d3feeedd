"""A zip or gzip that was handed in instead of a notebook: unpacked in memory, one file, within limits."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Callable

from autograder.model.errors import Unreadable
from autograder.reading import zip_member
from autograder.reading.repairs import Repairs, short

MEMBERS = 2000
COMPARED = 20  # notebooks in one zip whose content is looked at
ZIP, GZIP = b"PK\x03\x04", b"\x1f\x8b"
EMPTY_ZIP = b"PK\x05\x06"
_ENTRY = b"PK\x01\x02"

Score = Callable[[bytes], tuple[int, ...]]


def unpack(data: bytes, limit: int, name: str, score: Score, repairs: Repairs) -> bytes:
    """The notebook inside, or `data` as it is. Raises Unreadable when there is none, or a trap."""
    if data.startswith(GZIP):
        inner = _gunzip(data, limit)
        repairs.say("a gzip file was handed in; it was unpacked")
    elif data.startswith((ZIP, EMPTY_ZIP)):
        inner, member = _unzip(data, limit, name, score)
        repairs.say(f"a zip file was handed in; `{short(member)}` in it was read")
    else:
        return data
    if inner.startswith((ZIP, GZIP)):
        raise Unreadable("it is an archive in an archive: hand in the .ipynb file itself")
    return inner


def _gunzip(data: bytes, limit: int) -> bytes:
    unpacker = zlib.decompressobj(wbits=31)
    try:
        inner = unpacker.decompress(data, limit + 1)
    except zlib.error:
        raise Unreadable("it is a damaged gzip file") from None
    if len(inner) > limit:
        raise Unreadable(f"the gzip file unpacks to more than {limit >> 20} MiB")
    if not unpacker.eof:
        raise Unreadable("it is a gzip file that was cut off; hand it in again")
    return inner


def _unzip(data: bytes, limit: int, name: str, score: Score) -> tuple[bytes, str]:
    if data.count(_ENTRY) > MEMBERS:
        raise Unreadable(f"the zip file holds more than {MEMBERS:,} files")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = _notebooks(archive)
            exact = [item for item in members if _base(item).casefold() == f"{name}.ipynb".casefold()]
            chosen = _best(archive, exact or members, limit, score)
            return _member(archive, chosen, limit), _base(chosen)
    except zip_member.DAMAGE:
        raise Unreadable("it is a damaged zip file; hand in the .ipynb file itself") from None


def _best(
    archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], limit: int, score: Score
) -> zipfile.ZipInfo:
    """By content; of equals the one nearest to the top."""
    if len(members) == 1:
        return members[0]
    return max(members[:COMPARED], key=lambda item: score(_member(archive, item, limit)))


def _notebooks(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """Those nearest to the top first. Every name is looked at before anything is unpacked."""
    candidates = []
    for item in archive.infolist():
        path = item.filename.replace("\\", "/")
        parts = [part for part in path.split("/") if part != "."] or [""]
        if path.startswith("/") or ".." in parts or ":" in parts[0]:
            raise Unreadable("the zip file holds a name that leads out of it")
        if stat.S_ISLNK(item.external_attr >> 16):
            raise Unreadable("the zip file holds a link")
        if any(part.startswith(".") or part == "__MACOSX" for part in parts):
            continue
        if parts[-1].casefold().endswith(".ipynb"):
            candidates.append((len(parts), path, item))
    if not candidates:
        raise Unreadable("the zip file holds no notebook (.ipynb)")
    return [item for _, _, item in sorted(candidates, key=lambda entry: entry[:2])]


def _member(archive: zipfile.ZipFile, item: zipfile.ZipInfo, limit: int) -> bytes:
    try:
        if fault := zip_member.fault(item, limit):
            raise Unreadable(fault)
        return zip_member.content(archive, item, limit)
    except Unreadable as error:
        raise Unreadable(f"the notebook in the zip file is {error}") from None


def _base(item: zipfile.ZipInfo) -> str:
    return item.filename.replace("\\", "/").rpartition("/")[2]
