"""Who handed in, and what decides each result: a key that changes when anything of it does."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from autograder.assert_cells.course import CONFIG, AssertCourse
from autograder.assert_cells.run import MAX_FILES
from autograder.assert_cells.stored import Stored
from autograder.batch.discovery import engine_digest
from autograder.model.errors import Unreadable, UsageError
from autograder.reading.folder import find, read_file

MOST_FILES = 200
NOTES = ("timestamp.txt", "submission_secret.txt")  # nbgrader's own
IGNORED = (".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", ".*")


@dataclass(frozen=True)
class Submission:
    """One student's folder: notebooks by name, the files beside them, and what finding them took."""

    student: str
    folder: Path
    notebooks: dict[str, bytes]
    files: dict[str, bytes]
    repairs: tuple[str, ...]
    findings: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """A student, and the key of all that decides the result."""

    student: str
    key: str


def entries(course: AssertCourse, stored: Stored, submissions: Path, level: str) -> Iterator[Entry]:
    """Every student with a folder for this assignment. Raises UsageError without a folder of submissions."""
    try:
        students = sorted(entry.name for entry in os.scandir(submissions) if not entry.name.startswith("."))
    except OSError as error:
        raise UsageError(f"{submissions}: no folder of submissions ({error.strerror})") from error
    rules = _rules(course, stored, level)
    for student in students:
        folder = submissions / student / stored.name
        if folder.is_dir():
            yield Entry(student, _key(rules, read(folder, student, stored)))


def read(folder: Path, student: str, stored: Stored) -> Submission:
    """All that was handed in, as far as it are plain files and not too many; nothing is followed."""
    notebooks: dict[str, bytes] = {}
    findings: list[str] = []
    repairs: tuple[str, ...] = ()
    for book in stored.notebooks:
        path = folder / f"{book.name}.ipynb"
        try:
            if len(stored.notebooks) == 1:
                path, repairs = find(folder, book.name)
            notebooks[book.name] = read_file(path, MAX_FILES >> 20)
        except Unreadable as reason:
            findings.append(f"{book.name}.ipynb: {reason}")
    files = beside(folder, findings)
    return Submission(student, folder, notebooks, files, repairs, tuple(findings))


def beside(folder: Path, findings: list[str]) -> dict[str, bytes]:
    """The other files of a folder, by their path in it; what is too much is named in `findings`."""
    contents: dict[str, bytes] = {}
    size = 0
    for above, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _ignored(name))
        for name in sorted(names):
            if _ignored(name) or name in NOTES or name.endswith(".ipynb"):
                continue
            path = Path(above, name)
            try:
                data = read_file(path, MAX_FILES >> 20)
            except Unreadable as reason:
                findings.append(f"{name}: not given to the notebook: {reason}")
                continue
            if size + len(data) > MAX_FILES or len(contents) >= MOST_FILES:
                findings.append(f"{name}: not given to the notebook: the files beside it are too many")
                return contents
            contents[str(path.relative_to(folder))] = data
            size += len(data)
    return contents


def _ignored(name: str) -> bool:
    return any(fnmatch(name, pattern) for pattern in IGNORED)


def _rules(course: AssertCourse, stored: Stored, level: str) -> str:
    """All that decides a result besides the submission."""
    source = beside(course.source(stored.name), [])
    parts = [engine_digest(), stored.digest, repr(course.course.limits), level]
    digest = hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16)
    digest.update((course.root / CONFIG).read_bytes())
    for name, data in sorted(source.items()):
        digest.update(name.encode("utf-8", "surrogateescape") + b"\0" + data)
    return digest.hexdigest()


def _key(rules: str, submission: Submission) -> str:
    digest = hashlib.blake2b(rules.encode(), digest_size=16)
    for text in (*submission.repairs, *submission.findings):
        digest.update(text.encode("utf-8", "surrogateescape") + b"\0")
    for name, data in sorted({**submission.files, **submission.notebooks}.items()):
        digest.update(name.encode("utf-8", "surrogateescape") + b"\0" + data)
    with contextlib.suppress(Unreadable):  # collected without the exchange
        digest.update(read_file(submission.folder / NOTES[0], 1))
    return digest.hexdigest()
