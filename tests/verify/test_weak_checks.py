"""Each weak check meets one message, which names the cause and the mend, and nothing besides."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from autograder import numbers
from autograder.grading import drawn_numbers
from autograder.grading.check_file import CheckFile
from autograder.model.assignment import Exercise
from autograder.model.course import find_course
from autograder.model.result import ExerciseResult
from autograder.nbgrader_bridge.assignments import load
from autograder.verify import weak_checks
from autograder.verify.proof import Proof, prove
from autograder.verify.rehearsal import rehearse
from autograder.verify.scaffold import create

CHECKS = '''\
import random

import numpy as np

from autograder import *
from solutions.weak import reference as answers

DRAWN = numbers("x", 7)


@check(answers.center, value=True, weight=2)
def test_values(student):
    """the mean is taken away from every number"""
    for x in (DRAWN, numbers("y", 4, low=10, high=20), numbers("one", 1)):
        assert_same(student.center(x), answers.center(x))


@check(answers.center)
def test_leaves_its_argument(student):
    """the argument stays as it was"""
    student.center(numbers("x", 7))
    assert_unchanged(student)


@misconception(answers.center, loses=test_values)
def wrong_sign(x):
    """Everything has the wrong sign. Which of the two is taken away from the other?"""
    return np.mean(x) - x


@misconception(answers.center, loses=test_leaves_its_argument)
def in_place(x):
    """The numbers that went in are changed. Could the answer be a new array?"""
    x -= np.mean(x)
    return x
'''
COMPARED = "assert_same(student.center(x), answers.center(x))"
LAST = "@misconception(answers.center, loses=test_leaves_its_argument)"
MISTAKES = CHECKS[CHECKS.index("@misconception") :]
VISIBLE = 'assert np.allclose(center(np.array([1.0, 2.0, 6.0])), {}), "by how much did each number move?"'


@pytest.fixture
def weak(tmp_path: Path) -> Callable[..., Proof]:
    """A small assignment with a change in its checks, proved."""
    (tmp_path / "course.toml").write_text("id = 'weak'\nisolation = 'best-effort'\n")
    (tmp_path / "assignments").mkdir()
    course = find_course(tmp_path)
    create("weak", ["center"], course)

    def changed(old: str, new: str, visible: str = "[-2, -1, 3]") -> Proof:
        assert old in CHECKS
        course.check_files("weak")[0].write_text(CHECKS.replace(old, new), "utf-8")
        notebook = json.loads(course.source("weak").read_text("utf-8"))
        shown = next(cell for cell in notebook["cells"] if cell["id"] == "check_center")
        shown["source"] = VISIBLE.format(visible)
        course.source("weak").write_text(json.dumps(notebook), "utf-8")
        return prove(load("weak", course), isolation="best-effort")

    return changed


def test_the_checks_without_a_weakness_are_proved(weak: Callable[..., Proof]) -> None:
    """All that the others below are without their change."""
    assert weak("", "").faults == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        pytest.param(
            COMPARED,
            "assert_array(student.center(x), x.shape)",
            "test_values lets pass what has the right shapes and other values: compare with "
            "assert_same(student.center(...), answers.center(...))",
            id="shapes only",
        ),
        pytest.param(
            LAST,
            "@check(answers.center)\ndef test_gives_numbers(student):\n    '''it gives numbers'''\n"
            f"    student.center(DRAWN)\n\n\n{LAST}",
            "check test_gives_numbers is dead: no wrong answer loses it: remove it, or write down the "
            "mistake that it is for",
            id="cannot fail",
        ),
        pytest.param(
            "    assert_unchanged(student)",
            "    pass",
            "mistake center: 'in_place' loses nothing: let test_leaves_its_argument ask with numbers that "
            "show it",
            id="cannot fail, and has a mistake",
        ),
        pytest.param(
            COMPARED,
            COMPARED[:-1] + ", rtol=0.1)",
            "test_center.py, line 15: a tolerance of 0.1 lets wrong numbers pass: 1e-9 is usual, and at most "
            "0.05 where accuracy is not asked",
            id="a tolerance of a tenth",
        ),
        pytest.param(
            COMPARED,
            "if not np.allclose(student.center(x), answers.center(x), atol=0.1):\n"
            "            raise Failed('other numbers')",
            "test_center.py, line 15: a tolerance of 0.1 lets wrong numbers pass: 1e-9 is usual, and at most "
            "0.05 where accuracy is not asked",
            id="a tolerance of a tenth by NumPy",
        ),
        pytest.param(
            LAST,
            "@misconception(answers.center, loses=test_values)\ndef large_numbers(x):\n"
            "    '''Large numbers stay as they are. Is their mean theirs, too?'''\n"
            f"    return x - np.mean(x) if np.max(x) < 1000 else np.array(x)\n\n\n{LAST}",
            "mistake center: 'large_numbers' loses nothing: let test_values ask with numbers that show it",
            id="an uncaught mistake",
        ),
        pytest.param(
            LAST,
            "@misconception(answers.center, loses=test_values)\ndef upside_down(x):\n"
            "    '''The mean lies on the wrong side. What is less than the mean?'''\n"
            f"    return -(x - np.mean(x))\n\n\n{LAST}",
            "mistake center: 'upside_down' meets another hint: Everything has the wrong sign. Which of the "
            "two is taken awa...: make the checks tell the two apart, or merge them",
            id="two mistakes with the same answers",
        ),
        pytest.param(
            "Which of the two is taken away from the other?",
            "Should it not be x - np.mean(x)?",
            "the hint of wrong_sign holds a line of the answer, `x - np . mean ( x )`: say what is seen, and "
            "ask",
            id="a hint that holds the answer",
        ),
        pytest.param(
            "the mean is taken away from every number",
            "what comes back is x - np.mean(x)",
            "the sentence of test_values holds a line of the answer, `x - np . mean ( x )`: say what is "
            "seen, and ask",
            id="a sentence that holds the answer",
        ),
        pytest.param(
            'DRAWN = numbers("x", 7)',
            "DRAWN = np.array([random.random() for _ in range(7)])",
            "the checks of center ask with other numbers each time they are loaded: draw with "
            'numbers("name", ...) or generator("name"), which the course\'s seed decides',
            id="an unseeded draw at the top",
        ),
        pytest.param(
            "for x in (DRAWN,",
            "for x in (np.random.default_rng().normal(size=7),",
            "the checks of center ask with other numbers each time they are loaded: draw with "
            'numbers("name", ...) or generator("name"), which the course\'s seed decides',
            id="an unseeded draw in a check",
        ),
        pytest.param(
            MISTAKES,
            "",
            "center has no known mistake, so that nothing proves its checks: write the one that students "
            "make, with @misconception",
            id="no misconception",
        ),
    ],
)
def test_a_weak_check_meets_one_message(weak: Callable[..., Proof], old: str, new: str, fault: str) -> None:
    """Nothing else is said that would only be its echo."""
    assert weak(old, new).faults == [fault]


@pytest.mark.parametrize(
    ("visible", "fault"),
    [
        pytest.param(
            "[-1, 0, 4]",
            "the visible check of center refuses the reference (AssertionError: by how much did each number "
            "move?): correct what it asks for",
            id="refuses what is right",
        ),
        pytest.param(
            "[-2, -1, 3], atol=9",
            "the visible check of center lets pass what loses half of the points: wrong_sign: ask for "
            "numbers that show it",
            id="lets pass what is wrong",
        ),
    ],
)
def test_a_wrong_visible_check_meets_one_message(
    weak: Callable[..., Proof], visible: str, fault: str
) -> None:
    """The same of the checks that students see."""
    assert weak("", "", visible).faults == [fault]


@pytest.mark.parametrize(
    ("title", "body", "fault"),
    [
        ("of three numbers", "x - 3.0", True),
        ("never done", "[x for _ in iter(int, 1)]", False),
        ("ends all", "exit(0)", False),
        ("the wrong way round", "np.mean(x) - x", False),
    ],
)
def test_kept_wrong_answers_are_held_against_the_visible_check(
    weak: Callable[..., Proof], tmp_path: Path, title: str, body: str, fault: bool
) -> None:
    """One that loses half must not be told that it is right; what never comes back is told nothing."""
    kept = tmp_path / "solutions" / "weak" / "wrong" / "center.py"
    kept.parent.mkdir()
    kept.write_text(f"# %% {title}\ndef center(x):\n    return {body}\n")
    said = (
        f"the visible check of center lets pass what loses half of the points: {title!r}: ask for numbers "
        "that show it"
    )
    assert weak("", "").faults == [said] * fault


def test_a_check_that_holds_for_one_seed_only_is_a_fault(weak: Callable[..., Proof]) -> None:
    """This term's numbers show the mistake; those of the two other terms that are tried do not."""
    with drawn_numbers.seeded(0):
        first = float(numbers("x", 7)[0])
    proof = weak(
        LAST,
        "@misconception(answers.center, loses=test_values)\ndef of_one_term(x):\n"
        "    '''Some numbers lie on the wrong side. Which are taken away from the other?'''\n"
        f"    right = len(x) != 3 and abs(x[0] - {first}) > 1e-6\n"
        f"    return (x - np.mean(x)) * (1.0 if right else -1.5)\n\n\n{LAST}",
    )
    assert proof.faults == [
        f"of_one_term loses other checks with the numbers of seed {seed}: test_values: which numbers make "
        "the difference? Give those, or draw them further apart"
        for seed in (1, 2)
    ]


