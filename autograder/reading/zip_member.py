"""One file of a zip that strangers made: what is wrong with it, and its bytes within a limit."""

from __future__ import annotations

import stat
import zipfile
import zlib

from autograder.model.errors import Unreadable

DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
_ENCRYPTED = 0x1
_KNOWN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def fault(info: zipfile.ZipInfo, limit: int) -> str | None:
    """Why it is not unpacked, as the end of a sentence; `limit` is in bytes."""
    if "\0" in info.orig_filename:
        return "called by a name with a null byte"
    if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG):
        return "a link or another special file"
    if info.flag_bits & _ENCRYPTED:
        return "protected by a password"
    if info.compress_type not in _KNOWN:
        return "packed by a method that is not read here"
    return _larger(limit) if info.file_size > limit else None


def content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
    """Its bytes. Raises one of DAMAGE, or Unreadable where the zip's own table lied about the size."""
    with archive.open(info) as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise Unreadable(_larger(limit))
    return data


def _larger(limit: int) -> str:
    return f"larger than {limit >> 20} MiB"
