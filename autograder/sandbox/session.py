"""A submission come alive: its cells run in a worker, its functions answer calls, every wait has an end."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.sandbox import stand_ins, wire
from autograder.sandbox.live_worker import BROKE_OFF, LiveWorker
from autograder.sandbox.losses import Stopped
from autograder.sandbox.observation import Call, Observation, frame_of
from autograder.sandbox.replies import CellRun, cell_run, fields, observed
from autograder.sandbox.stand_ins import Helper
from autograder.sandbox.values import name_of, own

LULL = 0.0005  # seconds: several answers come in this time
MAX_DEATHS = 30  # cells that end their worker
MAX_OUTPUT = 500_000  # characters of all cells together that are kept
MAX_HELP = 10_000  # questions on the way to one answer
EXERCISE_CALLS = 10  # all calls of an exercise together may take as long as this many may take
MAX_REPLIES = 32 << 20  # bytes that answer all calls of an exercise together: all are kept until it is marked


@dataclass(kw_only=True)
class WorkerSession(LiveWorker):
    """One submission in its workers, one after the other as they die. `helpers` answer for functions."""

    prologue: Sequence[str]
    cells: Sequence[tuple[int, str]]
    exercises: Sequence[str]
    helpers: dict[str, Helper] = field(default_factory=dict)
    runs: dict[int, CellRun] = field(default_factory=dict)
    left_out: dict[int, str] = field(default_factory=dict)
    again: list[int] = field(default_factory=list)
    found: dict[str, str] = field(default_factory=dict)
    functions: list[str] = field(default_factory=list)
    helped: set[str] = field(default_factory=set)
    asks: bool = False  # does it ask for help that did not go ahead?
    lent: Sequence[Helper] = ()
    kept: int = 0

    def ready(self) -> None:
        """A worker in which all cells have run. Raises Stopped when the submission's budget is used up."""
        while self.process is None:
            self.budget.check()
            if len(self.left_out) > MAX_DEATHS:
                raise Stopped(f"more than {MAX_DEATHS} cells had to be left out")
            self.process = self.client.fork(self.flavour)
            try:
                self._run_cells()
            except _CellStopped as stop:
                self.left_out[stop.number] = str(stop)
                self.runs[stop.number] = CellRun(error=("Stopped", str(stop), str(stop)))
            except Stopped:
                self.close()
                raise

    def replies(
        self, frame: bytes, count: int, first: int = 0, functions: Sequence[Helper] = ()
    ) -> Iterator[bytes]:
        """The frames that answer a frame's `count` calls, numbered from `first`.

        functions: what the calls hand over, for the student's functions to call.
        Raises Stopped at the call that ends the worker.
        """
        self.ready()
        self._place = (hash(frame), first)
        self._send(frame)
        self.lent = functions
        whole = EXERCISE_CALLS * self.limits.call_seconds
        start, size = self.budget.spent, 0
        for number in range(first, first + count):
            if self.budget.spent - start > whole:
                raise self._stop(
                    f"and those before it took longer than {whole:g} s together and were stopped"
                )
            self._place = (hash(frame), number)
            waits = self.asks or functions or count == 1  # a question for help must not wait
            reply = self._reply("answer", number, self.limits.call_seconds, 0.0 if waits else LULL)
            size += len(reply)
            if size > MAX_REPLIES:
                raise self._stop("and those before it gave back too much together and were stopped")
            yield reply

    def all_replies(
        self, calls: Sequence[Call], frame: bytes, first: int = 0
    ) -> tuple[list[bytes], Stopped | None]:
        """The frames that answer these calls, and what stopped the worker before the last of them."""
        replies: list[bytes] = []
        try:
            for reply in self.replies(frame, len(calls), first):
                replies.append(reply)  # noqa: PERF402  # it may stop on the way
        except Stopped as stop:
            return replies, stop
        return replies, None

    def observation(self, reply: bytes) -> Observation:
        """What a reply says of a call. Raises Stopped."""
        return observed(fields(self._message(reply), 10))

    def ask(self, call: Call) -> Observation:
        """One call, made now. Raises Stopped."""
        return self.observation(self.reply(call))

    def reply(self, call: Call, number: int = 0) -> bytes:
        """The frame that answers one call, made now, under this number. Raises Stopped."""
        functions: list[Helper] = []
        return next(iter(self.replies(frame_of([call], number, functions), 1, number, functions)))

    def help_with(self, helpers: dict[str, Helper], ahead: np.ndarray | None = None) -> None:
        """From now on these functions answer in the place of the student's, never taken back in this worker:
        what was helped knows right answers, so only exercises that build on these functions come after.

        ahead: sealed answers to what it will most likely ask.
        """
        self.helpers = {**self.helpers, **helpers}
        self.helped = set()
        self.asks = ahead is None or self.process is None
        if self.process is not None:
            with contextlib.suppress(
                Stopped
            ):  # it just ended: the next worker hears of the helpers from the start
                self._send(wire.pack(["helpers", list(self.helpers), ahead]))

    def _run_cells(self) -> None:
        cells = [(number, source) for number, source in self.cells if number not in self.left_out]
        self._feed(self.prologue, cells, first=not self.runs)
        names = {number for number, _ in cells if self._is_name_error(number)}
        if names and not self.left_out:
            self._feed([], [cell for cell in cells if cell[0] in names], first=False, second=True)
        self._place = "names"
        self._send(wire.pack(["names", list(self.exercises)]))
        reply = self._receive(self.limits.cell_seconds, self.limits.cell_seconds)
        kind, states_sent, functions = fields(self._message(reply), 3)
        if not isinstance(kind, str) or not isinstance(states_sent, list) or not isinstance(functions, list):
            raise self._stop(BROKE_OFF)
        states = [fields(item, 2) for item in states_sent]
        self.found = {
            name: state for name, state in states if isinstance(name, str) and isinstance(state, str)
        }
        self.functions = [name for name in functions if isinstance(name, str)]

    def _feed(
        self, prologue: Sequence[str], cells: Sequence[tuple[int, str]], *, first: bool, second: bool = False
    ) -> None:
        self._place = "cells"
        self._send(
            wire.pack_whole(
                [
                    "cells",
                    list(prologue),
                    [list(cell) for cell in cells],
                    list(self.helpers),
                    list(self.exercises),
                ]
            )
        )
        for number, _ in cells:
            self._place = ("cell", number, second)
            try:
                reply = self._reply("cell", number, self.limits.cell_seconds, LULL)
                run = self._bounded(cell_run(fields(self._message(reply), 5)))
            except Stopped as stop:
                raise _CellStopped(number, f"the cell {stop}") from None
            if second and run.error is None:
                self.again.append(number)
            if first or second or number not in self.runs:
                self.runs[number] = run

    def _bounded(self, run: CellRun) -> CellRun:
        """What a cell left, as long as all cells together left little enough."""
        size = sum(len(text) for _, text in run.texts) + len(run.value or "") + sum(map(len, run.error or ()))
        if self.kept + size <= MAX_OUTPUT:
            self.kept += size
            return run
        error = None if run.error is None else (run.error[0], "", "")
        return CellRun((("stdout", "[output left out]\n"),), None, error)

    def _is_name_error(self, number: int) -> bool:
        run = self.runs.get(number)
        return run is not None and run.error is not None and run.error[0] == "NameError"

    def _reply(self, kind: str, number: int, seconds: float, lull: float) -> bytes:
        """The reply to what was asked, and to nothing else; questions for help are answered on the way."""
        deadline = time.monotonic() + seconds
        for _ in range(MAX_HELP):
            reply = self._receive(max(0.001, deadline - time.monotonic()), seconds, lull)
            if wire.starts_with(reply, kind, number):
                return reply
            asked, which, *question = fields(self._message(reply), 4)
            if asked == "helped" and isinstance(which, str):  # by an answer that went ahead
                self.helped |= {which} & self.helpers.keys()
                continue
            self.asks, lull = True, 0.0
            self._help(asked, which, *question)
        raise self._stop(f"asked more than {MAX_HELP} times for another function's answer and was stopped")

    def _help(self, kind: Any, which: Any, arguments: Any, named: Any) -> None:
        """A function of ours is asked, never sent over: a right one in the place of a wrong one of the
        student's, or one that a check handed over with this call."""
        function = None
        if kind == "help" and isinstance(which, str):
            function = self.helpers.get(which)
            self.helped |= {which} & self.helpers.keys()
        elif kind == "back" and type(which) is int and 0 <= which < len(self.lent):
            function = self.lent[which]
        named = {} if named is None else named
        if function is None or not isinstance(arguments, list) or not isinstance(named, dict):
            raise self._stop(BROKE_OFF)
        started = time.monotonic()
        try:
            stand_ins.check([*arguments, *named.values()])
            reply = wire.pack(["value", function(*map(own, arguments), **own(named))])
        except stand_ins.Refused as reason:
            reply = wire.pack(["error", f"{name_of(function)} was asked for too much: {reason}"])
        except Exception as error:  # the arguments are the student's, and so is the fault
            reply = wire.pack(["error", f"{type(error).__name__} in {name_of(function)}"])
        self.budget.helped(time.monotonic() - started)
        if self.budget.help_is_used_up:
            raise self._stop("and what it called took too long and was stopped")
        self._send(reply)


class _CellStopped(Exception):
    def __init__(self, number: int, message: str) -> None:
        super().__init__(message)
        self.number = number