def test_a_right_answer_that_holds_for_one_seed_only_is_a_fault(
    weak: Callable[..., Proof], tmp_path: Path
) -> None:
    """A tolerance that is met by chance: the kept answer is right to ten digits of a number below 1.9."""
    with drawn_numbers.seeded(0):
        largest = float(np.max(numbers("x", 7)))
    kept = tmp_path / "solutions" / "weak" / "right" / "center.py"
    kept.parent.mkdir()
    kept.write_text(
        "# %% clipped\ndef center(x):\n    return np.clip(x, -9, "
        f"{largest} if len(x) == 7 else 99) - np.mean(x)\n"
    )
    said = [line for line in weak("", "").faults if line.startswith("right center: 'clipped' loses")]
    assert said
    assert all(line.endswith("loosen the tolerance, or draw the numbers nearer together") for line in said), (
        said
    )


def test_no_other_term_is_tried_where_nothing_is_drawn(
    weak: Callable[..., Proof], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same inputs would give the same losses."""
    tried: list[str] = []

    def noted(checks: CheckFile, exercise: Exercise, function: Callable[..., object]) -> ExerciseResult:
        tried.append(function.__name__)
        return rehearse(checks, exercise, function)

    monkeypatch.setattr(weak_checks, "rehearse", noted)
    drawn = weak("", "")
    asked_with_draws, tried[:] = len(tried), []
    with drawn_numbers.seeded(0):
        fixed = {size: repr(numbers("x", size).tolist()) for size in (7, 4, 1)}
    pattern = r"numbers\(\"\w+\", (\d)[^)]*\)"
    still = weak(CHECKS, re.sub(pattern, lambda found: f"np.array({fixed[int(found[1])]})", CHECKS))
    assert (drawn.faults, still.faults) == ([], [])
    assert asked_with_draws - len(tried) == 2 * 2  # two mistakes in two other terms
