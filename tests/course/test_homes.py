"""One home each: every exercise has one stub, one answer and its checks, and the reference is right."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
from pathlib import Path
from types import FunctionType
from typing import Any

import numpy as np
import pytest

import autograder
from autograder.grading import check_file
from autograder.model import assignment
from autograder.nbgrader_bridge import assignments
from autograder.model.assignment import Assignment, Exercise
from autograder.model.cells import is_answer, text
from autograder.model.course import find_course
from solutions.forget_gate import reference as gate

COURSE = find_course()
TABLES = Path(__file__).parents[1] / "tables"
ALL = [
    pytest.param(work, exercise, id=f"{work.name}-{exercise.name}")
    for work in (assignments.load(name, COURSE) for name in assignment.names(COURSE))
    for exercise in work.exercises
]
CASES = [
    pytest.param(name, case, id=f"{name}-{case['name']}")
    for name, cases in json.loads((TABLES / "tables.json").read_text("utf-8")).items()
    for case in cases
]
STEPS = json.loads((TABLES / "lstm_step.json").read_text("utf-8"))


def stubs(work: Assignment, name: str) -> list[ast.FunctionDef]:
    """The functions of this name in the notebook's answer cells."""
    cells = [cell for cell in work.cells if is_answer(cell) and cell["cell_type"] == "code"]
    nodes = [node for cell in cells for node in ast.parse(text(cell)).body]
    return [node for node in nodes if isinstance(node, ast.FunctionDef) and node.name == name]


def shapes(doc: str) -> set[str]:
    """(H,), (N, H + I) and their kind."""
    return set(re.findall(r"\((?:[NHI]|H \+ I),(?: (?:H \+ I|[HI]))?\)", doc))


def answer(work: Assignment, name: str) -> FunctionType:
    """The reference."""
    function = getattr(importlib.import_module(f"solutions.{work.name}.reference"), name)
    assert isinstance(function, FunctionType)
    return function


@pytest.mark.parametrize(("work", "exercise"), ALL)
def test_an_exercise_has_one_stub_with_the_signature_of_its_answer(
    work: Assignment, exercise: Exercise
) -> None:
    """The same arguments in the same order, so that what is taught is what is checked."""
    [stub] = stubs(work, exercise.name)
    expected = list(inspect.signature(answer(work, exercise.name)).parameters)
    assert expected == [argument.arg for argument in stub.args.args]


@pytest.mark.parametrize(("work", "exercise"), ALL)
def test_stub_and_reference_promise_the_same(work: Assignment, exercise: Exercise) -> None:
    """Every shape that the stub's docstring names stands in the reference's, or the reference takes any."""
    [stub] = stubs(work, exercise.name)
    said = shapes(ast.get_docstring(stub) or "")
    reference = inspect.getdoc(answer(work, exercise.name)) or ""
    assert said or "shape" in (ast.get_docstring(stub) or "")
    assert said <= shapes(reference) or "Any shape" in reference


@pytest.mark.parametrize("name", assignment.names(COURSE))
def test_every_exercise_has_checks_and_misconceptions(name: str) -> None:
    """At least one check tells right from wrong, and at least one known mistake explains."""
    plans = check_file.load(assignments.load(name, COURSE)).plans
    assert [exercise.name for exercise in assignments.load(name, COURSE).exercises] == list(plans)
    assert all(any(check.spec.value for check in plan.checks) for plan in plans.values())
    assert all(plan.mistakes for plan in plans.values())


@pytest.mark.parametrize("name", assignment.names(COURSE))
def test_answers_have_one_home(name: str) -> None:
    """The reference defines each exercise once, and nothing else that is public but types."""
    tree = ast.parse(COURSE.reference(name).read_text("utf-8"))
    functions = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    public = [function for function in functions if not function.startswith("_")]
    assert public == [exercise.name for exercise in assignments.load(name, COURSE).exercises]


@pytest.mark.parametrize(("name", "case"), CASES)
def test_the_reference_agrees_with_exact_arithmetic(name: str, case: dict[str, Any]) -> None:
    """Cases computed with fractions and 60 digits, NumPy not involved."""
    actual = getattr(gate, name)(*(np.array(value) for value in case["inputs"].values()))
    if name == "forget_gate":
        pairs = zip(actual, (case["expected_f_t"], case["expected_c_kept"]), strict=True)
    else:
        pairs = zip((actual,), (case["expected"],), strict=True)
    for mine, exact in pairs:
        assert list(np.shape(mine)) == list(np.shape(exact))
        np.testing.assert_allclose(mine, exact, rtol=1e-14, atol=1e-15)


@pytest.mark.parametrize("step", STEPS["steps"], ids=[step["name"] for step in STEPS["steps"]])
def test_the_reference_agrees_with_a_full_step(step: dict[str, Any]) -> None:
    """The forget gate's part of an LSTM step that torch and keras agree with."""
    weights = (np.array(STEPS["parameters"][name]) for name in ("W_f", "b_f"))
    state = (np.array(step[name]) for name in ("h_prev", "x_t", "c_prev"))
    f_t, c_kept = gate.forget_gate(*state, *weights)
    np.testing.assert_allclose(f_t, step["f_t"], rtol=1e-14)
    np.testing.assert_allclose(c_kept, np.array(step["f_t"]) * np.array(step["c_prev"]), rtol=1e-14)


def test_public_words_are_sorted_and_there() -> None:
    """`from autograder import ...` offers what a check file may say, and no more."""
    words = autograder.__all__
    assert sorted(words, key=lambda word: (not word[0].isupper(), word)) == words
    assert [word for word in words if not hasattr(autograder, word)] == []


def test_the_engine_names_no_assignment() -> None:
    """No module of the engine mentions an assignment or one of its exercises."""
    names = set(assignment.names(COURSE))
    sources = {path: path.read_text("utf-8") for path in Path(autograder.__file__).parent.glob("*.py")}
    guilty = [path.name for path, source in sources.items() for name in names if name in source]
    assert guilty == []
