"""Whatever stops a grader, the next one finishes the class, and nothing is lost, doubled or left behind."""

from __future__ import annotations

import random
import signal
from collections.abc import Iterator

import pytest

from benchmarks.kill_loop import Lab, State, kill, laboratory, trial

SIZE = 8
KILLS = 3


@pytest.fixture(scope="module")
def lab() -> Iterator[Lab]:
    """A small class in a course of its own."""
    with laboratory(SIZE) as built:
        yield built


def test_killed_graders_lose_and_double_nothing(lab: Lab) -> None:
    """Files and rows equal those of an undisturbed run; no process and no temporary file is left."""
    ended = list(trial(lab, KILLS, random.Random(1)))

    assert [faults for _, faults in ended if faults] == []
    assert ended[-1][0] == KILLS


def test_ctrl_c_ends_a_grader_and_all_its_processes(lab: Lab) -> None:
    """Status 130, soon, and nobody left."""
    lab.reset()

    assert kill(lab, 1.5, signal.SIGINT) == []


def test_a_difference_is_noticed() -> None:
    """The comparison can fail: a missing file, another byte, a doubled row."""
    right = State({"results/ada.json": b"1"}, (("ada",),))

    assert right.differs(right) == ""
    assert "file results/ada.json" in right.differs(State({}, right.rows))
    assert "file results/ada.json" in right.differs(State({"results/ada.json": b"2"}, right.rows))
    assert "rows of query 0" in right.differs(State(right.files, (("ada", "ada"),)))
