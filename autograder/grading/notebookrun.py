"""One submission from its cells to its marks: what to run, which answers to gather, what to try again."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from autograder.assignment import Assignment, Exercise
from autograder.grading import complaints
from autograder.grading.checkfile import CheckFile, Plan
from autograder.grading.marking import Marked, mark, unanswered
from autograder.grading.memory import Remembered, digest
from autograder.grading.observation import Call, Observation
from autograder.grading.reach import may_use
from autograder.grading.scan import OFFERED, Scan, scan
from autograder.isolation.forkserver import Desk
from autograder.isolation.sitting import Sitting, Stopped
from autograder.reading.submission import Submission
from autograder.result import ExerciseResult

MOST_FINDINGS = 20
HIDDEN = "hidden"  # the name of a function was given to something else afterwards
SKIPPED = Observation(error=("Skipped", "not tried again after what happened before"))


@dataclass
class Session:
    """Marks one submission; `findings` and `repairs` grow on the way."""

    assignment: Assignment
    checks: CheckFile
    desk: Desk
    waiting: Callable[[], AbstractContextManager[object]]
    submission: Submission
    places: Mapping[str, str]
    findings: list[str] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)
    stopped: dict[str, str] = field(default_factory=dict)
    warned: dict[str, frozenset[str]] = field(default_factory=dict)
    sittings: list[Sitting] = field(default_factory=list)
    seen: Callable[[ExerciseResult], object] | None = None

    def mark(self) -> list[Marked]:
        """Every exercise, with the student's own helpers; where that costs points, also with right ones."""
        sitting = self.sitting({})
        marked = {}
        for exercise in self.assignment.exercises:
            marked[exercise.name] = (
                self._first(exercise, sitting) if not self._waits(exercise) else self._put_off(exercise)
            )
            if self.seen is not None:
                self.seen(marked[exercise.name].result)
        for exercise in self.assignment.exercises:
            marked[exercise.name] = self._carried_forward(exercise, marked, sitting)
        sitting.close()
        self._note(sitting)
        return list(marked.values())

    def close(self) -> None:
        """Leave no worker behind."""
        for sitting in self.sittings:
            sitting.close()

    # --- what runs ---------------------------------------------------------------------------

    @cached_property
    def _cells(self) -> list[tuple[int, str]]:
        """The code cells that are run.

        Left out, if they are as released: cells that only draw, visible checks, and cells that define what no
        other cell of this notebook mentions.
        """
        skipped = self.assignment.skipped_sources
        cells = [
            (number, cell.source)
            for number, cell in enumerate(self.submission.cells, start=1)
            if cell.kind == "code" and cell.source.strip() and cell.source.strip() not in skipped
        ]
        tools = [item for item in cells if item[1].strip() in self.assignment.tool_sources]
        others = frozenset[str]().union(
            *(scan(source).words for item in cells if item not in tools for source in item[1:])
        )
        return [item for item in cells if item not in tools or not others.isdisjoint(scan(item[1]).defined)]

    def sitting(self, helpers: dict[str, Callable[..., Any]]) -> Sitting:
        """The submission, ready to be run in a worker; `helpers` stand in for its own functions."""
        cells = self._cells
        scans = [scan(source) for _, source in cells]
        prologue = self._prologue(scans)
        sitting = Sitting(
            desk=self.desk,
            limits=self.assignment.course.limits,
            flavour=_flavour(scans, prologue),
            prologue=prologue,
            cells=cells,
            exercises=[exercise.name for exercise in self.assignment.exercises],
            helpers=helpers,
            waiting=self.waiting,
        )
        if self.sittings:  # one budget a submission, and what hung once is not run again
            before = self.sittings[-1]
            sitting.spent, sitting.cpu = before.spent, before.cpu
            sitting.left_out = dict(self.sittings[0].left_out)
        self.sittings.append(sitting)
        return sitting

    def _prologue(self, scans: Sequence[Scan]) -> list[str]:
        """Imports that the release makes and this notebook uses but no longer makes itself."""
        words = frozenset[str]().union(*(each.names for each in scans))
        imported = frozenset[str]().union(*(each.imported for each in scans))
        missing = [name for name in self.assignment.imports if name in words - imported - OFFERED]
        released = {cell.source.strip() for cell in self.submission.cells if cell.kind == "code"}
        drawn = frozenset[str]().union(*(scan(source).imported for source in released))
        for name in missing:
            statement = self.assignment.imports[name]
            sentence = f"`{statement}`, which the notebook came with, was missing and was put back"
            if name not in drawn and sentence not in self.repairs:
                self.repairs.append(sentence)
        return [self.assignment.imports[name] for name in missing]

    # --- marks -------------------------------------------------------------------------------

    def _first(self, exercise: Exercise, sitting: Sitting) -> Marked:
        plan = self.checks.plans[exercise.name]
        try:
            sitting.ready()
        except Stopped as stop:
            return unanswered(exercise, plan, f"not tried: {stop}", "")
        if (missing := self._missing(exercise.name, sitting)) is not None:
            return unanswered(exercise, plan, missing, self.places.get(exercise.name, ""))
        return self._marked(exercise, plan, sitting)

    def _marked(self, exercise: Exercise, plan: Plan, sitting: Sitting) -> Marked:
        replies, stop = sitting.all_replies(plan.calls, plan.frame)
        ahead = _Ahead()
        if stop is None and (before := self.checks.remembered.get(exercise.name, replies)) is not None:
            ahead = _Ahead(before.calls, *sitting.all_replies(before.calls, before.frame))
            if ahead.stop is None and digest(ahead.replies) == before.replies:
                self._warned_of(exercise.name, before.warnings)
                return before.marked
        return self._judged(exercise, plan, sitting, replies, stop, ahead)

    def _judged(
        self,
        exercise: Exercise,
        plan: Plan,
        sitting: Sitting,
        replies: list[bytes],
        stop: Stopped | None,
        ahead: _Ahead,
    ) -> Marked:
        observations: list[Observation] = []
        try:
            for reply in replies:
                observations.append(self._censored(sitting.observation(reply)))  # noqa: PERF401
        except Stopped as reason:
            stop = reason
        if stop is not None:
            self.stopped[exercise.name] = str(stop)
            observations.append(Observation(error=("Stopped", str(stop))))
            observations += [SKIPPED] * (len(plan.calls) - len(observations))
        alive = stop is None
        further: list[tuple[Call, bytes]] = []

        def live(call: Call) -> Observation:
            nonlocal alive
            if not alive:
                return SKIPPED
            try:
                reply = ahead.take(call) or sitting.reply(call, len(further))
                further.append((call, reply))
                observation = self._censored(sitting.observation(reply))
            except Stopped as reason:
                alive = False
                self.stopped[exercise.name] = str(reason)
                observation = Observation(error=("Stopped", str(reason)))
            observations.append(observation)
            return observation

        self._warned_of(exercise.name, warnings := _warnings(observations))
        names, place = list(self.checks.plans), self.places.get(exercise.name, "")
        marked = mark(exercise, plan, tuple(observations), live, place, names)
        if alive and all(observation.error is None for observation in observations):
            calls = tuple(call for call, _ in further)
            known = Remembered(marked, warnings, calls, digest([reply for _, reply in further]))
            self.checks.remembered.put(exercise.name, replies, known)
        return marked

    def _warned_of(self, name: str, kinds: frozenset[str]) -> None:
        if kinds:
            self.warned.setdefault(name, kinds)

    def _censored(self, observation: Observation) -> Observation:
        """An error's message is kept where it is Python's and names nothing but the student's own names."""
        if observation.error is None:
            return observation
        kind, message = observation.error
        about = complaints.family(message)
        quoted = re.findall(r"'([^']*)'|(\w+)\(\)", message) if about in complaints.QUOTING else ()
        if about and all(name in self._words for pair in quoted for name in pair if name):
            return observation
        return Observation(None, (kind, ""), observation.changed, observation.warnings, observation.muted)

    @cached_property
    def _words(self) -> frozenset[str]:
        own = frozenset[str]().union(*(scan(source).words for _, source in self._cells))
        return own | {
            "numpy",
            "math",
            "NoneType",
            "function",
            "method",
            "int",
            "float",
            "list",
            "tuple",
            "str",
            "dict",
        }

    def _carried_forward(self, exercise: Exercise, marked: Mapping[str, Marked], sitting: Sitting) -> Marked:
        """An exercise on top of a broken one is tried again on a right one, and the better one counts."""
        own = marked[exercise.name]
        broken = [earlier for earlier in self._earlier(exercise) if not marked[earlier].full]
        if own.full or own.broken or not broken or not self._may_use(exercise, broken):
            return own
        helpers = {name: self.checks.reference[name] for name in broken}
        other, helped = self._with_helpers(exercise, sitting, helpers)
        if not helped:  # another name for the function may have been bound when the cells ran
            fresh = self.sitting(helpers)
            other, helped = self._with_helpers(exercise, fresh, helpers)
            fresh.close()
            sitting.spent, sitting.cpu = fresh.spent, fresh.cpu
        if not helped and self._waits(exercise):
            return other  # it uses none of them: this is its own result
        if not helped or (other.result.score or 0) <= (own.result.score or 0):
            return own
        if other.full:
            self.stopped.pop(exercise.name, None)
        blame = next(name for name in broken if name in helped)
        return Marked(replace(other.result, blame=blame), other.broken)

    def _waits(self, exercise: Exercise) -> bool:
        """Does it seem to use a function that never came back? Then it is tried with a right one only."""
        hung = [earlier for earlier in self._earlier(exercise) if earlier in self.stopped]
        return bool(hung) and self._may_use(exercise, hung)

    def _put_off(self, exercise: Exercise) -> Marked:
        return unanswered(
            exercise, self.checks.plans[exercise.name], "not tried with what never came back", ""
        )

    def _with_helpers(
        self, exercise: Exercise, sitting: Sitting, helpers: dict[str, Callable[..., Any]]
    ) -> tuple[Marked, set[str]]:
        """Mark with right helpers, and which of them were asked for help."""
        before = dict(self.stopped)
        sitting.help_with(helpers)
        marked = self._first(exercise, sitting)
        if not sitting.helped:
            self.stopped = before
        return marked, set(sitting.helped)

    def _earlier(self, exercise: Exercise) -> list[str]:
        names = [each.name for each in self.assignment.exercises]
        return names[: names.index(exercise.name)]

    def _may_use(self, exercise: Exercise, names: Sequence[str]) -> bool:
        return may_use([source for _, source in self._cells], exercise.name, names)

    # --- words -------------------------------------------------------------------------------

    def _missing(self, name: str, sitting: Sitting) -> str | None:
        """Why there is no such function; None when there is one."""
        state = sitting.found.get(name)
        if state in ("function", HIDDEN):
            return None
        for number, source in self._cells:
            run = sitting.runs.get(number)
            if (
                run is not None
                and run.error is not None
                and re.search(rf"\bdef\s+{name}\b|\b{name}\s*=", source)
            ):
                kind = run.error[1] if run.error[0] == "Stopped" else f"it stopped with {_kind(run.error[0])}"
                return f"the cell that defines `{name}` did not run to its end: {kind}"
        if state == "other":
            return f"`{name}` is not a function"
        near = [
            other for other in sitting.functions if _alike(other, name) and other not in self.checks.plans
        ]
        return f"there is no function `{name}`" + (f"; there is `{near[0]}`" if near else "")

    def _note(self, sitting: Sitting) -> None:
        for number, reason in sorted(sitting.left_out.items()):
            self.findings.append(f"cell {number} was left out: {reason}")
        for name, reason in self.stopped.items():
            self.findings.append(f"{name}: a call {reason}")
        for number, _ in self._cells:
            run = sitting.runs.get(number)
            if run is not None and run.error is not None and number not in sitting.left_out:
                self.findings.append(f"cell {number} stopped with {_kind(run.error[0])}")
        if len(self.findings) > MOST_FINDINGS:
            self.findings[MOST_FINDINGS:] = [f"and {len(self.findings) - MOST_FINDINGS} more of this kind"]
        for number in sitting.again:
            self.repairs.append(f"cell {number} needs what comes after it; it was run again at the end")
        for name, state in sitting.found.items():
            if state == HIDDEN:
                self.repairs.append(
                    f"`{name}` holds no function at the end; the last function of that name counts"
                )
        loops = frozenset[str]().union(*(scan(source).loops for _, source in self._cells))
        for name, kinds in self.warned.items():
            self.findings.append(f"{name}: NumPy warned of {' and '.join(sorted(kinds))}")
        for name in self.checks.plans:
            if name in loops:
                self.findings.append(
                    f"{name}: a loop over numbers, where NumPy does it in one operation (costs nothing)"
                )

    def outputs(self) -> dict[int, tuple[dict[str, Any], ...]]:
        """Cell number -> nbformat outputs of the first run."""
        from autograder.grading.outputs import of_run

        runs = self.sittings[0].runs if self.sittings else {}
        return {number: of_run(run, number) for number, run in runs.items()}


