"""Puts an exercise's calls to a submission and has the answers marked, unless these answers were before."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from autograder.grading.check_file import CheckFile
from autograder.grading.mark_cache import Remembered, digest
from autograder.grading.marking import SKIPPED, Asked, Marked, mark
from autograder.grading.plan import Plan
from autograder.grading.student import Ask
from autograder.model.assignment import Exercise
from autograder.model.fault import Fault
from autograder.sandbox import error_messages
from autograder.sandbox.losses import Stopped
from autograder.sandbox.observation import Call, Observation, frame_of
from autograder.sandbox.session import WorkerSession

_SKIPPED = Observation(error=("Skipped", SKIPPED))


@dataclass
class Examiner:
    """For one submission. `words`: those of its own cells; `stopped`: what ended a worker, by exercise.

    diagnoses: is what is wrong asked for? Without it a wrong answer has the marks of its checks alone.
    """

    checks: CheckFile
    places: Mapping[str, str]
    words: frozenset[str]
    cells: Mapping[int, str] = field(default_factory=dict)
    stopped: dict[str, str] = field(default_factory=dict)
    warned: dict[str, frozenset[str]] = field(default_factory=dict)
    diagnoses: bool = True

    def examine(self, exercise: Exercise, plan: Plan, session: WorkerSession) -> Marked:
        """Marks for the answers to all planned calls, and to those that the checks make besides."""
        replies, stop = session.all_replies(plan.calls, plan.frame)
        ahead = _Ahead()
        if stop is None and (before := self._remembered(exercise, replies)) is not None:
            ahead = _Ahead(before.calls, *session.all_replies(before.calls, before.frame))
            if ahead.stop is None and digest(ahead.replies) == before.replies:
                self._note_warnings(exercise.name, before.warnings)
                return before.marked
        return self._judge(exercise, plan, _Line(session, ahead, stop), replies)

    def _remembered(self, exercise: Exercise, replies: Sequence[bytes]) -> Remembered | None:
        """Marks with what is wrong, or, where nobody asks for that, marks alone."""
        known = self.checks.remembered
        before = known.get(exercise.name, replies)
        return before if before or self.diagnoses else known.get(_alone(exercise), replies)

    def _judge(self, exercise: Exercise, plan: Plan, line: _Line, replies: Sequence[bytes]) -> Marked:
        planned = self._observations(line, replies)
        if line.stop is not None:
            self.stopped[exercise.name] = str(line.stop)
            planned.append(_stopped(line.stop))
            planned += [_SKIPPED] * (len(plan.calls) - len(planned))
        warnings = frozenset(kind for observation in planned for kind in observation.warnings)
        self._note_warnings(exercise.name, warnings)
        further: list[Observation] = []

        def ask(call: Call) -> Observation:
            if line.stop is not None:
                return _SKIPPED
            try:
                further.append(self._censored(line.ask(call)))
            except Stopped as stop:
                self.stopped[exercise.name] = str(stop)
                further.append(_stopped(stop))
            return further[-1]

        live = _Live(ask, line.expect)
        place = self.places.get(exercise.name, "")

        def diagnosed(seen: Sequence[Observation], asked: Asked, ask: Ask) -> Sequence[Fault]:
            if not self.diagnoses:
                return ()
            from autograder.grading import diagnosing

            started = time.process_time()
            subject = diagnosing.subject(self.checks, exercise.name)
            found = diagnosing.faults(subject, plan, seen, asked, ask, self.cells, place)
            self.checks.diagnosed.append((exercise.name, time.process_time() - started))
            return found

        marked = mark(exercise, plan, planned, live, place, self.checks.reference, diagnosed)
        calm = all(seen.error is None for seen in (*planned, *further))  # an error's words are its own
        if calm and not any(call.is_live for call in line.calls):
            remembered = Remembered(marked, warnings, tuple(line.calls), digest(line.replies))
            name = exercise.name if self.diagnoses or marked.full else _alone(exercise)
            self.checks.remembered.put(name, replies, remembered)
        return marked

    def _observations(self, line: _Line, replies: Sequence[bytes]) -> list[Observation]:
        observations: list[Observation] = []
        try:
            for reply in replies:
                observations.append(self._censored(line.session.observation(reply)))  # noqa: PERF401  # may stop
        except Stopped as stop:
            line.stop = stop
        return observations

    def _note_warnings(self, name: str, kinds: frozenset[str]) -> None:
        if kinds:
            self.warned.setdefault(name, kinds)

    def _censored(self, observation: Observation) -> Observation:
        """An error's message is kept where it is Python's and names nothing but the student's own names."""
        if observation.error is None:
            return observation
        kind, message = observation.error
        about = error_messages.family(message)
        quoted = re.findall(r"'([^']*)'|(\w+)\(\)", message) if about in error_messages.QUOTING else ()
        if about and all(name in self.words for pair in quoted for name in pair if name):
            return observation
        return replace(observation, error=(kind, ""))


@dataclass(frozen=True)
class _Live:
    """Answers calls that nobody planned; `expect` has several of them, which come next, made in one go."""

    ask: Ask
    expect: Callable[[Sequence[Call]], None]

    def __call__(self, call: Call) -> Observation:
        return self.ask(call)


@dataclass
class _Ahead:
    """Replies to calls that are likely to be made; `stop` ended the worker at the first that has none."""

    calls: Sequence[Call] = ()
    replies: Sequence[bytes] = ()
    stop: Stopped | None = None

    def add(self, calls: Sequence[Call], replies: Sequence[bytes], stop: Stopped | None) -> None:
        """More of them, as long as nothing stopped the worker."""
        self.calls, self.replies, self.stop = [*self.calls, *calls], [*self.replies, *replies], stop

    def take(self, call: Call) -> bytes | None:
        """The reply to this call, once. Raises Stopped at the one that ended the worker."""
        for place, expected in enumerate(self.calls):
            if expected.key == call.key:
                if place == len(self.replies) and self.stop is not None:
                    raise self.stop
                reply = self.replies[place] if place < len(self.replies) else None
                self.calls = [*self.calls[:place], *self.calls[place + 1 :]]
                self.replies = [*self.replies[:place], *self.replies[place + 1 :]]
                return reply
        return None


@dataclass
class _Line:
    """To a submission that is being judged: calls that nobody planned, and the frames that answer them."""

    session: WorkerSession
    ahead: _Ahead
    stop: Stopped | None
    calls: list[Call] = field(default_factory=list)
    replies: list[bytes] = field(default_factory=list)

    def expect(self, calls: Sequence[Call]) -> None:
        """Have those made that are not yet, all in one go."""
        known = {call.key for call in self.ahead.calls}
        calls = [call for call in calls if call.key not in known]
        if len(calls) > 1 and self.stop is None and self.ahead.stop is None:
            first = len(self.replies)  # numbered as when they are asked for one by one
            self.ahead.add(calls, *self.session.all_replies(calls, frame_of(calls, first), first))

    def ask(self, call: Call) -> Observation:
        """Raises Stopped, and remembers it."""
        try:
            reply = self.ahead.take(call) or self.session.reply(call, len(self.replies))
            self.calls.append(call)
            self.replies.append(reply)
            return self.session.observation(reply)
        except Stopped as stop:
            self.stop = stop
            raise


def _alone(exercise: Exercise) -> str:
    """Where marks of this exercise are kept that say nothing of what is wrong."""
    return f"{exercise.name}, its checks alone"


def _stopped(stop: Stopped) -> Observation:
    return Observation(error=("Stopped", str(stop)))
