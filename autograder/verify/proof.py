"""The proof of an assignment's checks: right answers earn all, wrong ones lose, and every check is needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field, replace

from autograder.grading import check_file
from autograder.grading.check_file import CheckFile
from autograder.grading.containers import KEEPS
from autograder.grading.engine import Engine
from autograder.grading.plan import Plan
from autograder.model.assignment import Assignment
from autograder.model.errors import GraderError
from autograder.nbgrader_bridge import leaks, secret_texts
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from autograder.verify import expectations, proof_cases, roads, visible_checks, weak_checks
from autograder.verify.answer_files import EMPTY, RIGHT, WRONG
from autograder.verify.case_grader import CaseGrader
from autograder.verify.proof_cases import FAULTY, MISTAKE, MUTANT, Seen
from autograder.verify.survivors import Survivors

_DEAD = "check {} is dead: no wrong answer loses it: remove it, or write down the mistake that it is for"


@dataclass
class Proof:
    """What was found. `faults` make the proof fail; `notes` are worth reading."""

    assignment: str
    checks: Mapping[str, tuple[str, ...]]
    seen: list[Seen] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def of(self, kind: str, exercise: str | None = None) -> list[Seen]:
        """The cases of a kind."""
        return [
            seen for seen in self.seen if seen.case.kind == kind and exercise in (None, seen.case.exercise)
        ]

    def decided_by(self, check: str) -> list[Seen]:
        """The faulty answers that this check alone notices.

        A wrong container has its price whichever check says so.
        """
        return [
            seen
            for seen in self.seen
            if seen.case.kind in FAULTY
            and seen.lost == (check,)
            and seen.score != round(KEEPS * seen.max_score, 9)
        ]


def prove(
    assignment: Assignment,
    *,
    isolation: str | None = None,
    limit: int | None = None,
    checks: CheckFile | None = None,
    kinds: Sequence[str] = (MISTAKE, RIGHT, EMPTY, WRONG, MUTANT),
    made: bool = True,
    tick: Callable[[int, int], None] = lambda done, all_of_them: None,
) -> Proof:
    """Grade every kept, made and mutated answer.

    limit: so many mutants at most. made: also the empty answers that are made from the signatures.
    """
    try:
        checks = checks or check_file.load(assignment)
    except GraderError as error:  # the reference fails a check, or the check file cannot be imported
        return Proof(assignment.name, {}, faults=[str(error)])
    hand_in = MadeSubmission(assignment)
    with Engine(assignment, isolation=isolation, checks=checks) as engine:
        plans = engine.checks.plans
        proof = Proof(assignment.name, {name: declared(plan) for name, plan in plans.items()})
        weak = weak_checks.causes(assignment, engine.checks) if made else {}
        told = weak_checks.answers_told(assignment, engine.checks) if made else {}
        wanted = [
            case
            for case in proof_cases.gather(assignment, engine.checks, limit, made)
            if case.kind in kinds and (case.kind == RIGHT or case.exercise not in weak)
        ]
        reference = engine.grade(hand_in.answered({}), "reference").result
        proof.faults += expectations.of_reference(reference, assignment)
        if reference.score != assignment.automatic_points:
            return proof  # every other answer would only repeat it
        proof.faults += dict.fromkeys(line for lines in weak.values() for line in lines)
        proof.faults += expectations.of_stub(engine.grade(hand_in.stub(), "stub").result)
        grade = CaseGrader(engine, hand_in, wanted)
        echoes: Counter[tuple[str, str]] = Counter()
        for number, case in enumerate(wanted):
            tick(number, len(wanted))
            seen, exercises = grade(case)
            faults = list(expectations.of_case(seen, proof.checks[case.exercise], exercises, told))
            proof.seen.append(replace(seen, well=not faults))
            proof.faults += faults
            echoes.update(expectations.echoes(seen))
        tick(len(wanted), len(wanted))
        proof.faults += map(expectations.of_echo, echoes, echoes.values())
        uncaught = {seen.case.exercise for seen in proof.of(MISTAKE) if not seen.lost}
        survivors = [seen.case for seen in proof.of(MUTANT) if not seen.lost]
        judged = [case for case in survivors if case.exercise not in uncaught]
        judge = Survivors(engine.checks)
        complete = MUTANT in kinds and limit is None and not weak and not uncaught
        proof.faults += judge.faults(judged, complete)
        proof.notes += map(expectations.of_waiting, [*weak, *(uncaught - weak.keys())])
        proof.notes += judge.notes
        proof.notes += _unspoken(proof.of(MUTANT))
    released = {"cells": assignment.released}
    leaked = leaks.find(released, secret_texts.secrets(assignment))
    proof.faults += [f"the release leaks: {fault}" for fault in leaked]
    proof.faults += visible_checks.faults(assignment, engine.checks, proof.seen)
    _weigh(proof, weak, all_tried=limit is None)
    if made:
        proof.faults += weak_checks.faults(assignment, engine.checks, proof.seen, weak)
        for sentence, is_fault in roads.refused(assignment, engine.checks):
            (proof.faults if is_fault else proof.notes).append(sentence)
    return proof


def declared(plan: Plan) -> tuple[str, ...]:
    """The names of an exercise's checks, in the file's order."""
    lines = {check.name: check.function.__code__.co_firstlineno for check in plan.checks}
    return tuple(sorted(lines, key=lines.__getitem__))


def _unspoken(mutants: Sequence[Seen]) -> list[str]:
    """The variants of the reference that lose points, and of which the diagnosis says nothing."""
    mute = [seen.case.name for seen in mutants if seen.lost and seen.hint is None]
    return [f"mutant {name!r} meets no sentence: a @misconception can say one" for name in mute]


def _weigh(proof: Proof, weak: Container[str], *, all_tried: bool) -> None:
    """Checks that nothing needs; where a known mistake should have lost one, that is said already.

    all_tried: without some of the mutants none is called dead, since those may be what it is for.
    """
    for exercise, checks in proof.checks.items():
        faulty = [seen for kind in FAULTY for seen in proof.of(kind, exercise)]
        escaped = {
            name
            for seen in faulty
            if seen.case.mistake is not None
            for name in expectations.expected_losses(seen.case.mistake, checks)
        }
        for name in checks if exercise not in weak else ():
            if not any(name in seen.lost for seen in faulty):
                if name not in escaped and all_tried:
                    proof.faults.append(_DEAD.format(name))
            elif not proof.decided_by(name):
                proof.notes.append(f"check {name} is never decisive: other checks notice all that it notices")