def _warnings(observations: Sequence[Observation]) -> frozenset[str]:
    return frozenset(kind for observation in observations for kind in observation.warnings)


@dataclass
class _Ahead:
    """Replies to calls that are likely to be made; `stop` ended the worker at the first that has none."""

    calls: Sequence[Call] = ()
    replies: Sequence[bytes] = ()
    stop: Stopped | None = None

    def take(self, call: Call) -> bytes | None:
        """The reply to this call, once. Raises Stopped at the one that ended the worker."""
        for place, known in enumerate(self.calls):
            if known.key == call.key:
                if place == len(self.replies) and self.stop is not None:
                    raise self.stop
                reply = self.replies[place] if place < len(self.replies) else None
                self.calls = [*self.calls[:place], *self.calls[place + 1 :]]
                self.replies = [*self.replies[:place], *self.replies[place + 1 :]]
                return reply
        return None


def _flavour(scans: Sequence[Scan], prologue: Sequence[str]) -> str:
    """The lightest worker that has what the cells use."""
    words = frozenset[str]().union(*(each.words for each in scans))
    if "matplotlib" in words or any("matplotlib" in line for line in prologue):
        return "pyplot"
    return "ipython" if any(each.needs_ipython for each in scans) else "plain"


def _kind(name: str) -> str:
    return name if name in complaints.SHOWN else "an exception of its own"


def _alike(other: str, name: str) -> bool:
    """`Linear`, `linear_`, `linear1` for `linear`."""
    plain, wanted = (re.sub(r"[^a-z]", "", text.lower()) for text in (other, name))
    return plain == wanted or (len(wanted) > 4 and (wanted in plain or plain in wanted) and len(plain) > 4)
