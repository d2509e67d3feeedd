"""Submissions that share what hardly anybody else wrote: copies that differ in some words or names.

A short answer that many find by themselves says nothing. So a submission is what the student wrote, cut into
runs of RUN words or signs, and of these only the rare ones count: those that few others have.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from autograder.model.cells import nbgrader, text
from autograder.model.course import Course
from autograder.model.errors import Unreadable
from autograder.reading.folder import read_file

RUN = 5  # words or signs in a row
FEW, RARE = 4, 0.05  # a run that more students have than so many, or than this share of the class, is common
LEAST = 25  # rare runs that two must have in common
SHARE = 0.6  # of the rare runs of the one who has fewer
NEXT = 8  # a student is compared with so many of the next who have the same run; with all, in a class of 180
_WORD = re.compile(r"\w+|[^\s\w]")

Runs = np.ndarray  # of int64: hashes, each once, in order


@dataclass(frozen=True)
class Alike:
    """Students who share most of what is rare with another of them; `share` is the lowest share."""

    students: tuple[str, ...]
    share: float


def find(course: Course, assignment: str, students: Iterable[str]) -> list[Alike]:
    """Groups of two or more, largest first. What cannot be read as JSON is passed over."""
    release = course.release(assignment)
    given = _words(_cells(release, course), frozenset())
    sources = frozenset(text(cell).strip() for cell in _cells(release, course))
    own: dict[str, Runs] = {}
    for student in students:
        path = course.submitted() / student / assignment / release.name
        own[student] = np.setdiff1d(_words(_cells(path, course), sources), given, assume_unique=True)
    return groups(own)


def groups(own: Mapping[str, Runs]) -> list[Alike]:
    """From the runs of each student.

    The number of comparisons grows with the runs, not with the pairs of students: two are compared when they
    stand near each other among those who have a run, LEAST times. Who copied from a crowd is near some of it.
    """
    names = [student for student in own if own[student].size]
    rare = _rare([own[student] for student in names])
    links = {}
    for one, other in _near(rare):
        fewer = min(rare[one].size, rare[other].size)
        count = _common(rare[one], rare[other])
        if count >= LEAST and count >= SHARE * fewer:
            links[names[one], names[other]] = count / fewer
    return _joined(links)


def _rare(runs: list[Runs]) -> list[Runs]:
    """What of each student's runs few others have."""
    if not runs:
        return []
    found, where, counts = np.unique(np.concatenate(runs), return_inverse=True, return_counts=True)
    few = (counts <= max(FEW, RARE * len(runs)))[where]
    owners = np.repeat(np.arange(len(runs)), [each.size for each in runs])[few]
    ends = np.cumsum(np.bincount(owners, minlength=len(runs)))[:-1]
    return np.split(found[where][few], ends)


def _common(one: Runs, other: Runs) -> int:
    return int(np.intersect1d(one, other, assume_unique=True).size)


def _near(rare: list[Runs]) -> Iterator[tuple[int, int]]:
    """Pairs who are neighbours among the holders of LEAST runs or more."""
    if not rare:
        return
    runs = np.concatenate(rare)
    owners = np.repeat(np.arange(len(rare)), [each.size for each in rare])
    order = np.argsort(runs, kind="stable")
    runs, owners = runs[order], owners[order]
    pairs = []
    for ahead in range(1, NEXT + 1):
        same = runs[ahead:] == runs[:-ahead]
        pairs.append(owners[:-ahead][same] * len(rare) + owners[ahead:][same])
    found, counts = np.unique(np.concatenate(pairs), return_counts=True)
    for pair in found[counts >= LEAST].tolist():
        yield divmod(pair, len(rare))


def _joined(links: Mapping[tuple[str, str], float]) -> list[Alike]:
    """Who is linked to one of a group belongs to it."""
    above: dict[str, str] = {}

    def head(student: str) -> str:
        while (next_up := above.setdefault(student, student)) != student:
            above[student] = student = above[next_up]
        return student

    for one, other in links:
        above[head(other)] = head(one)
    members, shares = defaultdict(list), defaultdict(list)
    for student in sorted(above):
        members[head(student)].append(student)
    for (one, _), share in links.items():
        shares[head(one)].append(share)
    made = [Alike(tuple(group), min(shares[name])) for name, group in members.items()]
    return sorted(made, key=lambda alike: (-len(alike.students), alike.students))


def _cells(path: Path, course: Course) -> list[dict[str, object]]:
    try:
        cells = json.loads(read_file(path, course.limits.notebook_mib))["cells"]
        return [cell for cell in cells if not nbgrader(cell).get("locked")]
    except (Unreadable, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return []


def _words(cells: Iterable[Mapping[str, object]], given: frozenset[str]) -> Runs:
    """Every run of the cells that were changed."""
    hashes: set[int] = set()
    for cell in cells:
        try:
            source = text(cell).strip()
        except (KeyError, TypeError):
            continue
        if source not in given:
            words = _WORD.findall(source)
            hashes.update(hash(tuple(words[start : start + RUN])) for start in range(len(words) - RUN + 1))
    return np.unique(np.fromiter(hashes, np.int64, len(hashes)))
