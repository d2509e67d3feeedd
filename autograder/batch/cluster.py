"""More than one machine: chunks of a class go to a Dask cluster and come back as if they were judged here."""

from __future__ import annotations

import contextlib
import logging
import queue
import re
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from autograder.batch import cluster_codec, cluster_worker, discovery
from autograder.batch.discovery import Entry
from autograder.batch.grade import Job, Report, Summary, bring_up_to_date
from autograder.batch.judge import Done, given_up, place
from autograder.batch.lock import alone
from autograder.batch.pool import MOST_WITH_PICTURES
from autograder.model.assignment import Assignment
from autograder.model.errors import Unreadable, UsageError
from autograder.nbgrader_bridge.gradebook import ensure_assignment
from autograder.reading.folder import read_file

CHUNK = 25  # submissions
CHUNK_BYTES = 8 << 20
AHEAD = 3  # chunks a thread of the cluster: one at work, others on their way
CONNECT_SECONDS = 5
RETRIES = 2  # of a chunk whose worker's fork server failed; Dask itself retries when a worker dies
DESERTED_SECONDS = 30  # without any worker
WAKE = 1.0
MISSING = "--cluster needs Dask's `distributed`: pip install -e '.[cluster]'"
Group = Sequence[Entry]


def grade(job: Job, scheduler: str, report: Report) -> Summary:
    """Grade what is new or changed on a cluster; files, rows and journal are written here."""
    with alone(job.lock), _connected(scheduler) as client:
        level = _agreed_level(client, scheduler, job)
        ensure_assignment(job.assignment.course, job.assignment)
        cluster = Cluster(client, scheduler, job.assignment, job.isolation, level)

        def judging(groups: Sequence[Group]) -> Iterator[Done]:
            for done in cluster.run(groups):
                place(job.assignment.course, job.assignment.name, done, job.submissions)
                yield done

        return bring_up_to_date(job, level, judging, report)


@dataclass
class Cluster:
    """Chunks under way; results come as they are done, in any order."""

    client: Any
    scheduler: str
    assignment: Assignment
    isolation: str
    level: str
    _with_pictures: bool = True
    _waiting: deque[list[Group]] = field(default_factory=deque)
    _under_way: dict[str, tuple[Any, list[Group]]] = field(default_factory=dict)
    _ended: queue.SimpleQueue[str] = field(default_factory=queue.SimpleQueue)

    def run(self, groups: Sequence[Group]) -> Iterator[Done]:
        """Every entry's outcome. What fails for good is our own fault and says so."""
        rules = discovery.decides(self.assignment, self.level)
        self._with_pictures = sum(map(len, groups)) <= MOST_WITH_PICTURES
        size = sum(map(len, groups)) // max(1, 2 * self._threads())  # each thread gets some of a small class
        self._waiting.extend(_chunks(groups, max(1, min(CHUNK, size))))
        try:
            while self._waiting or self._under_way:
                ahead = AHEAD * max(1, self._threads())
                while self._waiting and len(self._under_way) < ahead:
                    self._send(self._waiting.popleft(), rules)
                future, chunk = self._under_way.pop(self._next())
                yield from self._outcome(future, chunk)
        finally:
            with contextlib.suppress(Exception):  # the scheduler may be gone
                self.client.cancel([future for future, _ in self._under_way.values()], force=True)

    def _send(self, chunk: list[Group], rules: str) -> None:
        tasks = cluster_codec.pack_tasks([self._task(group) for group in chunk])
        future = self.client.submit(
            cluster_worker.judge,
            self.assignment.name,
            self.isolation,
            rules,
            tasks,
            self._with_pictures,
            pure=False,
            retries=RETRIES,
        )
        self._under_way[future.key] = (future, chunk)
        future.add_done_callback(lambda ended: self._ended.put(ended.key))

    def _task(self, group: Group) -> cluster_codec.Task:
        """The file's bytes, read now: a class need not fit into memory."""
        first, *others = group
        if first.path is None:
            return cluster_codec.Task(tuple(group), b"")
        try:
            return cluster_codec.Task(
                tuple(group), read_file(first.path, self.assignment.course.limits.notebook_mib)
            )
        except Unreadable as reason:  # it was there a moment ago
            gone = replace(first, file="", reason=str(reason))
            return cluster_codec.Task((gone, *others), b"")

    def _next(self) -> str:
        """The next chunk that ended. Raises UsageError when nobody is left who could end one."""
        deserted: float | None = None
        while True:
            with contextlib.suppress(queue.Empty):
                return self._ended.get(timeout=WAKE)
            if self._threads():
                deserted = None
            elif deserted is None:
                deserted = time.monotonic()
            elif time.monotonic() - deserted > DESERTED_SECONDS:
                raise _gone(self.scheduler)

    def _threads(self) -> int:
        """Threads of all workers, 0 when the scheduler is gone."""
        try:
            return sum(self.client.ncores().values()) if self.client.status == "running" else 0
        except Exception:  # whatever Dask raises then
            return 0

    def _outcome(self, future: Any, chunk: list[Group]) -> Iterator[Done]:
        if future.status == "finished":
            yield from self._received(future.result(), chunk)
        elif future.status != "error":  # cancelled or lost: with the scheduler, or by somebody
            if not self._threads():
                raise _gone(self.scheduler)
            self._waiting.append(chunk)
        elif len(chunk) > 1:  # one of them ends workers: which?
            self._waiting.extend([group] for group in chunk)
        else:
            yield from (given_up(entry, self.assignment, self.level) for entry in chunk[0])

    def _received(self, reply: bytes, chunk: list[Group]) -> list[Done]:
        header, _ = cluster_codec.unpack(reply)
        if isinstance(header, dict):
            expected = discovery.decisive(self.assignment, self.level)
            raise UsageError(f"{self.scheduler}: a worker that came later {_objection(header, expected)}")
        folders = {entry.student: entry.folder for group in chunk for entry in group}
        return cluster_codec.unpack_results(reply, folders)


