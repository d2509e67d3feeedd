"""Judges at work: processes that share one fork server, each with a line of its own to it.

`jobs` judges work at any time. A judge that waits long for a submission lends its place to another one, so
that a hanging submission costs its own time and nobody else's.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import Any

from autograder.batch.discovery import Entry
from autograder.batch.judge import Done, Judge, given_up, warm
from autograder.grading.check_file import CheckFile
from autograder.grading.engine import Engine
from autograder.model.assignment import Assignment
from autograder.model.errors import GraderError
from autograder.sandbox import syscalls
from autograder.sandbox.fork_server import ForkServer, ServerGone

SPARE = 5  # judges beside `jobs`, forked only when others wait
WAKE = 0.2
HIRE_SECONDS = 0.3  # a place stays free before another judge takes it: many waits are short
TRIES = 2
Group = Sequence[Entry]
_fork = multiprocessing.get_context("fork")


def usable_cores() -> int:
    """Cores that this process may use: affinity and the control group's quota."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with contextlib.suppress(OSError, ValueError):
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text("ascii").split()
        cores = min(cores, max(1, int(quota) // int(period)))
    return max(1, cores)


@dataclass
class _Judge:
    process: ForkProcess
    line: Connection
    client: int
    group: Group | None = None
    left: int = 0


@dataclass
class Pool:
    """Judges groups of entries; results come as they are done, in any order."""

    assignment: Assignment
    checks: CheckFile
    server: ForkServer
    isolation: str
    jobs: int
    finish: Callable[[Done], Done]
    _judges: list[_Judge] = field(default_factory=list)
    _tries: dict[str, int] = field(default_factory=dict)
    _places: Any = None
    _lent: Any = None
    _free_since: float | None = None

    def run(self, groups: Sequence[Group]) -> Iterator[Done]:
        """Every entry's outcome. A judge that dies costs another try, in the end a result that says so."""
        self._places, self._lent = _fork.Semaphore(self.jobs), _fork.Semaphore(0)
        todo = deque(groups)
        warm(self.assignment, self.checks)
        gc.collect()
        gc.freeze()  # judges share this memory for as long as nobody writes to it
        try:
            for _ in range(min(self.jobs, len(todo))):
                self._hire()
            while todo or any(judge.left for judge in self._judges):
                self._hand_out(todo)
                yield from self._collect(todo)
        finally:
            self.dismiss()

    def dismiss(self) -> None:
        """End all judges at once; what they had not finished is not done."""
        for judge in self._judges:
            judge.line.close()
            judge.process.kill()
        for judge in self._judges:
            judge.process.join()
        self._judges.clear()

    def _hire(self) -> None:
        taken = {judge.client for judge in self._judges}
        client = next(number for number in range(len(self.server.clients)) if number not in taken)
        ours, theirs = _fork.Pipe()
        others = [judge.line for judge in self._judges] + [ours]
        process = _fork.Process(target=self._work, args=(theirs, others, client), daemon=True)
        process.start()
        theirs.close()
        self._judges.append(_Judge(process, ours, client))

    def _hand_out(self, todo: deque[Group]) -> None:
        idle = [judge for judge in self._judges if not judge.left]
        for judge in idle:
            if todo and self._working() < self.jobs:
                judge.group = todo.popleft()
                judge.left = len(judge.group)
                judge.line.send(judge.group)
            elif len(self._judges) > self.jobs and not self._lent.get_value():
                self._dismiss(judge)  # nobody waits any more, and each one takes memory
        if todo and self._place_stays_free() and len(self._judges) < len(self.server.clients):
            self._hire()

    def _working(self) -> int:
        """Judges at work that do not wait for student code."""
        return sum(1 for judge in self._judges if judge.left) - int(self._lent.get_value())

    def _dismiss(self, judge: _Judge) -> None:
        self._judges.remove(judge)
        judge.line.close()
        judge.process.join()

    def _place_stays_free(self) -> bool:
        """Do fewer than `jobs` judges work, as others wait for student code, and not just for a moment?"""
        if self._working() >= self.jobs or not all(judge.left for judge in self._judges):
            self._free_since = None
            return False
        now = time.monotonic()
        since = self._free_since = self._free_since or now
        if now - since > HIRE_SECONDS:
            self._free_since = None
            return True
        return False

    def _collect(self, todo: deque[Group]) -> Iterator[Done]:
        lines = {judge.line: judge for judge in self._judges}
        for line in wait(list(lines), WAKE):
            judge = lines[line]  # type: ignore[index]  # what was waited for
            try:
                done = judge.line.recv()
            except (EOFError, OSError):
                yield from self._lost(judge, todo)
                continue
            if isinstance(done, Exception):
                raise done
            judge.left -= 1
            yield done

    def _lost(self, judge: _Judge, todo: deque[Group]) -> list[Done]:
        """A judge is gone in the middle of its work: try what it had not finished again, then give it up."""
        self._judges.remove(judge)
        judge.process.join()
        self._places.release()  # it may have held a place; one too many is better than none
        self._hire()
        unfinished = (judge.group or ())[len(judge.group or ()) - judge.left :]
        if not unfinished:
            return []
        first, *others = unfinished
        self._tries[first.student] = self._tries.get(first.student, 0) + 1
        if self._tries[first.student] < TRIES:
            todo.appendleft(unfinished)
            return []
        if others:
            todo.appendleft(others)
        return [given_up(first, self.assignment, self.server.level)]

    # --- in the judge's own process -----------------------------------------------------------

    def _work(self, line: Connection, others: list[Connection], client: int) -> None:
        if syscalls.LINUX:
            syscalls.prctl(syscalls.PR_SET_PDEATHSIG, signal.SIGKILL)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process hears Ctrl-C and ends this one
        for other in others:
            other.close()
        for number, other_desk in enumerate(self.server.clients):
            if number != client:
                other_desk.sock.close()
        engine = Engine(
            self.assignment,
            isolation=self.isolation,
            server=self.server,
            client=self.server.clients[client],
            checks=self.checks,
            waiting=self._lend_place,
        )
        self.server.clients[client].clean()  # of an earlier judge's workers
        judge = Judge(engine)
        with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
            while True:
                self._judge(judge, line, line.recv())

    def _judge(self, judge: Judge, line: Connection, group: Group) -> None:
        with self._places:
            try:
                for done in judge.judge(group):
                    line.send(self.finish(done))
            except (ServerGone, OSError) as error:
                line.send(GraderError(str(error)))

    @contextlib.contextmanager
    def _lend_place(self) -> Iterator[None]:
        self._lent.release()
        self._places.release()
        try:
            yield
        finally:
            self._places.acquire()
            self._lent.acquire()
