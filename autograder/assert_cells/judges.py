"""The processes that judge a class of an nbgrader course, and put the notebooks that they made in place."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import signal
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.assert_cells import discovery
from autograder.assert_cells.course import AssertCourse
from autograder.assert_cells.discovery import Entry
from autograder.assert_cells.stored import Stored
from autograder.model.errors import GraderError
from autograder.model.files import sweep, write_atomic
from autograder.model.result import Result
from autograder.nbgrader_bridge.gradebook import GradedRow
from autograder.nbgrader_bridge.timestamp import timestamp
from autograder.sandbox import syscalls
from autograder.sandbox.fork_server import ForkServer

AHEAD = 4  # submissions a judge that wait for it
_fork = multiprocessing.get_context("fork")


@dataclass(frozen=True)
class Job:
    """What to grade, where from and where to, and how."""

    course: AssertCourse
    assignment: str
    submissions: Path
    results: Path
    jobs: int = 1
    isolation: str = "required"
    force: bool = False


@dataclass(frozen=True)
class Done:
    """What a judge hands back; notebook and page are in their places by then."""

    student: str
    key: str
    result: Result
    rows: list[tuple[str, GradedRow]]


def judged(job: Job, stored: Stored, server: ForkServer, todo: list[Entry]) -> Iterator[Done]:
    """Every submission's outcome, in any order. Raises GraderError when a judge dies."""
    clients = _fork.SimpleQueue()
    for number in range(job.jobs):
        clients.put(number)
    from autograder.assert_cells import judge  # noqa: F401  # loaded once, before judges are forked

    pool = ProcessPoolExecutor(
        job.jobs, mp_context=_fork, initializer=_start, initargs=(job, stored, server, clients)
    )
    waiting = iter(todo)
    under_way: set[Future[Done]] = set()
    try:
        while True:
            for entry in waiting:
                under_way.add(pool.submit(_work, entry))
                if len(under_way) >= AHEAD * job.jobs:
                    break
            if not under_way:
                return
            ended, under_way = wait(under_way, return_when=FIRST_COMPLETED)
            for future in ended:
                yield future.result()
    except BrokenProcessPool:
        raise GraderError(
            "a judge ended in the middle of its work; what was graded is kept, and the same command goes on"
        ) from None
    finally:
        for process in list((pool._processes or {}).values()):
            process.kill()
        pool.shutdown(wait=False, cancel_futures=True)


# --- in a judge's own process ------------------------------------------------------------------

_here: dict[str, Any] = {}


def _start(job: Job, stored: Stored, server: ForkServer, clients: Any) -> None:
    from autograder.assert_cells.judge import Judge

    if syscalls.LINUX:
        syscalls.prctl(syscalls.PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process hears Ctrl-C and ends this one
    client = server.clients[clients.get()]
    client.clean()
    _here.update(job=job, stored=stored, judge=Judge(job.course, stored, client, server.level))


def _work(entry: Entry) -> Done:
    job, stored, judge = _here["job"], _here["stored"], _here["judge"]
    folder = job.submissions / entry.student / stored.name
    handed_in = discovery.read(folder, entry.student, stored)
    try:
        judged = judge.judge(handed_in)
    except Exception as error:  # ours, whatever it is: it costs nobody a point and does not stop the class
        judged = judge.fault(entry.student, f"the grader failed: {type(error).__name__}: {error}")
    _place(job, judged, handed_in)
    rows = [(book.name, row) for book, row in judged.rows(timestamp(folder))]
    return Done(entry.student, entry.key, judged.result, rows)


def _place(job: Job, judged: Any, handed_in: discovery.Submission) -> None:
    """Notebooks where formgrader looks for them, with the files beside them and the exchange's notes."""
    autograded = job.course.of_student("autograded", handed_in.student, job.assignment)
    sweep(autograded)
    for book in judged.books:
        path = autograded / f"{book.stored.name}.ipynb"
        if book.node is None:
            path.unlink(missing_ok=True)
        else:
            text = json.dumps(book.node, ensure_ascii=False, indent=1)
            write_atomic(path, text.encode("utf-8", "replace") + b"\n")
    if any(book.node is not None for book in judged.books):
        for name, data in handed_in.files.items():
            write_atomic(autograded / name, data)
        for name in discovery.NOTES:
            with contextlib.suppress(OSError):
                write_atomic(autograded / name, (handed_in.folder / name).read_bytes())
