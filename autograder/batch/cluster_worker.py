"""What a worker process of a cluster keeps open between chunks: a fork server, the checks, and judges on it.

Tasks of one process take turns. One that waits for a student's code lends its turn, so a process with several
threads is not held up by a submission that hangs.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Iterator

from autograder.batch import cluster_codec, discovery
from autograder.batch.judge import Done, Judge
from autograder.grading import check_file
from autograder.grading.engine import Engine
from autograder.model.assignment import Assignment
from autograder.model.course import find_course
from autograder.model.errors import GraderError, UsageError
from autograder.nbgrader_bridge import assignments
from autograder.sandbox.fork_server import ForkServer

DESKS = 8  # threads of one process that can have a submission under way
_opening = threading.Lock()
_stations: dict[str, ClusterWorker] = {}


class ClusterWorker:
    """One assignment's judges in this process."""

    def __init__(self, work: Assignment, isolation: str) -> None:
        self.assignment = work
        self._server = ForkServer(work.course.limits, judges=DESKS)
        self._turn = threading.Lock()
        self._free: queue.LifoQueue[Judge] = queue.LifoQueue()
        try:
            self.level = self._server.level
            checks = check_file.load(work)
            for client in self._server.clients:
                engine = Engine(
                    work,
                    isolation=isolation,
                    server=self._server,
                    client=client,
                    checks=checks,
                    waiting=self._lend_turn,
                )
                self._free.put(Judge(engine))
        except BaseException:
            self.close()
            raise

    def judge(self, tasks: list[cluster_codec.Task], with_pictures: bool) -> list[Done]:
        """Every submission of a chunk. Raises GraderError when the fork server is gone."""
        judge = self._free.get()
        try:
            with self._turn:
                judge.with_pictures = with_pictures
                return [done for task in tasks for done in judge.judge(task.group, task.data)]
        finally:
            self._free.put(judge)

    def close(self) -> None:
        """End the fork server and its workers."""
        self._server.close()

    @contextlib.contextmanager
    def _lend_turn(self) -> Iterator[None]:
        self._turn.release()
        try:
            yield
        finally:
            self._turn.acquire()


def look(name: str, isolation: str) -> bytes:
    """What decides results in this process, or a sentence why it can't grade this assignment."""
    try:
        station = _station(name, isolation)
    except (UsageError, GraderError) as error:
        return cluster_codec.pack({"refused": str(error)})
    return cluster_codec.pack({"decisive": discovery.decisive(station.assignment, station.level)})


def judge(name: str, isolation: str, rules: str, tasks: bytes, with_pictures: bool = True) -> bytes:
    """Judge a chunk by these rules; where others are in force, the reply is which, and nothing is judged."""
    try:
        station = _station(name, isolation)
    except UsageError as error:
        return cluster_codec.pack({"refused": str(error)})
    if discovery.decides(station.assignment, station.level) != rules:
        return cluster_codec.pack({"decisive": discovery.decisive(station.assignment, station.level)})
    try:
        return cluster_codec.pack_results(station.judge(cluster_codec.unpack_tasks(tasks), with_pictures))
    except (GraderError, OSError):
        _forget(name, station)  # the next try starts afresh
        raise


def _station(name: str, isolation: str) -> ClusterWorker:
    """The one that is open, or a new one when the assignment has changed."""
    work = assignments.load(name, find_course())
    with _opening:
        station = _stations.get(name)
        if (
            station is not None
            and station.assignment.digest == work.digest
            and station.assignment.course == work.course
        ):
            return station
        if station is not None:
            station.close()
        _stations[name] = ClusterWorker(work, isolation)
        return _stations[name]


def _forget(name: str, station: ClusterWorker) -> None:
    with _opening:
        if _stations.get(name) is station:
            del _stations[name]
            station.close()
