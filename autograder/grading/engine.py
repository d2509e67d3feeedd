"""The one path from a submission's bytes to its result; bulk grading, nbgrader and CI all take it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from autograder.grading import check_file, watchdog
from autograder.grading.notebook_run import NotebookRun
from autograder.model.assignment import Assignment
from autograder.model.cells import CHECK_PREFIX
from autograder.model.cells import text as cell_text
from autograder.model.errors import GraderError, Unreadable, UsageError
from autograder.model.result import ExerciseResult, Result, Status
from autograder.reading import submission
from autograder.reading.submission import Submission
from autograder.sandbox import landlock
from autograder.sandbox.budget import Budget
from autograder.sandbox.fork_server import ForkServer, missing_layers
from autograder.sandbox.fork_server_client import ForkServerClient, ServerGone
from autograder.sandbox.layers import LAYERS
from autograder.sandbox.losses import Lost
from autograder.sandbox.namespaces import readable_folders
from autograder.sandbox.promises import unkept

Answer = TypeVar("Answer")
MOST_LOSSES = 40  # workers of one submission that were killed: it may do so itself, cell by cell


@dataclass(frozen=True)
class RunCell:
    """A cell as handed in; a code cell with what running it printed, showed and raised, as plain text."""

    kind: str
    source: str
    id: str
    metadata: dict[str, Any] = field(default_factory=dict)
    outputs: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class Graded:
    """A result, and the cells that it is about; an unreadable submission has none."""

    result: Result
    cells: tuple[RunCell, ...] = ()


class Engine:
    """Grades submissions of one assignment. A context manager: it owns a fork server unless one is given."""

    def __init__(
        self,
        assignment: Assignment,
        *,
        isolation: str | None = None,
        layers: Iterable[str] = LAYERS,
        server: ForkServer | None = None,
        client: ForkServerClient | None = None,
        checks: check_file.CheckFile | None = None,
        waiting: Callable[[], AbstractContextManager[object]] = contextlib.nullcontext,
    ) -> None:
        self.assignment = assignment
        self._own = ForkServer(assignment.course.limits, layers=layers) if server is None else None
        self._server = server or self._own
        assert self._server is not None
        try:
            self.checks = checks or check_file.load(assignment)
            self.level = self._server.level
            require(isolation or assignment.course.isolation, self.level)
            if "landlock" in self.level.split("+"):
                out_of_sight(assignment)
        except BaseException:
            self.close()
            raise
        self._client = client or self._server.clients[0]
        self._waiting = waiting
        self._places = _places(assignment)

    def grade(
        self,
        data: bytes,
        student: str,
        repairs: tuple[str, ...] = (),
        seen: Callable[[ExerciseResult], object] | None = None,
    ) -> Graded:
        """Grade a notebook's bytes; `repairs` are what finding it took; `seen` hears of each exercise.

        Never raises for what a submission is or does; GraderError is the machine's.
        """
        try:
            with watchdog.watched():
                return self._grade(data, student, repairs, seen)
        except watchdog.TooMuch:
            return self.unreadable(student, watchdog.too_large(data, watchdog.SECONDS))
        except MemoryError:
            return self.unreadable(student, watchdog.too_large(data, watchdog.MEMORY))

    def marks_of(self, data: bytes, exercise: str) -> ExerciseResult | None:
        """What one exercise earns, by itself and without a diagnosis; None when it cannot be graded."""
        names = [each.name for each in self.assignment.exercises]
        try:
            with watchdog.watched():
                read = submission.read(data, names, assignment=self.assignment.name)
                return self._tried(read, None, lambda run: run.mark_alone(exercise))[1].result
        except (Unreadable, Lost, watchdog.TooMuch, MemoryError):
            return None

    def _grade(
        self,
        data: bytes,
        student: str,
        repairs: tuple[str, ...],
        seen: Callable[[ExerciseResult], object] | None,
    ) -> Graded:
        exercises = [exercise.name for exercise in self.assignment.exercises]
        limit = self.assignment.course.limits.notebook_mib
        try:
            read = submission.read(data, exercises, limit_mib=limit, assignment=self.assignment.name)
        except Unreadable as reason:
            return self.unreadable(student, str(reason))
        try:
            run, marked = self._tried(read, seen, NotebookRun.mark)
        except Lost as reason:
            return self.fault(student, str(reason))
        repairs = (*repairs, *read.repairs, *run.repairs)
        status = Status.GRADED_WITH_REPAIRS if repairs else Status.GRADED
        scores = [item.result.score for item in marked]
        if any(item.broken for item in marked):
            status = Status.ERROR
        result = Result(
            assignment=self.assignment.name,
            student=student,
            status=status,
            score=None if status is Status.ERROR else sum(score for score in scores if score is not None),
            max_score=self.assignment.max_score,
            needs_manual_grade=self.assignment.manual_points > 0,
            isolation=self.level,
            repairs=repairs,
            findings=tuple(finding.sentence for finding in run.findings),
            exercises=tuple(item.result for item in marked),
            noted=tuple(run.findings),
        )
        outputs = run.outputs()
        cells = (
            RunCell(cell.kind, cell.source, cell.id, cell.metadata, outputs.get(number, ()))
            for number, cell in enumerate(read.cells, start=1)
        )
        return Graded(result, tuple(cells))

    def _tried(
        self,
        read: Submission,
        seen: Callable[[ExerciseResult], object] | None,
        marked: Callable[[NotebookRun], Answer],
    ) -> tuple[NotebookRun, Answer]:
        """Run it, and again when a worker or the fork server was killed on the way. Raises Lost."""
        budget = Budget(self.assignment.course.limits)
        losses = budget.losses
        while True:
            run = NotebookRun(
                *(self.assignment, self.checks, self._client, budget, self._waiting, read, self._places),
                seen=seen,
            )
            try:
                return run, marked(run)
            except ServerGone:
                losses.unexplained()
                if self._own is None or losses.count > 1:
                    raise
                self._own.restart()
            except Lost:
                if losses.final or losses.count > MOST_LOSSES:
                    raise
            finally:
                with contextlib.suppress(ServerGone):  # its workers went with it
                    run.close()

    def unreadable(self, student: str, reason: str) -> Graded:
        """The result of a file that cannot be graded; `reason` becomes its one finding."""
        return Graded(without_score(self.assignment, student, Status.UNREADABLE, reason, self.level))

    def fault(self, student: str, reason: str) -> Graded:
        """The result of a submission on which the grader itself failed: no score, no points lost."""
        return Graded(without_score(self.assignment, student, Status.ERROR, reason, self.level))

    def close(self) -> None:
        """End the fork server, if it is this engine's own."""
        if self._own is not None:
            self._own.close()

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def without_score(assignment: Assignment, student: str, status: Status, reason: str, level: str) -> Result:
    """A result that says why there is none."""
    return Result(
        assignment=assignment.name,
        student=student,
        status=status,
        score=None,
        max_score=assignment.max_score,
        needs_manual_grade=assignment.manual_points > 0,
        isolation=level,
        findings=(reason,),
    )


