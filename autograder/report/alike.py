"""Submissions that share what hardly anybody else wrote: copies that differ in some words or names.

A short answer that many find by themselves says nothing. So a submission is what the student wrote, cut into
runs of RUN words or signs, and of these only the rare ones count: those that few others have.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from autograder.model.cells import nbgrader, text
from autograder.model.course import Course
from autograder.model.errors import Unreadable
from autograder.reading.folder import read_file

RUN = 5  # words or signs in a row
FEW, RARE = 4, 0.05  # a run that more students have than so many, or than this share of the class, is common
LEAST = 25  # rare runs that two must have in common
SHARE = 0.6  # of the rare runs of the one who has fewer
_WORD = re.compile(r"\w+|[^\s\w]")


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
    own: dict[str, set[int]] = {}
    for student in students:
        path = course.submitted() / student / assignment / release.name
        own[student] = _words(_cells(path, course), sources) - given
    return groups(own)


def groups(own: Mapping[str, set[int]]) -> list[Alike]:
    """From the runs of each student. Work grows with the rare runs, not with the pairs of students."""
    have = Counter(run for runs in own.values() for run in runs)
    most = max(FEW, RARE * sum(bool(runs) for runs in own.values()))
    holders: dict[int, list[str]] = defaultdict(list)
    rare = Counter[str]()
    for student, runs in own.items():
        for run in runs:
            if have[run] <= most:
                rare[student] += 1
                if have[run] > 1:
                    holders[run].append(student)
    shared = Counter(pair for students in holders.values() for pair in combinations(students, 2))
    links = {
        (one, other): count / min(rare[one], rare[other])
        for (one, other), count in shared.items()
        if count >= LEAST and count >= SHARE * min(rare[one], rare[other])
    }
    return _joined(links)


def _joined(links: Mapping[tuple[str, str], float]) -> list[Alike]:
    """Who is linked to one of a group belongs to it."""
    member: dict[str, set[str]] = {}
    for one, other in links:
        together = member.get(one, {one}) | member.get(other, {other})
        member.update(dict.fromkeys(together, together))
    found = {id(group): tuple(sorted(group)) for group in member.values()}
    made = [
        Alike(group, min(share for (one, _), share in links.items() if one in group))
        for group in found.values()
    ]
    return sorted(made, key=lambda alike: (-len(alike.students), alike.students))


def _cells(path: Path, course: Course) -> list[dict[str, object]]:
    try:
        cells = json.loads(read_file(path, course.limits.notebook_mib))["cells"]
        return [cell for cell in cells if not nbgrader(cell).get("locked")]
    except (Unreadable, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return []


def _words(cells: Iterable[Mapping[str, object]], given: frozenset[str]) -> set[int]:
    """Every run of the cells that were changed."""
    found: set[int] = set()
    for cell in cells:
        try:
            source = text(cell).strip()
        except (KeyError, TypeError):
            continue
        if source not in given:
            words = _WORD.findall(source)
            found.update(hash(tuple(words[start : start + RUN])) for start in range(len(words) - RUN + 1))
    return found
