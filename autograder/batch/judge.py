"""One group of identical submissions judged: graded once, with the files that every student of it gets."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from autograder import diagnosis
from autograder.batch.discovery import Entry, result_file
from autograder.grading import diagnosing, watchdog
from autograder.grading.check_file import CheckFile
from autograder.grading.engine import Engine, Graded, RunCell, without_score
from autograder.grading.marking import unanswered
from autograder.model import machine
from autograder.model.assignment import Assignment
from autograder.model.cells import text
from autograder.model.course import Course
from autograder.model.errors import MachineError, Unreadable
from autograder.model.files import sweep, write_atomic
from autograder.model.result import Result, Status
from autograder.nbgrader_bridge import autograded
from autograder.nbgrader_bridge.gradebook import GradedRow, row
from autograder.nbgrader_bridge.timestamp import timestamp
from autograder.reading.folder import read_file
from autograder.reading.static_analysis import scan
from autograder.report import feedback
from autograder.sandbox.fork_server_client import ServerGone

REMEMBERED = 8
LARGE = 1000  # submissions: some of them are wrong in every exercise
TAIL = 64  # bytes at a file's end that tell if it is whole
NOTES = ("timestamp.txt", "submission_secret.txt")  # the exchange gives a page back by these


@dataclass(frozen=True)
class Done:
    """What one student's submission ended with, as bytes that only need to be put in their places."""

    student: str
    key: str
    result: Result
    row: GradedRow
    notebook: bytes | None
    page: str


@dataclass(frozen=True)
class Notebook:
    """An autograded notebook, as cells and as the bytes of its file."""

    cells: Mapping[str, Any]
    data: bytes


class Judge:
    """Judges groups with one engine; remembers the last few gradings for others with the same file."""

    def __init__(self, engine: Engine, *, with_pictures: bool = False) -> None:
        self._engine = engine
        self.with_pictures = with_pictures
        self._recent: OrderedDict[str, tuple[Graded, Notebook | None]] = OrderedDict()

    def judge(self, group: Sequence[Entry], data: bytes | None = None) -> list[Done]:
        """Entries with one key, so one file, read unless `data` is given. Raises for a broken machine."""
        try:
            return self._judged(group, data)
        except MemoryError:
            self._recent.clear()
            work, level = self._engine.assignment, self._engine.level
            reason = watchdog.too_large(data, watchdog.MEMORY)
            return [_without_score(entry, work, level, Status.UNREADABLE, reason) for entry in group]

    def _judged(self, group: Sequence[Entry], data: bytes | None) -> list[Done]:
        first = group[0]
        judged = self._recent.get(first.key) or self._grade(first, data)
        self._recent[first.key] = judged
        while len(self._recent) > REMEMBERED:
            self._recent.popitem(last=False)
        return [self._done(entry, *judged) for entry in group]

    def _grade(self, entry: Entry, data: bytes | None) -> tuple[Graded, Notebook | None]:
        graded = self._graded(entry, data)
        if graded.result.status in (Status.UNREADABLE, Status.ERROR):
            return graded, None
        notebook = autograded.notebook(graded, self._engine.assignment, with_pictures=self.with_pictures)
        return graded, Notebook(notebook, _bytes(notebook))

    def _graded(self, entry: Entry, data: bytes | None) -> Graded:
        if entry.reason:
            return self._engine.unreadable(entry.student, entry.reason)
        try:
            if data is None:
                assert entry.path is not None
                data = read_file(entry.path, self._engine.assignment.course.limits.notebook_mib)
            return self._engine.grade(data, entry.student, entry.repairs)
        except Unreadable as reason:
            return self._engine.unreadable(entry.student, str(reason))
        except (ServerGone, MachineError):
            raise
        except (
            Exception
        ) as error:  # ours, whatever it is: it costs nobody a point and does not stop the class
            if lacks := machine.fault(error):
                raise MachineError(lacks) from error
            return self._engine.fault(entry.student, f"the grader failed: {type(error).__name__}: {error}")

    def _done(self, entry: Entry, graded: Graded, notebook: Notebook | None) -> Done:
        findings = (*graded.result.findings, *entry.findings)
        mine = replace(graded, result=replace(graded.result, student=entry.student, findings=findings))
        when = timestamp(entry.folder) if entry.folder is not None else None
        scores = autograded.scores(mine.result, self._engine.assignment)
        rows = row(entry.student, notebook.cells if notebook else None, scores, when)
        page = feedback.page(mine, self._engine.assignment)
        return Done(entry.student, entry.key, mine.result, rows, notebook.data if notebook else None, page)


