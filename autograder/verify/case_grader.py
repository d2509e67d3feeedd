"""Grades the cases of a proof, each as thoroughly as its kind needs, and no more often.

Right answers to different exercises share a notebook. When that earns everything, without a word against any
of them, all of them are right; else each is graded by itself. Wrong ones are the author's own and have to
lose, nothing else: what only computes is marked in this process, the rest in a worker.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from autograder.grading.engine import Engine
from autograder.model.result import ExerciseResult, Status
from autograder.model.source import body, bound
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from autograder.reading.static_analysis import scan
from autograder.verify import proof_cases
from autograder.verify.answer_files import RIGHT, WRONG
from autograder.verify.proof_cases import Case, Seen
from autograder.verify.rehearsal import left_by_cells, of_source

Shown = tuple[Seen, Sequence[ExerciseResult]]
_COMPUTING = frozenset("numpy math cmath functools itertools operator collections typing dataclasses".split())  # noqa: SIM905
_BEYOND = frozenset(  # what ends, reads, or changes for everybody who comes after
    "exit quit open input exec eval breakpoint globals seterr errstate set_printoptions random".split()  # noqa: SIM905
)


class CaseGrader:
    """Grades cases of one engine's assignment."""

    def __init__(self, engine: Engine, hand_in: MadeSubmission, cases: Iterable[Case]) -> None:
        self._engine, self._hand_in = engine, hand_in
        self._exercises = {exercise.name: exercise for exercise in engine.assignment.exercises}
        self._left = left_by_cells(engine.assignment, engine.checks)
        right = [case for case in cases if case.kind == RIGHT]
        self._company = {case: group for group in self._groups(right) for case in group}
        self._met: dict[Case, Shown] = {}

    def __call__(self, case: Case) -> Shown:
        """What it showed, and the results behind that."""
        if case.ours or (case.kind == WRONG and only_computes(case.source)):
            own = of_source(self._engine.checks, self._exercises[case.exercise], case.source, self._left)
            return proof_cases.of_marks(case, own), [own]
        if case.kind == WRONG:
            data = self._hand_in.answered({case.exercise: case.source})
            alone = self._engine.marks_of(data, case.exercise)
            own = alone or ExerciseResult(case.exercise, None, 0.0)
            return proof_cases.of_marks(case, own), [own]
        if case in self._company:
            self._meet(self._company[case])
        return self._met.pop(case, None) or self._alone(case)

    def _alone(self, case: Case) -> Shown:
        result = self._engine.grade(self._hand_in.answered({case.exercise: case.source}), case.name).result
        seen = proof_cases.of_result(case, result)
        if case.kind == RIGHT and result.status is Status.GRADED_WITH_REPAIRS:
            seen = replace(seen, others=(*seen.others, *result.repairs))
        return seen, result.exercises

    def _meet(self, group: Sequence[Case]) -> None:
        """Grade them in one notebook; only where nothing at all is wrong with it does that count."""
        for case in group:
            del self._company[case]
        result = self._engine.grade(
            self._hand_in.answered({case.exercise: case.source for case in group}), group[0].name
        ).result
        full = all(item.score == item.max_score and not item.faults for item in result.exercises)
        if full and result.status is Status.GRADED:
            self._met |= {case: (proof_cases.of_result(case, result), result.exercises) for case in group}

    def _groups(self, right: Sequence[Case]) -> Iterator[list[Case]]:
        """Several right answers each, to different exercises, of which none has what another one uses."""
        public = frozenset(self._engine.assignment.imports)
        lists: Mapping[str, list[Case]] = {name: [] for name in self._exercises}
        for case in right:
            if not (_bound(case.source) - {case.exercise}) & self._exercises.keys():
                lists[case.exercise].append(case)
        for row in zip_longest(*lists.values()):
            group: list[Case] = []
            for case in filter(None, row):
                if all(_apart(case, other, public) for other in group):
                    group.append(case)
            if len(group) > 1:
                yield group


def only_computes(source: str) -> bool:
    """Does a cell of the author's do nothing but compute, as far as its text tells?"""
    facts = scan(source)
    if not facts.parses or facts.needs_ipython or not facts.words.isdisjoint(_BEYOND):
        return False
    nodes = [node for statement in body(source) for node in ast.walk(statement)]
    modules = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    modules += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    stored = any(isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) for node in nodes)
    hidden = any(isinstance(node, ast.Attribute) and node.attr.startswith("__") for node in nodes)
    return not stored and not hidden and {name.split(".")[0] for name in modules} <= _COMPUTING


def _bound(source: str) -> frozenset[str]:
    return frozenset(name for statement in body(source) for name in bound(statement))


def _apart(one: Case, other: Case, public: frozenset[str]) -> bool:
    """Would each of them be the same without the other?"""
    return all(
        (_bound(a.source) - {a.exercise} - public).isdisjoint(scan(b.source).words)
        for a, b in ((one, other), (other, one))
    )
