"""What was judged before is not judged again, and changes nobody's marks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from autograder.grading import examiner, marking
from autograder.grading.engine import Engine
from autograder.grading.mark_cache import MOST, Memory, Remembered
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge import assignments
from autograder.verify import answer_files
from autograder.verify.answer_files import WRONG
from tests.redteam.harness import base_notebook

ASSIGNMENT = assignments.load("forget_gate", find_course())
EACH = 8  # wrong answers of an exercise
NO_BIAS = "def linear(concat, W_f, b_f):\n    return concat @ W_f\n"
ROTTEN = """count = 0
def linear(concat, W_f, b_f):
    global count
    count += 1
    return concat @ W_f if count <= {right} else concat @ W_f + 1
"""


@pytest.fixture
def engine() -> Iterator[Engine]:
    """With an empty memory."""
    with Engine(ASSIGNMENT) as engine:
        yield engine


def test_the_order_of_the_class_changes_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forwards, backwards twice over, and without a memory: the same bytes."""
    wrong = [item for item in answer_files.read(KIT / "solutions/forget_gate") if item.kind == WRONG]
    some = [
        handed_in(**{item.exercise: item.source})
        for exercise in ASSIGNMENT.exercises
        for item in [item for item in wrong if item.exercise == exercise.name][:EACH]
    ]
    with Engine(ASSIGNMENT) as one, Engine(ASSIGNMENT) as other, Engine(ASSIGNMENT) as forgetful:
        forwards = [result(one, data) for data in some]
        backwards = [result(other, data) for data in [*some[::-1], *some[::-1]]]
        monkeypatch.setattr(Memory, "get", lambda *_: None)
        assert forwards == backwards[: len(some)][::-1] == backwards[len(some) :][::-1]
        assert forwards == [result(forgetful, data) for data in some]
    assert len(set(forwards)) > EACH


def test_the_same_answers_are_judged_once(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also wrong ones, for which calls are made that nobody planned."""
    judged: list[str] = []
    mark = marking.mark
    monkeypatch.setattr(
        examiner, "mark", lambda exercise, *rest: (judged.append(exercise.name), mark(exercise, *rest))[1]
    )
    first = result(engine, handed_in(linear=NO_BIAS))
    assert "linear" in judged
    judged.clear()

    assert result(engine, handed_in(linear=f"# another student\n{NO_BIAS}")) == first
    assert judged == []


@pytest.mark.parametrize("further", range(4))
def test_later_answers_count_for_each_student(engine: Engine, further: int) -> None:
    """Who answers as another one did when calls are planned, and otherwise later, is judged alone."""
    planned = len(engine.checks.plans["linear"].calls)
    rotten = handed_in(linear=ROTTEN.format(right=planned + further))
    with Engine(ASSIGNMENT) as fresh:
        alone = result(fresh, rotten)
    plain = result(engine, handed_in(linear=NO_BIAS))

    assert result(engine, rotten) == alone
    assert further or alone != plain


def test_other_checks_remember_nothing(engine: Engine) -> None:
    """A copy with another plan starts with an empty memory."""
    result(engine, handed_in())
    assert engine.checks.remembered != Memory()

    assert replace(engine.checks, digest="another").remembered == Memory()


def test_the_memory_is_bounded(engine: Engine) -> None:
    """What was not met for longest goes; another exercise's stay."""
    memory, remembered = Memory(), Remembered(None, frozenset(), (), b"")  # type: ignore[arg-type]
    memory.put("other", [b"kept"], remembered)
    for number in range(MOST):
        memory.put("one", [b"%d" % number], remembered)
    assert memory.get("one", [b"0"]) == remembered  # it is met again
    memory.put("one", [b"%d" % MOST], remembered)

    found = [number for number in range(MOST + 1) if memory.get("one", [b"%d" % number]) is None]
    assert found == [1]
    assert memory.get("other", [b"kept"]) == remembered


def handed_in(**answers: str) -> bytes:
    """A right notebook but for these answers."""
    notebook = base_notebook()
    for cell in notebook["cells"]:
        if cell.get("id") in answers:
            cell["source"] = answers[cell["id"]]
    return json.dumps(notebook).encode()


def result(engine: Engine, data: bytes) -> str:
    """As it is stored."""
    return engine.grade(data, "student").result.to_json()
