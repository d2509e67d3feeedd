"""What a proof is made of: empty answers, golden cases, figures of the diagnosis; and a new course."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from autograder.model.course import KIT, SEED, find_course
from autograder.model.errors import UsageError
from autograder.model.fault import Fault
from autograder.model.result import ExerciseResult, Result, Status
from autograder.nbgrader_bridge.assignments import load
from autograder.verify import diagnosis_figures, empty_answers, golden, new_course, pytest_plugin
from autograder.verify.answer_files import EMPTY, WRONG, Answer
from autograder.verify.diagnosis_figures import Figures


@pytest.mark.parametrize("results", [1, 3])
def test_every_empty_answer_is_a_function_of_the_right_shape(results: int) -> None:
    """Each with a title of its own."""
    made = empty_answers.answers("f", ["x", "y"], results)
    functions = [ast.parse(answer.source).body[0] for answer in made]

    assert all(isinstance(node, ast.FunctionDef) and len(node.args.args) == 2 for node in functions)
    assert len({answer.name for answer in made}) == len(made)
    assert {answer.kind for answer in made} == {EMPTY}
    assert any("(None,) * 3" in answer.source for answer in made) is (results == 3)


def test_an_empty_class_can_be_made() -> None:
    """Its methods do nothing; a constructor that returned something would be an error of its own."""
    for answer in empty_answers.of_class("Cell", ["__init__", "step"]):
        namespace: dict[str, type] = {}
        exec(answer.source, namespace)
        assert namespace["Cell"](1, 2).__class__.__name__ == "Cell"
    assert all("=" in answer.source for answer in empty_answers.of_variable("rate"))


def case(**changes: object) -> golden.Case:
    """Of one exercise."""
    settings = {"name": "x", "student": "ada", "description": "", "status": "graded", "score": 1.0}
    settings |= {"exercises": {"f": 1.0}, "blame": {}, "told": {}, "data": b""} | changes
    return golden.Case(**settings)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "faults"),
    [
        ({}, []),
        ({"status": "unreadable"}, ["status is graded, unreadable was due"]),
        ({"score": 2.0}, ["score is 1.0, 2.0 was due"]),
        ({"exercises": {"f": 2.0}}, ["f has 1.0 points, 2.0 were due"]),
        ({"blame": {"f": "g"}}, ["f blames None, not g"]),
        (
            {"told": {"": ["cell 3"], "f": ["bias"]}},
            ["nothing says 'cell 3' about it", "nothing says 'bias' about f"],
        ),
    ],
)
def test_a_golden_case_says_what_differs(changes: dict[str, object], faults: list[str]) -> None:
    """In sentences."""
    result = Result(
        "a", "ada", Status.GRADED, 1.0, 1.0, False, "none", exercises=(ExerciseResult("f", 1.0, 1.0),)
    )

    assert case(**changes).faults(result) == faults


def test_a_case_that_is_none_is_named(course_folder: Path) -> None:
    """With its file."""
    assignment = load("forget_gate", find_course(course_folder))
    broken = next(assignment.course.sample_class("forget_gate").glob(f"*/{golden.EXPECTED}"))
    broken.write_text("{}")

    with pytest.raises(UsageError, match="not a golden case: KeyError"):
        list(golden.cases(assignment))


def test_a_case_s_cells_stand_in_the_release_s_place() -> None:
    """And those with other names behind it."""
    assignment = load("forget_gate", find_course(KIT))
    cells = [json.loads(each.data)["cells"] for each in golden.cases(assignment) if each.status == "graded"]

    assert cells
    assert all(len(each) >= len(assignment.released) for each in cells)


def counted(answer: Answer, faults: list[Fault], earned: float) -> Figures:
    """The figures of one wrong answer."""
    figures = Figures()
    diagnosis_figures._count(figures, answer, faults, earned)
    return figures


def test_a_fault_is_named_by_its_word() -> None:
    """Every one of a compound answer, or it is listed."""
    answer = Answer(WRONG, "f", "x", "", mark=0.5, faults=("bias", "order"))
    bias, order = Fault("kind", "bias", "The bias b_f", "is?"), Fault("kind", "b", "The order", "is?")

    assert counted(answer, [bias, order], 0.5).compound_named == 1
    assert counted(answer, [bias, order], 0.5).unmet == []
    assert "not order" in counted(answer, [bias], 0.5).unmet[0]


def test_a_cause_that_is_none_of_its_faults_misleads() -> None:
    """A mark far from the teacher's is no near one."""
    answer = Answer(WRONG, "f", "x", "", mark=0.0, faults=("bias",))
    figures = counted(answer, [Fault("value", "scaled", "Twice as large", "why?")], 1.0)

    assert (figures.misleading, figures.near, figures.full, figures.differences) == (1, 0, 1, [1.0])
    assert figures.unmet[0].endswith("?Twice as large why?")


def test_figures_of_nothing_can_be_read() -> None:
    """No division by nothing."""
    assert Figures().lines()[0] == "wrong answers with a sentence: none"
    assert diagnosis_figures._share(1, 3) == "1 of 3 (33.3 %)"


@pytest.mark.parametrize(
    ("name", "made"), [("LSTM 2026", "LSTM-2026"), ("é", "course"), ("a/../b", "a-b"), ("ok_1-x", "ok_1-x")]
)
def test_a_folder_s_name_becomes_an_id(name: str, made: str) -> None:
    """One that an exchange and a sheet can carry."""
    assert new_course.course_id(name) == made


def test_a_new_course_keeps_its_seed_to_itself(tmp_path: Path) -> None:
    """Readable for its owner alone, ignored by git, another one each time."""
    written = new_course.create(tmp_path / "a"), new_course.create(tmp_path / "b")
    seeds = [(tmp_path / name / SEED) for name in ("a", "b")]

    assert all(path.is_file() for paths in written for path in paths)
    assert seeds[0].read_text() != seeds[1].read_text()
    assert seeds[0].stat().st_mode & 0o777 == 0o600
    assert SEED in (tmp_path / "a/.gitignore").read_text().split()
    with pytest.raises(UsageError, match="nothing was written"):
        new_course.create(tmp_path / "a")


def test_a_check_s_sentence_is_one_line(pytester_item: pytest.Item) -> None:
    """Its docstring, or its name."""
    assert pytest_plugin._sentence(pytester_item) == "every row gets the bias"
    assert pytest_plugin._spec(pytester_item) is None


@pytest.fixture
def pytester_item(request: pytest.FixtureRequest) -> pytest.Item:
    """An item whose function has a docstring of two lines."""

    def test_rows() -> None:
        """every row
        gets the bias"""

    return pytest.Function.from_parent(request.node.parent, name="test_rows", callobj=test_rows)


def test_numbers_are_the_course_s_own_while_its_checks_are_read(tmp_path: Path) -> None:
    """And nobody's afterwards."""
    from autograder.grading import drawn_numbers

    (tmp_path / "course.toml").write_text("")
    (tmp_path / ".seed").write_text("7")
    before = drawn_numbers.seed.get()
    with pytest_plugin._seeded(tmp_path / "test_x.py"):
        assert drawn_numbers.seed.get() == 7
    assert drawn_numbers.seed.get() == before
