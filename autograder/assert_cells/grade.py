"""A class of an nbgrader course: judged in parallel, stored as nbgrader would; what is unchanged stays."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from collections.abc import Callable

from autograder.assert_cells import discovery
from autograder.assert_cells.discovery import Entry
from autograder.assert_cells.judges import Done, Job, judged
from autograder.assert_cells.stored import Stored, StoredNotebook, read
from autograder.batch import manifest
from autograder.batch.grade import BATCH, Summary, result_in_place
from autograder.batch.lock import alone
from autograder.grading.engine import require
from autograder.model.files import sweep, write_atomic
from autograder.model.result import Status
from autograder.nbgrader_bridge import gradebook_rows, late, schema
from autograder.nbgrader_bridge.gradebook import GradedRow, storable
from autograder.sandbox.fork_server import ForkServer

Report = Callable[[int, int, Counter[str]], None]
AHEAD = 4  # submissions a judge that wait for it
LOCK = ".autograder.lock"
_fork = multiprocessing.get_context("fork")


def grade(job: Job, report: Report) -> Summary:
    """Grade what is new or changed; `report(done, total, counts)` hears of progress."""
    with alone(job.course.root / LOCK), ForkServer(job.course.course.limits, judges=job.jobs) as server:
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
        for number, done in enumerate(judged(job, stored, server, todo), start=1):
            store.add(done)
            summary.add(done.result)
            report(number, len(todo), summary.counts)
    finally:
        store.flush()  # also after Ctrl-C: what is done is kept
    manifest.rewrite(job.results, manifest.read(job.results))


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
