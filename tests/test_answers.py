"""Several hundred answers to the forget gate earn what they deserve."""

from __future__ import annotations

from collections import Counter

import pytest

from autograder import corpus
from autograder.assignment import load
from autograder.config import KIT, find_course
from autograder.corpus import EMPTY, RIGHT, WRONG
from autograder.verify import Proof, Seen, prove

CAP = 1


@pytest.fixture(scope="module")
def proof() -> Proof:
    """All of them graded by the real engine, each in a notebook that is right otherwise."""
    return prove(load("forget_gate", find_course(KIT)), isolation="best-effort", kinds=(RIGHT, EMPTY, WRONG))


def test_there_are_enough_answers() -> None:
    """At least 60 right, 30 empty and 120 wrong ones are kept, and some for every exercise."""
    answers = corpus.read(KIT, "forget_gate")
    kinds = Counter(answer.kind for answer in answers)
    assert (kinds[RIGHT] >= 60, kinds[EMPTY] >= 30, kinds[WRONG] >= 120) == (True, True, True)
    assert len({(answer.kind, answer.exercise) for answer in answers}) == 3 * 5


def test_a_right_answer_by_any_road_earns_everything(proof: Proof) -> None:
    """Nothing is lost, neither there nor in what builds on it, and nobody is accused."""
    assert _named([seen for seen in proof.of(RIGHT) if not seen.full or seen.hint]) == []


def test_an_empty_answer_earns_next_to_nothing(proof: Proof) -> None:
    """A point at most, and nothing is taken from the other exercises."""
    paid = [seen for seen in proof.of(EMPTY) if seen.score is None or seen.score > CAP or seen.others]
    assert _named(paid) == []


def test_a_wrong_answer_loses_points(proof: Proof) -> None:
    """Every one of them, and only points: the grader itself never stumbles."""
    assert _named([seen for seen in proof.of(WRONG) if seen.score is None or seen.full]) == []


def test_a_slip_is_not_paid_for_in_the_exercises_that_use_it(proof: Proof) -> None:
    """The parts' wrong answers cost the whole gate nothing."""
    assert _named([seen for seen in proof.of(WRONG) if seen.others]) == []


def _named(cases: list[Seen]) -> list[str]:
    return [f"{seen.case.exercise}: {seen.case.name} ({seen.score}, {seen.lost})" for seen in cases]
