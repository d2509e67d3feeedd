"""Grading a class: what is unchanged stays, what is new is judged, and nothing is lost whatever stops it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.batch import discovery, manifest
from autograder.batch.discovery import Entry, has_row, result_file
from autograder.batch.judge import Done, in_place, place
from autograder.batch.lock import alone
from autograder.batch.pool import SPARE, Pool
from autograder.grading import check_file
from autograder.grading.engine import require
from autograder.model.assignment import Assignment
from autograder.model.errors import GraderError
from autograder.model.files import flush, sweep, write_atomic
from autograder.model.result import Result, Status
from autograder.nbgrader_bridge import feedback_pages
from autograder.nbgrader_bridge.gradebook import Gradebook, ensure_assignment, storable
from autograder.sandbox.fork_server import ForkServer

BATCH = 100  # submissions a transaction
GROUP = 50  # identical submissions that one judge takes at a time
Report = Callable[[int, int, Counter[str]], None]
Judging = Callable[[Sequence[Sequence[Entry]]], Iterator[Done]]


@dataclass(frozen=True)
class Job:
    """What to grade, where to, and how."""

    assignment: Assignment
    submissions: Path
    results: Path
    jobs: int = 1
    isolation: str = "required"
    force: bool = False

    @property
    def lock(self) -> Path:
        """Held as long as somebody grades."""
        return self.assignment.course.generated / ".grading.lock"


@dataclass
class Summary:
    """How grading a class ended."""

    counts: Counter[str] = field(default_factory=Counter)
    unchanged: int = 0
    without_score: list[Result] = field(default_factory=list)

    @property
    def total(self) -> int:
        """All submissions that were there."""
        return self.unchanged + self.counts.total()

    def add(self, result: Result) -> None:
        """Count one."""
        self.counts[result.status] += 1
        if result.status in (Status.UNREADABLE, Status.ERROR):
            self.without_score.append(result)


def grade(job: Job, report: Report) -> Summary:
    """Grade what is new or changed; `report(done, total, counts)` hears of progress."""
    with alone(job.lock), ForkServer(job.assignment.course.limits, judges=job.jobs + SPARE) as server:
        ensure_assignment(job.assignment.course, job.assignment)
        require(job.isolation, server.level)

        def judging(groups: Sequence[Sequence[Entry]]) -> Iterator[Done]:
            checks = check_file.load(job.assignment)
            return Pool(job.assignment, checks, server, job.isolation, job.jobs, _Placer(job)).run(groups)

        return bring_up_to_date(job, server.level, judging, report)


def bring_up_to_date(job: Job, level: str, judging: Judging, report: Report) -> Summary:
    """Let `judging` judge what is new or changed, and store what it gives."""
    summary = Summary()
    todo = _todo(job, level, summary)
    if todo:
        _judge(job, todo, judging, summary, report)
        feedback_pages.with_hand_marks(job.assignment, job.results, [entry.student for entry in todo])
    return summary


def compare(job: Job) -> list[tuple[str, Result | None, Result]]:
    """Who would have another result: (student, the one in place, the new one). Writes nothing."""
    with ForkServer(job.assignment.course.limits, judges=job.jobs + SPARE) as server:
        require(job.isolation, server.level)
        entries = list(discovery.read(job.assignment, job.submissions, server.level))
        checks = check_file.load(job.assignment)
        pool = Pool(job.assignment, checks, server, job.isolation, job.jobs, _light)
        changed = []
        for done in pool.run(_groups(entries)):
            old = result_in_place(job.results, done.student)
            if old is None or old.to_json() != done.result.to_json():
                changed.append((done.student, old, done.result))
        return sorted(changed, key=lambda item: item[0])


def result_in_place(results: Path, student: str) -> Result | None:
    """A student's result as it was written, None when there is none that can be read."""
    try:
        return Result.read(result_file(results, student))
    except (OSError, ValueError):
        return None


def _todo(job: Job, level: str, summary: Summary) -> list[Entry]:
    """What is not in the journal with the same key, or has lost a file or its row."""
    keys = {} if job.force else manifest.read(job.results)
    with Gradebook(job.assignment.course, job.assignment) as book:
        students = book.students()
    course, name = job.assignment.course, job.assignment.name
    todo = []
    for entry in discovery.read(job.assignment, job.submissions, level):
        stored = storable(entry.student) in students or not has_row(job.assignment, entry.student)
        same = keys.get(entry.student) == entry.key and stored
        result = in_place(course, name, job.results, entry.student) if same else None
        if result is None:
            todo.append(entry)
            continue
        summary.unchanged += 1
        summary.without_score += [result] if result.status is Status.UNREADABLE else []
    return todo


def _groups(entries: Iterable[Entry]) -> list[list[Entry]]:
    """Entries with the same key are judged together; those with the most loops first.

    One that never ends takes its whole time, which the others do not wait for if it begins with them.
    """
    by_key: dict[str, list[Entry]] = {}
    for entry in entries:
        by_key.setdefault(entry.key, []).append(entry)
    groups = sorted(by_key.values(), key=lambda group: -group[0].loops)
    return [group[i : i + GROUP] for group in groups for i in range(0, len(group), GROUP)]


def _judge(job: Job, todo: list[Entry], judging: Judging, summary: Summary, report: Report) -> None:
    job.results.mkdir(parents=True, exist_ok=True)
    sweep(job.results)
    batch: list[Done] = []
    report(0, len(todo), summary.counts)
    number = 0
    with Gradebook(job.assignment.course, job.assignment) as book:
        try:
            for number, done in enumerate(judging(_groups(todo)), start=1):
                batch.append(done)
                summary.add(done.result)
                report(number, len(todo), summary.counts)
                if len(batch) >= BATCH:
                    _store(job, book, batch)
                    batch = []
        finally:
            _store(job, book, batch)  # also after Ctrl-C: what is done is kept
    manifest.rewrite(job.results, manifest.read(job.results))
    if number < len(todo):
        raise GraderError(
            f"{len(todo) - number} of {len(todo)} submissions have no result: run the same command again"
        )


def _store(job: Job, book: Gradebook, batch: list[Done]) -> None:
    """Rows, then results, then the journal: a line there means that all else is in place."""
    if not batch:
        return
    book.write([done.row for done in batch if has_row(job.assignment, done.student)])
    for done in batch:
        write_atomic(result_file(job.results, done.student), done.result.to_json(), durable=False)
    flush(job.results)  # of the whole batch, before the journal says that it is there
    settled = [done for done in batch if done.result.status is not Status.ERROR]
    manifest.append(job.results, ((done.student, done.key) for done in settled))


@dataclass(frozen=True)
class _Placer:
    """Puts a submission's files in place, in the judge's process; only the rest goes to the first process."""

    job: Job

    def __call__(self, done: Done) -> Done:
        place(self.job.assignment.course, self.job.assignment.name, done, self.job.submissions)
        return _light(done)


def _light(done: Done) -> Done:
    return replace(done, notebook=None, page="")
