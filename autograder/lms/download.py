"""A download of submissions, zip or folder: its ordinary files, each read alone and within a limit."""

from __future__ import annotations

import os
import stat
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path, PurePosixPath

from autograder.model.errors import Unreadable, UsageError
from autograder.reading import zip_member

MEMBERS = 500_000
RATIO = 100  # what text shrinks to at most; a bomb goes far beyond
FLOOR = 200  # largest notebooks that any archive may unpack to, however small it is
JUNK = {"__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini", ".ipynb_checkpoints"}
_UTF8 = 0x800
_UNIX_TIME = 0x5455


@dataclass(frozen=True)
class File:
    """One file of a download. `read()` raises Unreadable with a sentence."""

    path: str
    time: datetime | None
    read: Callable[[], bytes]


@dataclass
class Download:
    """Its files, and those that are not taken with the reason."""

    stem: str
    files: list[File] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)

    def take(self, path: str, time: datetime | None, read: Callable[[], bytes], fault: str | None) -> None:
        """Junk of operating systems is passed over."""
        if JUNK.intersection(path.split("/")):
            return
        if fault or (fault := _bad_path(path)):
            self.refused.append((path, fault))
        else:
            self.files.append(File(path, time, read))


@contextmanager
def opened(path: Path, limit: int) -> Iterator[Download]:
    """`limit` is in bytes a file. Raises UsageError when the download as a whole cannot be read."""
    download = Download(path.stem)
    if path.is_dir():
        for folder, folders, names in os.walk(path):
            folders.sort()
            links = [name for name in folders if Path(folder, name).is_symlink()]
            for name in sorted([*names, *links]):
                _take_file(download, path, Path(folder, name), limit)
        yield download
        return
    if path.exists() and not path.is_file():
        raise UsageError(f"{path}: neither a folder nor a zip, but a pipe, a device or a socket")
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise UsageError(f"{path}: no such file or folder") from error
    except zip_member.DAMAGE as error:
        raise UsageError(f"{path}: neither a folder nor a zip that can be read ({error})") from error
    with archive:
        _check_size(path, archive, limit)
        for info in archive.infolist():
            if not info.is_dir():
                _take_member(download, archive, info, limit)
        yield download


def _check_size(path: Path, archive: zipfile.ZipFile, limit: int) -> None:
    members = archive.infolist()
    allowed = max(FLOOR * limit, RATIO * path.stat().st_size)
    if len(members) > MEMBERS:
        raise UsageError(f"{path}: holds {len(members)} files, more than {MEMBERS}; split it")
    if sum(info.file_size for info in members) > allowed:
        raise UsageError(
            f"{path}: would unpack to more than {allowed >> 20} MiB, as a zip bomb does; split it"
        )


def _take_member(download: Download, archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> None:
    fault = zip_member.fault(info, limit)
    download.take(_name(info), _time(info), partial(_unpack, archive, info, limit), fault)


def _name(info: zipfile.ZipInfo) -> str:
    """Zips without the UTF-8 flag are UTF-8 all the same, most of the time."""
    name = info.filename
    if not info.flag_bits & _UTF8:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/")


def _time(info: zipfile.ZipInfo) -> datetime | None:
    """The exact time when the zip has it, else the clock's, which zips write in local time."""
    try:
        extra = info.extra
        while len(extra) >= 4:
            kind, size = struct.unpack_from("<HH", extra)
            if kind == _UNIX_TIME and size >= 5 and extra[4] & 1:
                return datetime.fromtimestamp(struct.unpack_from("<i", extra, 5)[0], UTC)
            extra = extra[4 + size :]
        return datetime(*info.date_time).astimezone(UTC)
    except (ValueError, OverflowError, OSError, struct.error):
        return None


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
    try:
        return zip_member.content(archive, info, limit)
    except zip_member.DAMAGE as error:
        raise Unreadable("damaged in the zip") from error


def _take_file(download: Download, root: Path, path: Path, limit: int) -> None:
    about = path.lstat()
    fault = None
    if not stat.S_ISREG(about.st_mode):
        fault = "a link or another special file"
    elif about.st_size > limit:
        fault = f"larger than {limit >> 20} MiB"
    time = datetime.fromtimestamp(about.st_mtime, UTC)
    download.take(path.relative_to(root).as_posix(), time, partial(_load, path, limit), fault)


def _load(path: Path, limit: int) -> bytes:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(descriptor, "rb") as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise Unreadable(f"cannot be read: {error.strerror}") from error
    if len(data) > limit:
        raise Unreadable(f"larger than {limit >> 20} MiB")
    return data


def _bad_path(path: str) -> str | None:
    parts = path.split("/")
    if PurePosixPath(path).is_absolute() or ".." in parts or (len(parts[0]) > 1 and parts[0][1] == ":"):
        return "its name leads out of the archive"
    return None
