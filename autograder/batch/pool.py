"""Judges at work: processes that share one fork server, each with a line of its own to it.

`jobs` judges work at any time. A judge that waits long for a submission lends its place to another one, so
that a hanging submission costs its own time and nobody else's.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import Any

from autograder.batch.discovery import Entry
from autograder.batch.judge import Done, Judge, given_up, took_too_long, warm
from autograder.grading import watchdog
from autograder.grading.check_file import CheckFile
from autograder.grading.engine import Engine
from autograder.model.assignment import Assignment
from autograder.model.errors import GraderError, UsageError
from autograder.sandbox import syscalls
from autograder.sandbox.fork_server import ForkServer
from autograder.sandbox.fork_server_client import ForkServerClient, ServerGone

MOST_WITH_PICTURES = 2000  # submissions: each autograded notebook holds the release's pictures, up to this
SPARE = 5  # judges beside `jobs`, forked only when others wait
WAKE = 0.2
HIRE_SECONDS = 0.3  # a place stays free before another judge takes it: many waits are short
TRIES = 2
RESTARTS = 5  # of the fork server in one run: each time, what was under way is tried again
Group = Sequence[Entry]
_fork = multiprocessing.get_context("fork")


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
    _with_pictures: bool = True
    _restarts: int = 0

    def run(self, groups: Sequence[Group]) -> Iterator[Done]:
        """Every entry's outcome. A judge that dies costs another try, in the end a result that says so."""
        todo = deque(groups)
        submissions = sum(map(len, groups))
        self._with_pictures = submissions <= MOST_WITH_PICTURES
        warm(self.assignment, self.checks, submissions)
        gc.collect()
        gc.freeze()  # judges share this memory for as long as nobody writes to it
        try:
            self._open(len(todo))
            while todo or any(judge.left for judge in self._judges):
                yield from self._hand_out(todo)
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

    def _open(self, groups: int) -> None:
        """Judges at work, all places free."""
        self._places, self._lent = _fork.Semaphore(self.jobs), _fork.Semaphore(0)
        for _ in range(min(self.jobs, groups)):
            self._hire()

    def _hire(self) -> None:
        taken = {judge.client for judge in self._judges}
        client = next(number for number in range(len(self.server.clients)) if number not in taken)
        ours, theirs = _fork.Pipe()
        others = [judge.line for judge in self._judges] + [ours]
        process = _fork.Process(target=self._work, args=(theirs, others, client), daemon=True)
        process.start()
        theirs.close()
        self._judges.append(_Judge(process, ours, client))

    def _hand_out(self, todo: deque[Group]) -> Iterator[Done]:
        idle = [judge for judge in self._judges if not judge.left]
        for judge in idle:
            if todo and self._working() < self.jobs:
                judge.group = todo.popleft()
                judge.left = len(judge.group)
                try:
                    judge.line.send(judge.group)
                except OSError:
                    yield from self._lost(judge, todo)
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
            if isinstance(done, ServerGone):
                yield from self._start_again(todo, done)
                return
            if isinstance(done, Exception):
                raise done
            judge.left -= 1
            yield done

    def _start_again(self, todo: deque[Group], reason: ServerGone) -> list[Done]:
        """The fork server is gone, and with it all that was under way. Raises GraderError the last time."""
        if self._restarts == RESTARTS:
            raise GraderError(f"{reason}, {RESTARTS + 1} times: is memory short?") from reason
        self._restarts += 1
        under_way = [judge for judge in self._judges if judge.left]
        self.dismiss()
        given_up = [done for judge in under_way for done in self._try_again(judge, todo)]
        self.server.restart()
        self._open(len(todo))
        return given_up

    def _lost(self, judge: _Judge, todo: deque[Group]) -> list[Done]:
        """A judge is gone in the middle of its work."""
        self._judges.remove(judge)
        judge.line.close()
        judge.process.join()
        self._places.release()  # it may have held a place; one too many is better than none
        self._hire()
        if judge.process.exitcode == -signal.SIGPROF:
            unfinished = (judge.group or ())[len(judge.group or ()) - judge.left :]
            return [took_too_long(entry, self.assignment, self.server.level) for entry in unfinished]
        return self._try_again(judge, todo)

    def _try_again(self, judge: _Judge, todo: deque[Group]) -> list[Done]:
        """What a judge had not finished is judged once more, then given up."""
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
        with contextlib.suppress(EOFError, BrokenPipeError, ConnectionError):  # the first process is gone
            try:
                self._serve(line, self.server.clients[client])
            except (GraderError, UsageError, OSError, MemoryError) as error:
                line.send(error)
            line.recv()  # nothing more to do: wait for the end

    def _serve(self, line: Connection, client: ForkServerClient) -> None:
        """Judge what comes, until nothing does. Raises for a broken machine."""
        client.clean()  # of an earlier judge's workers
        engine = Engine(
            self.assignment,
            isolation=self.isolation,
            server=self.server,
            client=client,
            checks=self.checks,
            waiting=self._lend_place,
        )
        judge = Judge(engine, with_pictures=self._with_pictures)
        watchdog.limit_memory()
        while True:
            group = line.recv()
            with self._places, watchdog.fatal():
                for done in judge.judge(group):
                    line.send(self.finish(done))

    @contextlib.contextmanager
    def _lend_place(self) -> Iterator[None]:
        self._lent.release()
        self._places.release()
        try:
            yield
        finally:
            self._places.acquire()
            self._lent.acquire()
