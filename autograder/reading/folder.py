"""Where a submission lies: which file of a student's folder is meant, read only when it is a plain file."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from autograder.model.errors import Unreadable
from autograder.reading.repairs import short

ENTRIES = 1000  # of one folder that are looked at
COMPARED = 20  # notebooks in one folder whose content is looked at
DEPTH = 2
NOT_HANDED_IN = frozenset({"timestamp.txt", "__MACOSX"})
_NOTEBOOK = re.compile(r"\.ipynb\b", re.IGNORECASE)
_OTHER = (".zip", ".gz", ".json", ".py", ".md", ".txt", "")
_WHAT = (
    (stat.S_ISLNK, "a link"),
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISCHR, "a device"),
)
_ERRORS = {
    errno.ENOENT: "there is no such file",
    errno.ENOTDIR: "there is no such file",
    errno.ELOOP: "it is a link, not a file",
    errno.EACCES: "no permission to read it",
    errno.EPERM: "no permission to read it",
    errno.ENXIO: "it is a socket, not a file",
    errno.ENAMETOOLONG: "its name is too long",
    errno.EISDIR: "it is a folder, not a file",
}
_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
)


def read_file(path: Path, limit_mib: int) -> bytes:
    """The bytes of a regular file. Raises Unreadable for anything else, and for a file above the limit."""
    limit = limit_mib << 20
    with _sentences():
        handle = os.open(path, _FLAGS)
        try:
            facts = os.fstat(handle)
            _refuse(facts.st_mode)
            with open(handle, "rb", closefd=False) as stream:
                data = stream.read(min(facts.st_size, limit) + 1)
        finally:
            os.close(handle)
    if len(data) > limit:
        raise Unreadable(f"it is larger than {limit_mib} MiB: clear its outputs and hand it in again")
    return data


def find(
    folder: Path, assignment: str, exercises: Sequence[str] = (), *, limit_mib: int = 20
) -> tuple[Path, tuple[str, ...]]:
    """The file that is meant in `<student>/<assignment>/`, and a sentence when it has another name.

    Raises Unreadable when there is none, or when the student's folder, this folder or the file is a link.
    """
    with _sentences():
        _refuse(folder.parent.lstat().st_mode, "a folder", "the student's folder")
        _refuse(folder.lstat().st_mode, "a folder", "the assignment's folder")
        exact = folder / f"{assignment}.ipynb"
        with contextlib.suppress(FileNotFoundError):
            mode = exact.lstat().st_mode
            if not stat.S_ISDIR(mode):
                _refuse(mode, name=f"`{exact.name}`")
                return exact, ()
    paths = _candidates(folder)
    same = [path for path in paths if path.name.casefold() == exact.name.casefold()]
    chosen = _best(same or paths, exercises, limit_mib)
    where = f"`{short(chosen.name)}`" + ("" if chosen.parent == folder else " in a subfolder")
    several = f", the best of {len(paths)} files" if len(paths) > 1 and not same else ""
    return chosen, (f"there was no `{exact.name}`; {where} was read{several}",)


def score(data: bytes, exercises: Sequence[str]) -> tuple[int, int]:
    """How much of the exercises a file seems to hold: functions defined, then fewer stubs left."""
    plain = data.replace(b"\0", b"")  # UTF-16
    defined = sum(1 for name in exercises if re.search(rb"\bdef +" + name.encode() + rb"\b", plain))
    return defined, -plain.count(b"NotImplementedError")


def _best(paths: list[Path], exercises: Sequence[str], limit_mib: int) -> Path:
    if len(paths) == 1:
        return paths[0]

    def key(path: Path) -> tuple[int, ...]:
        try:
            return score(read_file(path, limit_mib), exercises)
        except Unreadable:
            return (-1, 0)

    return max(paths[:COMPARED], key=key)


def _candidates(folder: Path) -> list[Path]:
    """Notebooks by name, here or else in subfolders, or else whatever one might have handed in instead."""
    here = _entries(folder)
    files = [path for path, mode in here if stat.S_ISREG(mode)]
    if notebooks := [path for path in files if _NOTEBOOK.search(path.name)]:
        return notebooks
    if notebooks := list(islice(_deeper([path for path, mode in here if stat.S_ISDIR(mode)]), COMPARED)):
        return notebooks
    if notebooks := [path for path in files if path.suffix.lower() in _OTHER] or files:
        return sorted(notebooks, key=_preference)
    for path, mode in here:
        if _NOTEBOOK.search(path.name):
            _refuse(mode, name=f"`{short(path.name)}`")
    raise Unreadable("there is no notebook in the folder")


def _entries(folder: Path) -> list[tuple[Path, int]]:
    with _sentences(), os.scandir(folder) as entries:
        return sorted(
            (Path(entry.path), entry.stat(follow_symlinks=False).st_mode)
            for entry in islice(entries, ENTRIES)
            if entry.name not in NOT_HANDED_IN and (entry.name == ".ipynb" or not entry.name.startswith("."))
        )


def _deeper(folders: list[Path], depth: int = 1) -> Iterator[Path]:
    for folder in folders:
        entries = _entries(folder)
        yield from (path for path, mode in entries if stat.S_ISREG(mode) and _NOTEBOOK.search(path.name))
        if depth < DEPTH:
            yield from _deeper([path for path, mode in entries if stat.S_ISDIR(mode)], depth + 1)


def _preference(path: Path) -> int:
    suffix = path.suffix.lower()
    return _OTHER.index(suffix) if suffix in _OTHER else len(_OTHER)


def _refuse(mode: int, wanted: str = "a file", name: str = "it") -> None:
    what = next((word for test, word in _WHAT if test(mode)), "a file")
    if what != wanted:
        raise Unreadable(f"{name} is {what}, not {wanted}")


@contextlib.contextmanager
def _sentences() -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:  # ValueError: a null byte in a path
        number = error.errno if isinstance(error, OSError) else errno.ENOENT
        raise Unreadable(_ERRORS.get(number or 0, "it cannot be read from the disk")) from None
