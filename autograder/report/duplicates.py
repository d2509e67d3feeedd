"""Submissions that are equal byte for byte: a fact for a teacher to look at, not an accusation."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.model.course import Course
from autograder.model.errors import Unreadable
from autograder.reading.folder import read_file


@dataclass(frozen=True)
class Duplicates:
    """Students with one and the same file; `untouched`: it is the release."""

    students: tuple[str, ...]
    untouched: bool


def find(course: Course, assignment: str, students: Iterable[str]) -> list[Duplicates]:
    """Groups of two or more, largest first. Only files of equal size are read."""
    files = (
        (student, course.submitted() / student / assignment / course.release(assignment).name)
        for student in students
    )
    sizes: dict[int, list[tuple[str, Path]]] = defaultdict(list)
    for student, path in files:
        try:
            sizes[path.lstat().st_size].append((student, path))
        except (OSError, ValueError):
            continue
    released = _digest(course.release(assignment), course)
    groups: dict[bytes, list[str]] = defaultdict(list)
    for same in sizes.values():
        for student, path in same if len(same) > 1 else ():
            if digest := _digest(path, course):
                groups[digest].append(student)
    shared = [
        Duplicates(tuple(group), digest == released) for digest, group in groups.items() if len(group) > 1
    ]
    return sorted(shared, key=lambda twins: (-len(twins.students), twins.students))


def _digest(path: Path, course: Course) -> bytes | None:
    try:
        return hashlib.blake2b(read_file(path, course.limits.notebook_mib), digest_size=16).digest()
    except Unreadable:
        return None
