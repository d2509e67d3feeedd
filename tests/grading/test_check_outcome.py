"""How one check ends on a student's answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.grading import check_file
from autograder.grading.check_file import CheckFile
from autograder.grading.check_outcome import outcomes_of
from autograder.grading.local_functions import local
from autograder.grading.student import AnsweringStudent
from autograder.model.course import KIT, find_course
from autograder.model.result import Outcome, Verdict
from autograder.nbgrader_bridge import assignments


@pytest.fixture(scope="module")
def checks() -> CheckFile:
    """Of the course's first assignment."""
    return check_file.load(assignments.load("forget_gate", find_course(KIT)))


def outcomes(checks: CheckFile, **functions: Callable[..., Any]) -> dict[str, Outcome]:
    """Of `linear`'s checks, for who answers with these functions and is right otherwise."""
    asked = local({**checks.reference, **functions})
    return outcomes_of(checks.plans["linear"], AnsweringStudent(checks.names, asked))


def test_each_check_ends_in_the_order_in_which_they_run(checks: CheckFile) -> None:
    """The reference passes them all, and nothing is said."""
    seen = outcomes(checks)

    assert list(seen) == [check.name for check in checks.plans["linear"].checks]
    assert {(outcome.status, outcome.message) for outcome in seen.values()} == {(Verdict.PASS, "")}


@pytest.mark.parametrize(
    ("function", "word"),
    [
        (lambda z, W, b: None, "None"),
        (lambda z, W, b: 1 / 0, "ZeroDivisionError"),
        (lambda z, W, b: z @ W - b, "differ"),
        (lambda z, W, b: np.full_like(z @ W, np.nan), "nan"),
    ],
)
def test_a_check_that_does_not_hold_says_what_was_observed(
    checks: CheckFile, function: Callable[..., Any], word: str
) -> None:
    """Never that the check itself failed: its answer is not the reference's."""
    seen = outcomes(checks, linear=function).values()
    failed = [outcome for outcome in seen if outcome.status is Verdict.FAIL]

    assert Verdict.ERROR not in {outcome.status for outcome in seen}
    assert any(word in outcome.message for outcome in failed), [outcome.message for outcome in failed]
