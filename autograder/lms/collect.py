"""Submissions in: each student's file to <submissions>/<student>/<assignment>/<assignment>.ipynb."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from autograder.lms import identity, roster
from autograder.lms.download import Download, File, opened
from autograder.lms.file_name_parser import Handed
from autograder.lms.file_owner import Found, sort_out, student_id
from autograder.lms.own_cells import OwnCells
from autograder.lms.roster import Person
from autograder.model.errors import Unreadable, UsageError
from autograder.model.files import write_atomic

_STAMP = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d")


@dataclass(frozen=True)
class Plan:
    """What is wanted: the assignment, where to, whose numbers are known, and when it was due (UTC).

    `own_cells` tells other assignments' notebooks in the same download apart.
    """

    assignment: str
    submissions: Path
    limit: int
    kind: str | None = None
    people: Mapping[str, Person] = field(default_factory=dict)
    duedate: datetime | None = None
    force: bool = False
    own_cells: OwnCells | None = None


@dataclass
class Collected:
    """What came of it, by student or by file."""

    kind: str = "plain"
    new: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    late: list[str] = field(default_factory=list)
    duplicates: list[str] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)
    not_notebooks: list[str] = field(default_factory=list)
    doubtful: list[str] = field(default_factory=list)
    contested: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)

    @property
    def students(self) -> int:
        """How many have a submission now."""
        return len(self.new) + len(self.unchanged) + len(self.replaced) + len(self.kept)


def collect(archive: Path, plan: Plan) -> Collected:
    """Raises UsageError when the archive cannot be read or when nothing in it is a submission."""
    with opened(archive, plan.limit) as download:
        sorted_files = sort_out(download, plan.assignment, plan.kind)
        done = Collected(
            kind=sorted_files.kind,
            unmatched=sorted_files.strangers,
            not_notebooks=sorted_files.not_notebooks,
            doubtful=sorted_files.doubtful,
            contested=sorted_files.contested,
            refused=[f"{path}: {reason}" for path, reason in download.refused],
        )
        collector = _Collector(plan, sorted_files, done, {file.path: file for file in download.files})
        for lms_id in sorted(sorted_files.candidates):
            collector.place(lms_id)
    if not done.students:
        raise UsageError(f"{archive}: no submission in it: {_why_none(download, done)}")
    done.people = identity.from_names(sorted_files, collector.known)
    return done


class _Collector:
    """Lays out one student after the other."""

    def __init__(self, plan: Plan, found: Found, done: Collected, files: Mapping[str, File]) -> None:
        self.plan, self.found, self.done, self.files = plan, found, done, files
        self.known = roster.ids(plan.people, found.kind) if found.kind in roster.LMS_ID else {}

    def place(self, lms_id: str) -> None:
        """The best file that can be read; the others are listed."""
        candidates = self.found.candidates[lms_id]
        try:
            student = student_id(self.known.get(lms_id, lms_id))
            target = self._target(student)
        except Unreadable as error:
            self.done.refused += [f"{file.path}: {error}" for file, _ in candidates]
            return
        readable = [(file, one, data) for file, one in candidates if (data := self._ours(file)) is not None]
        for file, one, data in readable[:1]:
            others = ", ".join(other.path for other, _, _ in readable[1:])
            if others:
                self.done.duplicates.append(f"{student}: {file.path} was taken, not {others}")
            if one.late:
                self.done.late.append(student)
            self._lay_out(student, target, data, file, one)

    def _ours(self, file: File) -> bytes | None:
        """What the file holds; None, and a line, for what cannot be read and for another assignment's."""
        try:
            data = file.read()
        except Unreadable as error:
            self.done.refused.append(f"{file.path}: {error}")
            return None
        told = self.plan.own_cells.tell([data]) if self.plan.own_cells else None
        if told is None or told == self.plan.assignment:
            return data
        self.done.others.append(f"{file.path}: {told}")
        return None

    def _target(self, student: str) -> Path:
        """Raises Unreadable when a link stands in the way: what is written stays below the folder."""
        name = self.plan.assignment
        target = self.plan.submissions / student / name / f"{name}.ipynb"
        for part in (target, target.parent, target.parent.parent):
            if part.is_symlink():
                raise Unreadable(f"{part} is a link; remove it")
            if part.exists() and part.is_file() is not (part == target):
                raise Unreadable(f"{part} stands in the way")
        return target

    def _lay_out(self, student: str, target: Path, data: bytes, file: File, one: Handed) -> None:
        """The notebook keeps its file's time, by which the next download is known to be newer or not."""
        exists = target.exists()
        if exists and target.read_bytes() == data:
            self.done.unchanged.append(student)
            return
        if exists and not self.plan.force and not _is_newer(file, target):
            self.done.kept.append(f"{student}: another submission is there, and {file.path} is not newer")
            return
        stamp = self._stamp(file, one)
        if stamp:
            write_atomic(target.parent / "timestamp.txt", stamp + "\n")
        write_atomic(target, data)
        if file.time:
            os.utime(target, (file.time.timestamp(), file.time.timestamp()))
        (self.done.replaced if exists else self.done.new).append(student)

    def _stamp(self, file: File, one: Handed) -> str | None:
        """As nbgrader writes it. Canvas dates all files at the download: what is not LATE was in time."""
        beside = self.files.get(f"{file.path.rpartition('/')[0]}/timestamp.txt")
        if self.found.kind == "plain" and beside is not None:
            text = beside.read()[:100].decode("ascii", "replace").strip()
            if _STAMP.match(text) and "\n" not in text:
                return text
        time, due = file.time, self.plan.duedate
        if time is not None and due is not None and self.found.kind == "canvas" and not one.late:
            time = min(time, due.replace(tzinfo=UTC))
        return f"{time:%Y-%m-%d %H:%M:%S} UTC" if time else None


def _is_newer(file: File, target: Path) -> bool:
    return file.time is not None and file.time.timestamp() > target.stat().st_mtime


def _why_none(download: Download, done: Collected) -> str:
    strangers = (f"{path}: fits no pattern" for path in done.unmatched)
    others = (f"{line}, another assignment" for line in done.others)
    reasons = [*done.refused, *others, *strangers, *done.not_notebooks]
    return reasons[0] if reasons else f"it holds {len(download.files)} files"
