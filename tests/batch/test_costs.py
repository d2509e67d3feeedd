"""What one submission costs, in counts: a change that makes grading dearer is seen on any machine."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge import assignments
from benchmarks.classes import Kinds, hand_in
from benchmarks.kill_loop import ASSIGNMENT, Lab
from tests.counting import NAMES, PAGE_FAULTS, TRANSFERS

FRAMES, QUESTIONS, OPENED, STATEMENTS = NAMES.values()

FEW, MANY = 4, 16
BOUNDS = {  # a sixth more than was counted; page faults, which depend on the kernel, a third more
    "right": {FRAMES: 190, QUESTIONS: 0, OPENED: 16, STATEMENTS: 1, PAGE_FAULTS: 2200, TRANSFERS: 25},
    "wrong": {FRAMES: 330, QUESTIONS: 6, OPENED: 16, STATEMENTS: 1, PAGE_FAULTS: 2600, TRANSFERS: 25},
}


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Lab:
    """A course without submissions."""
    built = Lab(tmp_path_factory.mktemp("costs"), 0)
    built.build()
    return built


def counts(lab: Lab, kind: str, size: int) -> dict[str, int]:
    """Of a class of this size, all of one kind."""
    lab.reset()
    course = find_course(lab.course)
    shutil.rmtree(course.submitted(), ignore_errors=True)
    hand_in(assignments.load(ASSIGNMENT, course), course.submitted(), size, Kinds({kind: 100}))
    command = [sys.executable, "-m", "tests.counting", ASSIGNMENT]
    environment = {**os.environ, "PYTHONPATH": str(KIT)}
    subprocess.run(command, cwd=lab.course, env=environment, check=True, capture_output=True)
    counted: dict[str, int] = json.loads(Path(lab.course, "counts.json").read_text())
    return counted


@pytest.mark.parametrize("kind", BOUNDS)
def test_one_more_submission_costs_no_more_than(lab: Lab, kind: str) -> None:
    """The difference between a small class and a larger one, by submission."""
    few, many = counts(lab, kind, FEW), counts(lab, kind, MANY)
    each = {name: (many[name] - few[name]) / (MANY - FEW) for name in many}
    assert {name: cost for name, cost in each.items() if cost > BOUNDS[kind][name]} == {}