def require(isolation: str, level: str) -> None:
    """Raises UsageError when `required` isolation can't be had here."""
    missing, unsafe = missing_layers(level), unkept(level, landlock.version())
    if isolation == "required" and (missing or unsafe):
        lacking = f"{', '.join(missing)} missing" if missing else f"Landlock ABI {landlock.version()}"
        raise UsageError(
            f"this machine does not isolate student code well enough: {lacking}; "
            f"not promised: {'; '.join(unsafe)} "
            "(`autograder doctor` says more; `--isolation best-effort` grades all the same)"
        )


def out_of_sight(assignment: Assignment) -> None:
    """Raises UsageError when workers may read the folder that the answers and hidden checks are in."""
    private = assignment.course.private(assignment.name).resolve()
    for folder in map(Path, readable_folders()):
        if private.is_relative_to(folder.resolve()):
            raise UsageError(
                f"{private}: student code may read {folder}, which Python needs, and so the answers in it: "
                "move the course out of there"
            )


def _places(assignment: Assignment) -> dict[str, str]:
    """Exercise -> the heading above it in the notebook: where to read again."""
    heading = ""
    headings: dict[str, str] = {}
    for cell in assignment.cells:
        if cell["cell_type"] == "markdown":
            for line in cell_text(cell).splitlines():
                if line.startswith("## "):
                    heading = line.lstrip("#").strip()
        name = str(cell.get("metadata", {}).get("nbgrader", {}).get("grade_id", "")).removeprefix(
            CHECK_PREFIX
        )
        headings.setdefault(name, heading)
    return {exercise.name: headings.get(exercise.name, "") for exercise in assignment.exercises}


__all__ = ["Engine", "Graded", "GraderError", "RunCell"]
