"""Who takes the checks when pytest runs them: the reference here, or a submission in a worker, asked live."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.grading import check_file
from autograder.grading.course_modules import import_from
from autograder.grading.engine import require
from autograder.grading.local_functions import local
from autograder.grading.notebook_run import NotebookRun
from autograder.grading.student import AnsweringStudent
from autograder.model.assignment import Assignment
from autograder.model.course import find_course
from autograder.nbgrader_bridge import assignments
from autograder.reading import submission
from autograder.sandbox.budget import Budget
from autograder.sandbox.fork_server import ForkServer
from autograder.sandbox.losses import Stopped
from autograder.sandbox.observation import Call, Observation
from autograder.sandbox.session import WorkerSession


@dataclass(frozen=True)
class PytestTarget:
    """Somebody who answers calls of these functions."""

    names: tuple[str, ...]
    ask: Callable[[Call], Observation]

    def student(self) -> AnsweringStudent:
        """As one check sees them."""
        return AnsweringStudent(self.names, self.ask)


def assignment_of(private: Path) -> Assignment:
    """Of `solutions/<name>/`, in the course around it. Raises UsageError."""
    return assignments.load(private.name, find_course(private))


def of_reference(work: Assignment) -> PytestTarget:
    """The reference answers, in this process."""
    module = import_from(work.course.root, f"solutions.{work.name}.reference")
    names = tuple(exercise.name for exercise in work.exercises)
    return PytestTarget(names, local({name: getattr(module, name) for name in names}))


@contextlib.contextmanager
def of_submission(work: Assignment, data: bytes) -> Iterator[PytestTarget]:
    """A notebook's functions, in an isolated worker; when it dies, the next call starts another one."""
    names = tuple(exercise.name for exercise in work.exercises)
    read = submission.read(data, names, limit_mib=work.course.limits.notebook_mib, assignment=work.name)
    with ForkServer(work.course.limits) as server:
        require(work.course.isolation, server.level)
        client, budget = server.clients[0], Budget(work.course.limits)
        run = NotebookRun(
            work, check_file.load(work), client, budget, contextlib.nullcontext, read, places={}
        )
        try:
            yield PytestTarget(names, _live(run.session({})))
        finally:
            run.close()


def _live(session: WorkerSession) -> Callable[[Call], Observation]:
    def answer(call: Call) -> Observation:
        try:
            return session.ask(call)
        except Stopped as stop:
            return Observation(error=("Stopped", str(stop)))

    return answer
