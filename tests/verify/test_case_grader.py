"""A proof's cases are graded no more often than need be, and show what they show alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.grading.engine import Engine, Graded
from autograder.model.course import find_course
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from autograder.verify.answer_files import RIGHT, WRONG
from autograder.verify.case_grader import CaseGrader, only_computes
from autograder.verify.proof_cases import Case
from autograder.verify.scaffold import create

ONE = "def one(x):\n    return x - x.mean()\n"
OTHER = "def other(x):\n    return x - sum(x) / len(x)\n"


class Counting(Engine):
    """Counts the notebooks that it grades."""

    notebooks = 0

    def grade(self, *arguments: object, **named: object) -> Graded:
        """As always."""
        self.notebooks += 1
        return super().grade(*arguments, **named)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counting]:
    """Of an assignment with two exercises."""
    root = tmp_path_factory.mktemp("cases")
    (root / "course.toml").write_text("id = 'cases'\nisolation = 'best-effort'\n")
    (root / "assignments").mkdir()
    create("both", ["one", "other"], find_course(root))
    counting = Counting(load("both", find_course(root)), isolation="best-effort")
    with counting:
        yield counting


def scores(engine: Counting, *cases: Case) -> tuple[list[float | None], int]:
    """What each case earns, and in how many notebooks."""
    before = engine.notebooks
    grade = CaseGrader(engine, MadeSubmission(engine.assignment), cases)
    return [grade(case)[0].score for case in cases], engine.notebooks - before


def right(exercise: str, source: str) -> Case:
    """A kept right answer."""
    return Case(RIGHT, exercise, "kept", source)


def test_right_answers_to_different_exercises_share_a_notebook(engine: Counting) -> None:
    """Two of each are two notebooks."""
    cases = [right("one", ONE), right("one", f"{ONE}\n"), right("other", OTHER), right("other", f"{OTHER}\n")]
    assert scores(engine, *cases) == ([4.0] * 4, 2)


def test_where_one_is_not_right_each_is_graded_alone(engine: Counting) -> None:
    """Its neighbour keeps its points, and it does not hide behind it."""
    spoilt = right("one", "def one(x):\n    return x - x.max()\n")
    assert scores(engine, spoilt, right("other", OTHER)) == ([1.8, 4.0], 3)


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(f"def middle(x):\n    return x.mean()\n\n\n{ONE}", id="defines it"),
        pytest.param(f"from numpy import mean as middle\n\n\n{ONE}", id="imports it"),
        pytest.param(f"middle = np.mean\n\n\n{ONE}", id="assigns it"),
    ],
)
def test_no_answer_lives_on_what_another_one_has(engine: Counting, first: str) -> None:
    """An answer that needs a helper of the other's cell does not meet it."""
    needy = right("other", "def other(x):\n    return x - middle(x)\n")
    assert scores(engine, right("one", first), needy) == ([4.0, 0.0], 2)


def test_an_answer_that_writes_another_exercise_keeps_to_itself(engine: Counting) -> None:
    """Else the other one's answer would not be tried."""
    both = right("one", f"{ONE}\n\ndef other(x):\n    return None\n")
    assert scores(engine, both, right("other", OTHER)) == ([4.0, 4.0], 2)


def test_wrong_answers_earn_the_same_here_and_in_a_worker(engine: Counting) -> None:
    """Those that only compute are marked here."""
    source = "def one(x):\n    return np.mean(x) - x\n"
    apart = f"import os\n\n\n{source}"
    assert [only_computes(text) for text in (source, apart)] == [True, False]
    assert scores(engine, *(Case(WRONG, "one", "kept", text) for text in (source, apart))) == ([1.0] * 2, 0)


@pytest.mark.parametrize(
    ("source", "computes"),
    [
        ("import math\nfrom collections import namedtuple\n\ndef f(x):\n    return math.exp(x)", True),
        ("def f(x):\n    y = x.copy()\n    y[0] = 1\n    return y", True),
        ("import os\nos._exit(0)", False),
        ("def f(x):\n    exit()", False),
        ("np.exp = np.sin", False),
        ("np.seterr(all='ignore')", False),
        ("def f(x):\n    return x.__class__", False),
        ("def f(x):\n    return open('/etc/passwd')", False),
        ("from numpy import random", False),
        ("%time f(1)", False),
        ("def f(x:", False),
    ],
)
def test_what_only_computes_is_told_by_its_text(source: str, computes: bool) -> None:
    """Nothing that ends Python, reads a file, or changes what comes after."""
    assert only_computes(source) == computes


def test_a_cell_without_an_end_loses(engine: Counting, tmp_path: Path) -> None:
    """It is marked here, and stopped."""
    endless = Case(WRONG, "one", "kept", "def one(x):\n    while True:\n        pass\n")
    ends = Case(WRONG, "other", "kept", "def other(x):\n    raise SystemExit\n")
    assert only_computes(endless.source)
    assert scores(engine, endless, ends) == ([0.0, 0.0], 0)
