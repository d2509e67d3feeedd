"""Whatever an exercise asks: a small assignment a kind is proved, then all sorts of answers graded."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from autograder.grading.engine import Engine
from autograder.model.assignment import Assignment
from autograder.verify.answer_files import EMPTY, RIGHT, WRONG
from autograder.verify.proof import prove
from autograder.verify.proof_cases import MISTAKE
from tests import small

COURSE = "id = 'kinds'\nisolation = 'best-effort'\n"
FILES = sorted((Path(__file__).parents[1] / "kinds").glob("*.py"))


@pytest.fixture(scope="module", params=FILES, ids=lambda path: path.stem)
def assignment(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[small.Small, Assignment]:
    """One small assignment in a course of its own."""
    root = tmp_path_factory.mktemp("kinds")
    (root / "course.toml").write_text(COURSE)
    (root / "assignments").mkdir()
    read = small.read(request.param)
    return read, small.install(read, root)


def test_a_small_assignment_is_proved(assignment: tuple[small.Small, Assignment]) -> None:
    """Its reference and its right answers earn all, known mistakes meet their hints."""
    proof = prove(assignment[1], isolation="best-effort", kinds=(MISTAKE, RIGHT, EMPTY, WRONG))
    assert proof.faults == []


def test_answers_earn_what_they_should(assignment: tuple[small.Small, Assignment]) -> None:
    """Right, wrong and hostile ones, each in a worker of its own; nothing is our fault."""
    read, work = assignment
    exercise = work.exercises[-1].name
    with Engine(work, isolation="best-effort") as engine:
        for answer in read.answers:
            result = engine.grade(small.handed_in(work, exercise, answer.source), answer.title).result
            seen = next(item for item in result.exercises if item.name == exercise)
            said = " ".join((*result.findings, *(f"{check.message} {check.hint}" for check in seen.checks)))
            assert answer.fits(seen.score), (answer.title, seen)
            assert re.search(answer.says, said), (answer.title, said)