def _chunks(groups: Iterable[Group], size: int) -> Iterator[list[Group]]:
    """Some submissions each, fewer where they are large."""
    chunk: list[Group] = []
    entries = weight = 0
    for group in groups:
        path = group[0].path
        heavy = 0
        with contextlib.suppress(OSError):
            heavy = path.lstat().st_size if path is not None else 0
        if chunk and (entries + len(group) > size or weight + heavy > CHUNK_BYTES):
            yield chunk
            chunk, entries, weight = [], 0, 0
        chunk.append(group)
        entries, weight = entries + len(group), weight + heavy
    if chunk:
        yield chunk


@contextlib.contextmanager
def _connected(scheduler: str) -> Iterator[Any]:
    """A client of the scheduler, TLS as Dask's own settings say. Raises UsageError when none is there."""
    try:
        from distributed import Client
    except ImportError:
        raise UsageError(MISSING) from None
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what matters is said by us
    if not re.fullmatch(r"(\w+://)?.+:\d+", scheduler):  # else Dask needs ten seconds to say so
        raise UsageError(f"{scheduler}: not the address of a Dask scheduler, such as tcp://host:8786")
    try:
        client = Client(scheduler, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        raise UsageError(f"{scheduler}: no Dask scheduler answers there ({_short(error)})") from None
    try:
        yield client
    finally:
        with contextlib.suppress(Exception):
            client.close(timeout=CONNECT_SECONDS)


def _agreed_level(client: Any, scheduler: str, job: Job) -> str:
    """The isolation of all workers. Raises UsageError, naming the worker that differs from this machine."""
    replies = client.run(cluster_worker.look, job.assignment.name, job.isolation, on_error="return")
    if not replies:
        raise UsageError(
            f"{scheduler}: the scheduler has no workers: start one with `dask worker {scheduler}`"
        )
    level = ""
    for worker, reply in sorted(replies.items()):
        if not isinstance(reply, bytes):
            raise UsageError(f"worker {worker} cannot load this kit there ({_short(reply)})")
        header, _ = cluster_codec.unpack(reply)
        level = level or header.get("decisive", {}).get("isolation", "")
        expected = discovery.decisive(job.assignment, level)
        if header != {"decisive": expected}:
            raise UsageError(f"worker {worker} {_objection(header, expected)}")
    return level


def _objection(header: dict[str, Any], expected: dict[str, str]) -> str:
    if "refused" in header:
        return f"cannot grade: {header['refused']}"
    other = [name for name, value in expected.items() if header["decisive"].get(name) != value]
    return f"has another {', another '.join(other)} than this machine: update its checkout and start it again"


def _gone(scheduler: str) -> UsageError:
    return UsageError(
        f"{scheduler}: the cluster has gone; what was graded is kept, and the same command goes on from there"
    )


def _short(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]
