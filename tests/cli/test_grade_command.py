"""`autograder grade`: what it says and what it leaves when nothing has changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from autograder.model.assignment import Assignment
from autograder.model.files import write_atomic


def test_a_second_run_changes_nothing_and_names_again_who_has_no_score(
    generated: Assignment, run: Callable[..., str]
) -> None:
    """Status 0 both times, the same bytes, and the unreadable one in both summaries."""
    course, name = generated.course, generated.name
    handed = {"ivan": course.release(name).read_bytes(), "noor": b'{"cells": ['}
    for student, data in handed.items():
        write_atomic(course.submitted() / student / name / f"{name}.ipynb", data)

    first = run(course.root, "autograder", "grade", name)
    before = _bytes(course.results(name))
    second = run(course.root, "autograder", "grade", name)

    assert "2 submissions of forget_gate: 1 graded, 1 unreadable\n" in first
    assert "2 submissions of forget_gate: 2 unchanged\n" in second
    assert all("unreadable  noor: it ends in the middle" in said for said in (first, second))
    assert set(before) == {"ivan.json", "noor.json"}
    assert before == _bytes(course.results(name))


def test_a_check_that_breaks_is_named_and_the_class_goes_on(
    generated: Assignment, run: Callable[..., str]
) -> None:
    """Status 3, no score for whom it breaks; the others have theirs."""
    course, name = generated.course, generated.name
    with course.check_files(name)[-1].open("a", encoding="utf-8") as stream:
        stream.write(BREAKS)
    released = course.release(name).read_text("utf-8")
    wrong = released.replace("raise NotImplementedError()", "return np.full(3, 0.5)")
    for student, text in {"ivan": released, "zoe": wrong}.items():
        write_atomic(course.submitted() / student / name / f"{name}.ipynb", text)

    said = run(course.root, "autograder", "grade", name, status=3)

    assert "2 submissions of forget_gate: 1 error, 1 graded\n" in said
    assert "error  zoe: sigmoid: test_that_breaks: the check itself failed (KeyError)\n" in said


BREAKS = '''

TAKEN = []


@check(gate.sigmoid)
def test_that_breaks(student):
    """it holds for the first who takes it, which is the reference"""
    student.sigmoid(np.zeros(3))
    TAKEN.append(1)
    if len(TAKEN) > 1:
        {}["a fault of ours"]
'''


def _bytes(results: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in results.glob("*.json")}
