"""What one submission may use, over all of its workers and runs."""

from __future__ import annotations

import pytest

from autograder.model.course import Limits
from autograder.sandbox.budget import HELP_SECONDS, Budget
from autograder.sandbox.losses import Lost, Stopped
from tests.sandbox.test_session import Client, client, session  # noqa: F401  # a fixture

LIMITS = Limits(submission_seconds=20, cpu_seconds=10)


def test_workers_of_one_submission_draw_on_the_same_budget(client: Client) -> None:  # noqa: F811
    """What one of them used the next one does not have, and nobody copies a number."""
    first, second = session(client), session(client)
    second.budget = first.budget
    for alive in (first, second):
        alive.ready()
        alive.close()

    assert first.budget.cpu == pytest.approx(0.02)  # each is said to have used a hundredth
    first.budget.spent = second.limits.submission_seconds
    with pytest.raises(Stopped, match="used up its"):
        second.ready()
    assert client.forks == 2


@pytest.mark.parametrize(("field", "words"), [("spent", "20 s"), ("cpu", "10 s of CPU")])
def test_what_is_used_up_is_named(field: str, words: str) -> None:
    """Time and CPU are two limits."""
    budget = Budget(LIMITS)
    budget.check()
    setattr(budget, field, 20.0)

    with pytest.raises(Stopped, match=f"^the submission used up its {words}$"):
        budget.check()
    assert not budget.losses.final


def test_a_run_that_was_cut_off_from_outside_and_ran_out_of_time_is_nobody_s_fault() -> None:
    """The first run used some of it; there is no time for another one."""
    budget = Budget(LIMITS)
    budget.losses.repeated("cell 3")
    budget.spent = 21.0

    with pytest.raises(Lost, match="killed from outside"):
        budget.check()
    assert budget.losses.final


def test_help_is_time_too() -> None:
    """It counts twice: for the submission, and for what may stand in for its functions."""
    budget = Budget(LIMITS)
    budget.helped(HELP_SECONDS)
    assert (budget.seconds_left, budget.help_is_used_up) == (20 - HELP_SECONDS, False)

    budget.helped(0.1)
    assert budget.help_is_used_up
