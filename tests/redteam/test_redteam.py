"""The red team: every hostile submission ends as it should, with all walls of this machine and the fewest.

`make redteam` takes the rules of every kernel between.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from autograder.model.course import KIT
from tests.redteam.hostile_cases import cases, earns
from tests.redteam.rulesets import WALLS, abis
from tests.redteam.users import as_ordinary_user

RUN = ("-m", "tests.redteam.run")
ENOUGH = 120
SHARES = 2
Runs = dict[str, list[subprocess.Popen[str]]]


@pytest.fixture(scope="module")
def runs() -> Iterator[Runs]:
    """All runs at once, in shares: most of their time is spent waiting for submissions that hang."""
    shares = [(*RUN, "--share", f"{number}/{SHARES}") for number in range(1, SHARES + 1)]
    start = as_ordinary_user if os.geteuid() == 0 else _start
    started = {
        "this user": [_start(*share) for share in shares],
        "ordinary user, oldest kernel": [
            start(*share, "--without", f"namespaces,landlock:{abis()[0]}", *WALLS) for share in shares
        ],
    }
    yield started
    for process in itertools.chain(*started.values()):
        process.kill()
        process.wait()


@pytest.mark.parametrize("who", ["this user", "ordinary user, oldest kernel"])
def test_every_hostile_submission_ends_as_it_should(who: str, runs: Runs) -> None:
    """It earns what its functions compute, finds no canary, and leaves grader and neighbours alone."""
    outputs = [process.communicate()[0] for process in runs[who]]

    assert [process.returncode for process in runs[who]] == [0] * SHARES, "\n".join(outputs)


def test_there_are_many_distinct_cases() -> None:
    """Names, descriptions and cells are different from case to case."""
    found = cases()

    assert (
        len({case.cells for case in found})
        == len({case.description for case in found})
        == len(found)
        >= ENOUGH
    )


@pytest.mark.parametrize(
    ("want", "score", "expected"),
    [
        ("full", 7.0, True),
        ("full", 6.0, False),
        ("none", 1.0, True),
        ("none", 2.0, False),
        ("5", 5.0, True),
        ("5", 7.0, False),
        ("<=4", 4.5, False),
        ("any", None, False),
        ("any", 7.5, False),
    ],
)
def test_a_wrong_score_is_noticed(want: str, score: float | None, expected: bool) -> None:
    """What the harness compares can fail."""
    assert earns(want, score, 7.0) == expected


def _start(*arguments: str) -> subprocess.Popen[str]:
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    return subprocess.Popen([sys.executable, *arguments], cwd=KIT, text=True, **pipes)
