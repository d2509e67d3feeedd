"""The classes that the bench grades: every notebook another one, and the same ones in every run."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.model.course import find_course
from autograder.nbgrader_bridge import assignments
from benchmarks import classes
from benchmarks.classes import MIXED, Kinds

SIZE = 40


def _handed_in(folder: Path, *, magic: bool = False) -> dict[str, bytes]:
    work = assignments.load("forget_gate", find_course())
    classes.hand_in(work, folder, SIZE, Kinds(MIXED, magic), hanging=2)
    return {path.parent.parent.name: path.read_bytes() for path in folder.rglob("*.ipynb")}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return _handed_in(tmp_path_factory.mktemp("first"))


def test_every_notebook_is_another_one(first: dict[str, bytes]) -> None:
    """but for the release handed in as it came; a few hand in no notebook at all"""
    different = set(first.values())

    assert SIZE - 4 <= len(first) < SIZE
    assert len(first) - len(different) <= 1
    assert sum(b"while True" in data or b"sleep(10_000)" in data for data in different) == 2


def test_another_run_has_the_same_class(first: dict[str, bytes], tmp_path: Path) -> None:
    """to the byte"""
    assert _handed_in(tmp_path) == first


def test_a_magic_is_in_every_whole_notebook(tmp_path: Path) -> None:
    """where the class is to need IPython"""
    found = _handed_in(tmp_path, magic=True)

    assert sum(b"%precision" in data for data in found.values()) >= len(found) - 2
