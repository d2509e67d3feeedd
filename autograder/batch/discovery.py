"""Who handed in: a folder of submissions read through once, each with the key of what decides its result."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from autograder import __version__
from autograder.model.assignment import Assignment
from autograder.model.course import KIT
from autograder.model.errors import Unreadable, UsageError
from autograder.nbgrader_bridge.gradebook import longest_name, storable
from autograder.nbgrader_bridge.timestamp import TIMESTAMP, time_of
from autograder.reading.folder import find, read_file
from autograder.reading.repairs import short

RESULT_SUFFIX = ".json"
MOST_BYTES = 255  # of a file's name
TOO_LONG = "the name of the student's folder is too long"
NO_TIME = f"{TIMESTAMP} tells no time, so nothing is known of being late"


@dataclass(frozen=True, slots=True)
class Entry:
    """One student's submission: its file, what finding it took, or the reason why there is none to read.

    Texts, not paths: a large class of paths takes many times the memory, in every judge.
    """

    student: str
    key: str
    file: str = ""
    repairs: tuple[str, ...] = ()
    reason: str = ""
    findings: tuple[str, ...] = ()
    place: str = ""
    loops: int = 0  # how often its text says `while`

    @property
    def path(self) -> Path | None:
        """The notebook to read."""
        return Path(self.place, self.file) if self.file else None

    @property
    def folder(self) -> Path | None:
        """What was handed in, the exchange's notes beside it."""
        return Path(self.place) if self.place else None


def read(assignment: Assignment, submissions: Path, level: str) -> Iterator[Entry]:
    """Every `<student>/<assignment>/` below `submissions`, by name. Raises UsageError without that folder."""
    try:
        students = sorted(entry.name for entry in os.scandir(submissions) if not entry.name.startswith("."))
    except OSError as error:
        raise UsageError(f"{submissions}: no folder of submissions ({error.strerror})") from error
    rules = decides(assignment, level)
    for student in students:
        folder = submissions / student / assignment.name
        if os.path.lexists(folder) or (submissions / student).is_symlink():
            yield _entry(assignment, student, folder, rules)


def decides(assignment: Assignment, level: str) -> str:
    """All that decides a result besides the submission, as one digest."""
    parts = decisive(assignment, level).values()
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()


def decisive(assignment: Assignment, level: str) -> dict[str, str]:
    """What decides a result besides the submission, by its name for people."""
    course = assignment.course
    return {
        "version of the kit": __version__,
        "grader's code": engine_digest(),
        "notebook, checks or reference": assignment.digest,
        "seed": str(course.seed),
        "limits": str(course.limits),
        "isolation": level,
    }


def _entry(assignment: Assignment, student: str, folder: Path, rules: str) -> Entry:
    limit = assignment.course.limits.notebook_mib
    try:
        _check_name(assignment, student)
        names = [exercise.name for exercise in assignment.exercises]
        path, repairs = find(folder, assignment.name, names, limit_mib=limit)
        data = read_file(path, limit)
    except Unreadable as reason:
        late, findings = _late(folder)
        key = _key(rules, b"", str(reason), late)
        return Entry(student, key, reason=str(reason), findings=findings, place=str(folder))
    late, findings = _late(folder)
    key = _key(rules, data, *repairs, late)
    file, loops = str(path.relative_to(folder)), data.count(b"while ")
    return Entry(student, key, file, repairs, findings=findings, place=str(folder), loops=loops)


def _check_name(assignment: Assignment, student: str) -> None:
    """Raises Unreadable for a name under which no result or no mark can be kept."""
    longest = longest_name(assignment.course.gradebook_url)
    if len(os.fsencode(student)) + len(RESULT_SUFFIX) > MOST_BYTES:
        raise Unreadable(
            f"{TOO_LONG} for a file of results ({MOST_BYTES - len(RESULT_SUFFIX)} bytes): rename it"
        )
    if longest is not None and len(storable(student)) > longest:
        raise Unreadable(f"{TOO_LONG} for the gradebook ({longest} characters): rename it")


def has_row(assignment: Assignment, student: str) -> bool:
    """Does the gradebook take a student of this name?"""
    longest = longest_name(assignment.course.gradebook_url)
    return longest is None or len(storable(student)) <= longest


def result_file(results: Path, student: str) -> Path:
    """A student's result; a name that is too long for a file's is cut, and told apart by its digest."""
    raw = os.fsencode(student)
    if len(raw) + len(RESULT_SUFFIX) > MOST_BYTES:
        digest = hashlib.blake2b(raw, digest_size=8).hexdigest()
        student = os.fsdecode(raw[:100]).encode("utf-8", "ignore").decode() + f"...{digest}"
    return results / f"{student}{RESULT_SUFFIX}"


def _late(folder: Path) -> tuple[str, tuple[str, ...]]:
    """What the exchange's note says, and a finding when it says no time."""
    try:
        text = read_file(folder / TIMESTAMP, 1)
    except Unreadable:
        return "", ()
    return text.decode("utf-8", "replace"), (() if time_of(text) is not None else (NO_TIME,))


def _key(rules: str, data: bytes, *texts: str) -> str:
    digest = hashlib.sha256(data)  # of a whole class's notebooks: processors have instructions for it
    digest.update("\0".join((rules, *texts)).encode("utf-8", "surrogateescape"))
    return digest.hexdigest()[:32]


@cache
def engine_digest() -> str:
    digest = hashlib.blake2b(digest_size=16)
    for path in sorted((KIT / "autograder").rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def shown(student: str) -> str:
    """A folder's name for people."""
    return short(os.fsencode(student).decode("utf-8", "backslashreplace"))
