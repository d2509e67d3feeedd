"""`autograder grade`: what it says and what it leaves when nothing has changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from autograder.assignment import Assignment
from autograder.files import write_atomic


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


def _bytes(results: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in results.glob("*.json")}
