"""A class of an nbgrader course: judged in parallel, stored as nbgrader would; what is unchanged stays."""

from __future__ import annotations

import contextlib
import fcntl
import json
import multiprocessing
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.assert_cells import discovery
from autograder.assert_cells.course import AssertCourse
from autograder.assert_cells.discovery import Entry
from autograder.assert_cells.stored import Stored, StoredNotebook, read
from autograder.batch import manifest
from autograder.batch.grade import BATCH, Summary, result_in_place
from autograder.grading.engine import require
from autograder.model.errors import GraderError, UsageError
from autograder.model.files import sweep, write_atomic
from autograder.model.result import Result, Status
from autograder.nbgrader_bridge import gradebook_rows, late, schema
from autograder.nbgrader_bridge.gradebook import GradedRow, storable, timestamp
from autograder.sandbox import syscalls
from autograder.sandbox.fork_server import ForkServer

Report = Callable[[int, int, Counter[str]], None]
AHEAD = 4  # submissions a judge that wait for it
LOCK = ".autograder.lock"
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


def grade(job: Job, report: Report) -> Summary:
    """Grade what is new or changed; `report(done, total, counts)` hears of progress."""
    with _alone(job), ForkServer(job.course.course.limits, judges=job.jobs) as server:
        stored = read(job.course, job.assignment)
        require(job.isolation, server.level)
        summary = Summary()
        todo = _todo(job, stored, server.level, summary)
        if todo:
            job.results.mkdir(parents=True, exist_ok=True)
            sweep(job.results)
            _judge(job, stored, server, todo, summary, report)
        return summary


def _todo(job: Job, stored: Stored, level: str, summary: Summary) -> list[Entry]:
    keys = {} if job.force else manifest.read(job.results)
    todo = []
    for entry in discovery.entries(job.course, stored, job.submissions, level):
        old = result_in_place(job.results, entry.student) if keys.get(entry.student) == entry.key else None
        if old is None:
            todo.append(entry)
            continue
        summary.unchanged += 1
        if old.status is Status.UNREADABLE:
            summary.without_score.append(old)
    return todo


def _judge(
    job: Job, stored: Stored, server: ForkServer, todo: list[Entry], summary: Summary, report: Report
) -> None:
    store = _Store(job, stored)
    report(0, len(todo), summary.counts)
    try:
        for number, done in enumerate(_judged(job, stored, server, todo), start=1):
            store.add(done)
            summary.add(done.result)
            report(number, len(todo), summary.counts)
    finally:
        store.flush()  # also after Ctrl-C: what is done is kept
    manifest.rewrite(job.results, manifest.read(job.results))


def _judged(job: Job, stored: Stored, server: ForkServer, todo: list[Entry]) -> Iterator[Done]:
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


# --- the gradebook, the results, the journal ------------------------------------------------------


class _Store:
    """Rows, then results, then the journal: a line there means that all else is in place."""

    def __init__(self, job: Job, stored: Stored) -> None:
        self._job = job
        self._books: dict[str, StoredNotebook] = {book.name: book for book in stored.notebooks}
        self._engine = schema.connect(job.course.gradebook_url)
        self._penalty = late.penalty(job.course.course)
        self._batch: list[Done] = []

    def add(self, done: Done) -> None:
        self._batch.append(done)
        if len(self._batch) >= BATCH:
            self.flush()

    def flush(self) -> None:
        batch, self._batch = self._batch, []
        if not batch:
            return
        by_book: dict[str, dict[str, GradedRow]] = {}
        for done in batch:
            for name, row in done.rows:
                by_book.setdefault(name, {})[storable(done.student)] = row
        with self._engine.begin() as connection:
            for name, rows in by_book.items():
                gradebook_rows.write(connection, self._books[name].frame, rows, self._penalty)
        for done in batch:
            write_atomic(self._job.results / f"{done.student}.json", done.result.to_json())
        settled = [(done.student, done.key) for done in batch if done.result.status is not Status.ERROR]
        manifest.append(self._job.results, settled)


@contextlib.contextmanager
def _alone(job: Job) -> Iterator[None]:
    """One grader a course at a time; the lock goes with the process, however it ends."""
    with (job.course.root / LOCK).open("a") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UsageError(
                f"another `autograder grade` is at work in {job.course.root}: wait until it has ended"
            ) from None
        yield
