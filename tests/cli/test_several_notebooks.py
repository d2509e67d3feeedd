"""An assignment is one notebook: where another lies beside it, every command says so in the same words."""

from __future__ import annotations

import shutil
from collections.abc import Callable

import pytest

from autograder.model.assignment import Assignment

Run = Callable[..., str]
SAID = (
    "part_two.ipynb beside {}: an assignment is one notebook; another one is an assignment of its own, "
    "assignments/part_two/part_two.ipynb"
)
OWN = (
    ("verify", "forget_gate"),
    ("generate", "forget_gate"),
    ("grade", "forget_gate"),
    ("feedback", "forget_gate"),
    ("check", "assignments/forget_gate/forget_gate.ipynb"),
)
NBGRADERS = (
    ("generate_assignment", "forget_gate", "--force"),
    ("generate_solution", "forget_gate", "--force"),
    ("autograde", "forget_gate"),
)


@pytest.fixture
def two(generated: Assignment) -> Assignment:
    """A course in which an assignment has a second notebook, and somebody has handed both in."""
    shutil.copy(generated.source, generated.source.parent / "part_two.ipynb")
    handed = generated.course.submitted() / "ada" / generated.name
    shutil.copytree(generated.source.parent, handed)
    return generated


def test_every_command_says_that_an_assignment_is_one_notebook(two: Assignment, run: Run) -> None:
    """In one sentence, with what to do; nothing is proved, released or graded."""
    before = two.course.release(two.name).read_bytes()
    for arguments in OWN:
        told = run(two.course.root, "autograder", *arguments, status=2)
        assert SAID.format(two.source) in " ".join(told.split())
    assert two.course.release(two.name).read_bytes() == before
    assert not two.course.results(two.name).exists()


@pytest.mark.parametrize("arguments", NBGRADERS, ids=lambda words: words[0])
def test_nbgraders_own_commands_say_it_too(two: Assignment, run: Run, arguments: tuple[str, ...]) -> None:
    """And no second notebook comes out of them."""
    told = run(two.course.root, "nbgrader", *arguments, status=1)
    assert SAID.format(two.source) in " ".join(told.split())
    assert list(two.course.generated.rglob("part_two.ipynb")) == [
        two.course.submitted() / "ada" / two.name / "part_two.ipynb"
    ]
