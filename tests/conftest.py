"""Courses to try things on: copies of this one's folders, somewhere else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.model.assignment import Assignment
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge import assignments
from autograder.nbgrader_bridge.release import NBGRADER

PARTS = ("assignments", "images", "solutions", "nbgrader_config.py", "course.toml")
SLOW = 300  # seconds: a command that hangs must not hang the tests
# Two thirds of all the time: classes, other programs, deaths, users. `make test-whole`; CI runs both.
WHOLE = {
    "batch": ("cluster", "costs", "deaths", "judge_limits", "kills", "machine_faults"),
    "cli": ("several",),
    "e2e": ("several_users", "wheel"),
    "grading": ("memory",),
    "nbgrader_bridge": ("feedback_roads", "nbgrader"),
    "redteam": ("redteam",),
    "repository": ("docs", "workflows"),
    "sandbox": ("stand_ins",),
    "verify": ("demo",),
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark those by their files: one list says what is left out of a first look."""
    root = Path(__file__).parent
    paths = {root / folder / f"test_{name}.py" for folder, names in WHOLE.items() for name in names}
    for item in items:
        if item.path in paths:
            item.add_marker(pytest.mark.whole)


def copy_course(root: Path) -> Path:
    """The folders that an instructor keeps, without anything generated."""
    for part in PARTS:
        source = KIT / part
        (root / part).parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, root / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, root / part)
    return root


def run_command(root: Path, module: str, *arguments: str, status: int = 0) -> str:
    """`python -m module arguments` in a course; its stdout and stderr, when it ends as expected."""
    # The kit comes before the copy, whose autograder/ holds checks only.
    environment = {**os.environ, "PYTHONPATH": str(KIT), "JUPYTER_PLATFORM_DIRS": "1"}
    start = ["-c", NBGRADER] if module == "nbgrader" else ["-m", module]
    command = [sys.executable, *start, *arguments]
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, timeout=SLOW, check=False
    )
    assert done.returncode == status, done.stderr[-4000:]
    return done.stdout + done.stderr


@pytest.fixture(scope="session")
def run() -> Callable[..., str]:
    """`run_command`, for test modules, which cannot import each other."""
    return run_command


@pytest.fixture
def course_folder(tmp_path: Path) -> Path:
    """A course of one's own, nothing generated yet."""
    return copy_course(tmp_path / "course_copy")


@pytest.fixture(scope="session")
def generated_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course whose release was generated: nbgrader takes seconds for it, so one assignment, and once."""
    root = copy_course(tmp_path_factory.mktemp("generated") / "course_copy")
    run_command(root, "autograder", "generate", "forget_gate", "--unproved")  # a stale proof has its own test
    return root


@pytest.fixture
def generated(generated_once: Path, tmp_path: Path) -> Assignment:
    """The forget gate of a generated course of one's own: release and gradebook are there."""
    root = shutil.copytree(generated_once, tmp_path / "generated_copy")
    return assignments.load("forget_gate", find_course(root))
