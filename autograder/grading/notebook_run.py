"""One submission from its cells to its marks: what to run, which answers to gather, what to try again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from autograder.grading import findings as notes
from autograder.grading import what_runs
from autograder.grading.check_file import CheckFile
from autograder.grading.examiner import Examiner
from autograder.grading.marking import EMPTY_KIND, Marked, blank, unanswered
from autograder.model.assignment import Assignment, Exercise
from autograder.model.finding import Finding
from autograder.model.result import ExerciseResult
from autograder.reading.call_graph import may_use
from autograder.reading.static_analysis import scan
from autograder.reading.submission import Submission
from autograder.sandbox.budget import Budget
from autograder.sandbox.fork_server_client import ForkServerClient
from autograder.sandbox.losses import Stopped
from autograder.sandbox.session import WorkerSession

if TYPE_CHECKING:
    from autograder.reading.slips import NearProgram

# Names in Python's own complaints about a wrong argument, that anybody may hear.
WELL_KNOWN = frozenset(
    ("numpy", "math", "NoneType", "function", "method", "int", "float", "list", "tuple", "str", "dict")
)


@dataclass
class NotebookRun:
    """Marks one submission; `findings` and `repairs` grow on the way, `budget` is what it may still use."""

    assignment: Assignment
    checks: CheckFile
    client: ForkServerClient
    budget: Budget
    waiting: Callable[[], AbstractContextManager[object]]
    submission: Submission
    places: Mapping[str, str]
    findings: list[Finding] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)
    sessions: list[WorkerSession] = field(default_factory=list)
    undiagnosed: set[str] = field(default_factory=set)  # exercises on top of broken ones
    seen: Callable[[ExerciseResult], object] | None = None

    def mark(self) -> list[Marked]:
        """Every exercise, with the student's own helpers; where that costs points, also with right ones."""
        session = self.session({})
        marked: dict[str, Marked] = {}
        for exercise in self.assignment.exercises:
            marked[exercise.name] = self._own(exercise, marked, session)
            if self.seen is not None:
                self.seen(marked[exercise.name].result)
        for exercise in self.assignment.exercises:
            best = self._carried_forward(exercise, marked, session)
            marked[exercise.name] = self._mended(exercise, best, marked)
        session.leave()
        examiner = self._examiner
        loopless = self.checks.without_loops
        self.findings += notes.findings(self._cells, session, examiner.stopped, examiner.warned, loopless)
        self.repairs += notes.repairs(session)
        return list(marked.values())

    def mark_alone(self, name: str) -> Marked:
        """One exercise, with the student's own helpers, and no question of what is behind a failure."""
        session = self.session({})
        self._examiner.diagnoses = False
        marked = self._first(next(each for each in self.assignment.exercises if each.name == name), session)
        session.leave()
        return marked

    def close(self) -> None:
        """Leave no worker behind."""
        for session in self.sessions:
            session.close()

    @cached_property
    def _examiner(self) -> Examiner:
        own = frozenset[str]().union(*(scan(source).words for _, source in self._cells))
        return Examiner(self.checks, self.places, own | WELL_KNOWN, dict(self._cells))

    # --- what runs ---------------------------------------------------------------------------

    @cached_property
    def _cells(self) -> list[tuple[int, str]]:
        return what_runs.cells(self.assignment, self.submission)

    def session(
        self, helpers: dict[str, Callable[..., Any]], cells: Sequence[tuple[int, str]] | None = None
    ) -> WorkerSession:
        """The submission, ready to be run in a worker; `helpers` stand in for its own functions, `cells` for
        its cells."""
        cells = cells or self._cells
        scans = [scan(source) for _, source in cells]
        prologue, sentences = what_runs.prologue(self.assignment, self.submission, scans)
        self.repairs += [sentence for sentence in sentences if sentence not in self.repairs]
        session = WorkerSession(
            client=self.client,
            budget=self.budget,
            flavour=what_runs.flavour(scans, prologue),
            prologue=prologue,
            cells=cells,
            exercises=[exercise.name for exercise in self.assignment.exercises],
            helpers=helpers,
            waiting=self.waiting,
            # What hung once is not run again; a copy, since other cells and helpers hang elsewhere.
            left_out=dict(self.sessions[0].left_out) if self.sessions else {},
        )
        self.sessions.append(session)
        return session

    # --- marks -------------------------------------------------------------------------------

    def _own(self, exercise: Exercise, marked: Mapping[str, Marked], session: WorkerSession) -> Marked:
        """With the student's own helpers. On top of a broken one, a right one may mend all: what is wrong is
        asked when that was tried, for it is the most costly question."""
        if self._waits(exercise):
            return self._put_off(exercise)
        helpers = self._stand_ins(exercise, marked)
        if not helpers or not self._may_use(exercise, list(helpers)):
            return self._first(exercise, session)
        self.undiagnosed.add(exercise.name)
        self._examiner.diagnoses = False
        own = self._first(exercise, session)
        self._examiner.diagnoses = True
        return own

    def _first(self, exercise: Exercise, session: WorkerSession) -> Marked:
        plan = self.checks.plans[exercise.name]
        try:
            session.ready()
        except Stopped as stop:
            return unanswered(exercise, plan, f"not tried: {stop}", "")
        missing = notes.why_missing(exercise.name, self._cells, session, self.checks.plans)
        is_variable = not callable(self.checks.reference[exercise.name])
        if is_variable and session.found.get(exercise.name) == "missing" and _left_out(session):
            return blank(exercise, plan)
        if missing is not None and not is_variable:
            fault = notes.fault_of_cell(exercise.name, self._cells, session)
            return unanswered(exercise, plan, missing, self.places.get(exercise.name, ""), fault)
        return self._examiner.examine(exercise, plan, session)

    def _carried_forward(
        self, exercise: Exercise, marked: Mapping[str, Marked], session: WorkerSession
    ) -> Marked:
        """An exercise on top of a broken one is tried again on a right one, and the better one counts."""
        own = marked[exercise.name]
        helpers = self._stand_ins(exercise, marked)
        if own.full or own.broken or not helpers or not self._may_use(exercise, list(helpers)):
            return own
        other, helped = self._with_helpers(exercise, session, helpers)
        if not helped:  # another name for the function may have been bound when the cells ran
            fresh = self.session(helpers)
            other, helped = self._with_helpers(exercise, fresh, helpers)
            fresh.close()
        unasked = exercise.name in self.undiagnosed
        if not helped:  # it uses none of them: the other is its own result, where that is still to be had
            return other if unasked or self._waits(exercise) else own
        blamed = replace(other, result=replace(other.result, blame=next(n for n in helpers if n in helped)))
        if other.full:
            self._examiner.stopped.pop(exercise.name, None)
            return blamed
        if unasked:  # the checks alone are compared: what is wrong was not asked of its own answers
            if max(other.earned, _score(other)) > own.earned:
                return blamed
            if other.earned == own.earned:
                return other
            own = self._alone(exercise)
        return blamed if _score(other) > _score(own) else own

    def _alone(self, exercise: Exercise) -> Marked:
        """Once more with the student's own helpers, which this session does not know any more."""
        fresh = self.session({})
        own = self._first(exercise, fresh)
        fresh.close()
        return own

    def _mended(self, exercise: Exercise, best: Marked, marked: Mapping[str, Marked]) -> Marked:
        """A function that gives nothing is marked with the one edit that its slip asks for, at a price."""
        if best.full:
            return best
        from autograder.grading import mending

        plan = self.checks.plans[exercise.name]
        cell = self._cell_of(exercise)
        hung = exercise.name in self._examiner.stopped or (cell and cell[0] in self.sessions[0].left_out)
        if cell is None or hung or not mending.may_be_tried(plan, best):
            return best
        helpers = self._stand_ins(exercise, marked)
        contract = mending.contract(self.checks, exercise, self._cells)

        def tried(group: Sequence[NearProgram]) -> list[tuple[NearProgram, Marked]]:
            return [(near, self._tried(exercise, (cell[0], near.source), helpers)) for near in group]

        chosen = mending.found(plan, cell[1], contract, tried, all_of_it=mending.stops(best))
        if chosen is None:
            return best
        self.repairs.append(mending.sentence(exercise, chosen[0]))
        return mending.priced(best, *chosen)

    def _tried(
        self, exercise: Exercise, cell: tuple[int, str], helpers: dict[str, Callable[..., Any]]
    ) -> Marked:
        """Marks with another text in the place of one cell; what it does besides is nobody's."""
        examiner = self._examiner
        before = dict(examiner.stopped), dict(examiner.warned)
        fresh = self.session(helpers, [cell if cell[0] == each[0] else each for each in self._cells])
        marked = self._first(exercise, fresh)
        fresh.close()
        examiner.stopped, examiner.warned = before
        return marked

    def _cell_of(self, exercise: Exercise) -> tuple[int, str] | None:
        """The last cell that defines a function that can be called."""
        defining = [cell for cell in self._cells if notes.defines(exercise.name, cell[1])]
        return defining[-1] if defining and self._helps(exercise.name) else None

    def _stand_ins(self, exercise: Exercise, marked: Mapping[str, Marked]) -> dict[str, Callable[..., Any]]:
        """Right functions for those before it that lost points."""
        names = [name for name in self._earlier(exercise) if not marked[name].full and self._helps(name)]
        return {name: self.checks.reference[name] for name in names}

    def _helps(self, name: str) -> bool:
        """Can the reference stand in for it? A function can; a class and a variable stay the student's."""
        reference = self.checks.reference[name]
        return callable(reference) and not isinstance(reference, type)

    def _waits(self, exercise: Exercise) -> bool:
        """Does it seem to use a function that never came back? Then it is tried with a right one only."""
        stopped = self._examiner.stopped
        hung = [name for name in self._earlier(exercise) if name in stopped and self._helps(name)]
        return bool(hung) and self._may_use(exercise, hung)

    def _put_off(self, exercise: Exercise) -> Marked:
        return unanswered(
            exercise, self.checks.plans[exercise.name], "not tried with what never came back", ""
        )

    def _with_helpers(
        self, exercise: Exercise, session: WorkerSession, helpers: dict[str, Callable[..., Any]]
    ) -> tuple[Marked, set[str]]:
        """Mark with right helpers, and which of them were asked for help."""
        before = dict(self._examiner.stopped)
        session.help_with(helpers, self.checks.ahead(exercise.name, helpers))
        marked = self._first(exercise, session)
        if not session.helped:
            self._examiner.stopped = before
        return marked, set(session.helped)

    def _earlier(self, exercise: Exercise) -> list[str]:
        names = [each.name for each in self.assignment.exercises]
        return names[: names.index(exercise.name)]

    def _may_use(self, exercise: Exercise, names: Sequence[str]) -> bool:
        return may_use([source for _, source in self._cells], exercise.name, names)

    def outputs(self) -> dict[int, tuple[dict[str, Any], ...]]:
        """Cell number -> nbformat outputs of the first run."""
        from autograder.grading.cell_outputs import of_run

        runs = self.sessions[0].runs if self.sessions else {}
        return {number: of_run(run, number) for number, run in runs.items()}


def _score(marked: Marked) -> float:
    """Its points; none where the grader itself failed."""
    return marked.result.score or 0.0


def _left_out(session: WorkerSession) -> bool:
    """Is there a cell that stops where its answer is to be written?"""
    return any(run.error is not None and run.error[0] == EMPTY_KIND for run in session.runs.values())
