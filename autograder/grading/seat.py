"""Who takes the checks when pytest runs them: the reference here, or a submission in a worker, asked live."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder import assignment
from autograder.assignment import Assignment
from autograder.config import find_course
from autograder.engine import require
from autograder.grading import checkfile
from autograder.grading.notebookrun import Session
from autograder.grading.observation import Call, Observation
from autograder.grading.student import AnsweringStudent, local
from autograder.isolation.forkserver import ForkServer
from autograder.isolation.sitting import Sitting, Stopped
from autograder.reading import submission


@dataclass(frozen=True)
class Seat:
    """Somebody who answers calls of these functions."""

    names: tuple[str, ...]
    ask: Callable[[Call], Observation]

    def student(self) -> AnsweringStudent:
        """As one check sees them."""
        return AnsweringStudent(self.names, self.ask)


def assignment_of(check_file: Path) -> Assignment:
    """Of `autograder/checks/test_<name>.py`, in the course around it. Raises UsageError."""
    return assignment.load(check_file.stem.removeprefix("test_"), find_course(check_file.parent))


def of_reference(work: Assignment) -> Seat:
    """The reference answers, in this process."""
    module = importlib.import_module(f"solutions.{work.name}")
    names = tuple(exercise.name for exercise in work.exercises)
    return Seat(names, local({name: getattr(module, name) for name in names}))


@contextlib.contextmanager
def of_submission(work: Assignment, data: bytes) -> Iterator[Seat]:
    """A notebook's functions, in an isolated worker; when it dies, the next call starts another one."""
    names = tuple(exercise.name for exercise in work.exercises)
    read = submission.read(data, names, limit_mib=work.course.limits.notebook_mib, assignment=work.name)
    with ForkServer(work.course.limits) as server:
        require(work.course.isolation, server.level)
        desk = server.desks[0]
        session = Session(work, checkfile.load(work), desk, contextlib.nullcontext, read, places={})
        try:
            yield Seat(names, _live(session.sitting({})))
        finally:
            session.close()


def _live(sitting: Sitting) -> Callable[[Call], Observation]:
    def answer(call: Call) -> Observation:
        try:
            return sitting.ask(call)
        except Stopped as stop:
            return Observation(error=("Stopped", str(stop)))

    return answer
