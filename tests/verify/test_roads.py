"""Right answers by other roads: the reference's values in another spelling, of functions and of classes."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading import check_file
from autograder.grading.check_file import CheckFile
from autograder.model.assignment import Assignment
from autograder.verify import roads
from tests import small

FUNCTION = """
def whole(x):
    return np.floor(x), float(len(x))
"""
CLASS = """
class Sum:
    def __init__(self, x):
        self.x = np.array(x)

    def total(self):
        return np.sum(self.x)

    def __len__(self):
        return len(self.x)
"""
INTEGERS, NUMBER, LIST = "integers for whole numbers", "a plain number (`float(...)`)", "a list for an array"


def loaded(root: Path, reference: str, check: str) -> tuple[Assignment, CheckFile]:
    """An assignment whose last function or class has this check."""
    (root / "course.toml").write_text("id = 'roads'\nisolation = 'best-effort'\n")
    name = "whole" if "def whole" in reference else "Sum"
    head = f"@check(answers.{name}, value=True)\ndef test_it(student):\n    '''it is right'''\n"
    body = "".join(f"    {line}\n" for line in check.splitlines())
    assignment = small.install(small.Small("roads", reference, head + body, ()), root)
    return assignment, check_file.load(assignment)


@pytest.mark.parametrize(
    ("check", "refused"),
    [
        pytest.param(
            "x = numbers('x', 5)\nassert_same(student.whole(x), answers.whole(x))", [], id="compares values"
        ),
        pytest.param(
            "kept = student.whole(numbers('x', 5))[0]\nassert getattr(kept, 'dtype', 0) == float, 'no'",
            [LIST, INTEGERS],
            id="asks for decimal numbers",
        ),
        pytest.param(
            "assert type(student.whole(numbers('x', 5))[1]) is float, 'no'",
            ["an array without axes for a number", INTEGERS],
            id="asks for Python's own number",
        ),
    ],
)
def test_whole_numbers_may_be_integers(tmp_path: Path, check: str, refused: list[str]) -> None:
    """`3` is as right as `3.0`; a check that refuses it is told so."""
    assignment, checks = loaded(tmp_path, FUNCTION, check)
    taken = {road.name: road for road in roads.taken(assignment.exercises[0], checks)}
    said = [sentence for sentence, _ in roads.refused(assignment, checks)]

    assert said == [f"whole: test_it refuses {road}" for road in refused]
    assert not set(refused) & set(taken)
    if INTEGERS in taken:
        numbers, length = taken[INTEGERS].answer([1.5, -0.5])
        assert (numbers.dtype.kind, numbers.tolist(), type(length), length) == ("i", [1, -1], int, 2)


def test_fractions_stay_as_they_are(tmp_path: Path) -> None:
    """There is no integer road where a number is not whole."""
    reference = "def whole(x):\n    return np.array([0.5, 2.0])\n"
    assignment, checks = loaded(tmp_path, reference, "assert_same(student.whole(1), answers.whole(1))")

    assert INTEGERS not in {road.name for road in roads.taken(assignment.exercises[0], checks)}


ASKED = "sums = student.Sum(numbers('x', 5))\nown = answers.Sum(numbers('x', 5))\n"


@pytest.mark.parametrize(
    ("check", "refused"),
    [
        pytest.param(
            "assert_same(sums.total(), own.total())\nassert_same(sums.x, own.x)\nassert len(sums) == 5",
            [],
            id="compares values",
        ),
        pytest.param("assert isinstance(sums.total(), np.ndarray), 'no'", [NUMBER], id="refuses a number"),
        pytest.param("assert isinstance(sums.x, np.ndarray), 'no'", [LIST], id="refuses a list"),
    ],
)
def test_a_class_has_a_stand_in(tmp_path: Path, check: str, refused: list[str]) -> None:
    """Methods, attributes and operators answer in another spelling; the checks ask a class of that name."""
    assignment, checks = loaded(tmp_path, CLASS, ASKED + check)
    taken = {road.name: road for road in roads.taken(assignment.exercises[0], checks)}
    said = [sentence for sentence, _ in roads.refused(assignment, checks)]

    assert said == [f"Sum: test_it refuses {road}" for road in refused]
    if NUMBER in taken:
        made = taken[NUMBER].answer([1.0, 2.0])
        assert (type(made).__name__, type(made.total()), made.total(), len(made)) == ("Sum", float, 3.0, 2)
