"""Damaged submissions through the engine: what is right in them earns its points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from autograder import assignment, submission
from autograder.config import find_course
from autograder.engine import Engine, Graded
from autograder.errors import Unreadable
from autograder.result import Status
from tests.redteam import harness
from tests.redteam.harness import Case


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """One engine for all cases, as for a class."""
    with Engine(assignment.load(harness.ASSIGNMENT, find_course()), isolation="best-effort") as engine:
        yield engine


@pytest.mark.parametrize("case", harness.damaged_cases(), ids=lambda case: case.name)
def test_damage_costs_no_point_that_was_earned(case: Case, engine: Engine, tmp_path: Path) -> None:
    """Full marks for every exercise that the damage spared, and for no other; what happened is said."""
    result = _grade(engine, harness.hand_in(case, tmp_path)).result

    said = "; ".join(
        [
            *result.repairs,
            *result.findings,
            *(check.message for each in result.exercises for check in each.checks),
        ]
    )
    lost = {each.name for each in result.exercises if each.score != each.max_score}
    assert (result.status is Status.UNREADABLE) == (case.ending == harness.UNREADABLE), said
    assert (result.status is Status.GRADED_WITH_REPAIRS) == bool(result.repairs), said
    assert result.status is not Status.ERROR, said
    assert lost == case.loses, said
    assert [word for word in (*case.words, *case.graded) if word not in said] == [], said


def _grade(engine: Engine, folder: Path) -> Graded:
    try:
        path, repairs = submission.find(folder, harness.ASSIGNMENT, harness.EXERCISES)
        data = submission.read_file(path, harness.LIMIT_MIB)
    except Unreadable as reason:
        return engine.unreadable("ada", str(reason))
    graded = engine.grade(data, "ada")
    if not repairs or graded.result.status not in (Status.GRADED, Status.GRADED_WITH_REPAIRS):
        return graded
    result = replace(
        graded.result, status=Status.GRADED_WITH_REPAIRS, repairs=(*repairs, *graded.result.repairs)
    )
    return replace(graded, result=result)