def warm(assignment: Assignment, checks: CheckFile, submissions: int) -> None:
    """Make and load once, before judges are forked, what each of them would for itself."""
    from autograder.grading import mending as mending  # noqa: PLC0414  # a wrong answer asks for it

    diagnosis.questions()
    if submissions >= LARGE:
        for name in checks.plans:
            with contextlib.suppress(Exception):  # who diagnoses an answer meets it, too, and says so
                diagnosing.prepare(checks, name)
    exercises = []
    for exercise in assignment.exercises:
        plan = checks.plans[exercise.name]
        assert plan.expected is not None
        assert plan.shown_by_mistakes is not None
        exercises.append(unanswered(exercise, plan, "warm", "").result)
    result = without_score(assignment, "warm", Status.GRADED, "warm", "")
    cells = tuple(
        RunCell(cell["cell_type"], text(cell), cell["id"], cell["metadata"]) for cell in assignment.released
    )
    for cell in cells:
        if cell.kind == "code":
            scan(cell.source)
    graded = Graded(replace(result, score=0.0, exercises=tuple(exercises)), cells)
    row("warm", autograded.notebook(graded, assignment), autograded.scores(graded.result, assignment))
    feedback.page(graded, assignment)


def given_up(entry: Entry, assignment: Assignment, level: str) -> Done:
    """A submission that ended its judge, time and again: our own fault, so no score and no points lost."""
    reason = "the grader itself ended while it graded this submission"
    return _without_score(entry, assignment, level, Status.ERROR, reason)


def took_too_long(entry: Entry, assignment: Assignment, level: str) -> Done:
    """A submission on which its judge used up its time: too large to be graded."""
    data = None
    with contextlib.suppress(Unreadable):
        data = read_file(entry.path, assignment.course.limits.notebook_mib) if entry.path else None
    reason = watchdog.too_large(data, watchdog.SECONDS)
    return _without_score(entry, assignment, level, Status.UNREADABLE, reason)


def _without_score(entry: Entry, assignment: Assignment, level: str, status: Status, reason: str) -> Done:
    graded = Graded(without_score(assignment, entry.student, status, reason, level))
    page = feedback.page(graded, assignment)
    return Done(entry.student, entry.key, graded.result, row(entry.student, None, {}), None, page)


def place(course: Course, assignment: str, done: Done, submissions: Path) -> None:
    """Put notebook and page where nbgrader and people look for them, the exchange's notes beside them."""
    path, page = course.autograded(done.student, assignment), course.feedback(done.student, assignment)
    folders = [page.parent]
    sweep(path.parent)
    sweep(page.parent)
    if done.notebook is not None:
        write_atomic(path, done.notebook, durable=False)
        folders.append(path.parent)
    else:  # what stands there is about an earlier submission, and nbgrader takes the folder for "graded"
        shutil.rmtree(path.parent, ignore_errors=True)
    write_atomic(page, done.page, durable=False)
    for name in NOTES:
        with contextlib.suppress(Unreadable):  # collected without the exchange
            note = read_file(submissions / done.student / assignment / name, 1)
            for folder in folders:
                write_atomic(folder / name, note, durable=False)


def in_place(course: Course, assignment: str, results: Path, student: str) -> Result | None:
    """A student's result, when it and all else that grading this student writes is there and whole."""
    try:
        result = Result.read(result_file(results, student))
        whole = _ends(course.feedback(student, assignment), b"</html>")
        if result.status in (Status.GRADED, Status.GRADED_WITH_REPAIRS):
            whole = whole and _ends(course.autograded(student, assignment), b"}")
    except (OSError, ValueError):
        return None
    return result if whole else None


def _ends(path: Path, mark: bytes) -> bool:
    """Does a file end as it should? One that was cut off or emptied does not. Raises OSError."""
    with path.open("rb") as stream:
        stream.seek(max(0, stream.seek(0, os.SEEK_END) - TAIL))
        return stream.read().rstrip().endswith(mark)


def _bytes(notebook: Mapping[str, Any]) -> bytes:
    return json.dumps(notebook, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
