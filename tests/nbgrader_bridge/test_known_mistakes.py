"""The visible checks' table of wrong answers: made of the misconceptions and public numbers."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis.words import Words
from autograder.grading import check_file
from autograder.model import includes
from autograder.model.assignment import Assignment
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge import assignments, known_mistakes, leaks, secret_texts

REGION = "before = 1\n### BEGIN KNOWN MISTAKES\nMISTAKES = {}\n### END KNOWN MISTAKES\nafter = 2"
FOLDER = KIT / "assignments" / "forget_gate"


@pytest.fixture(scope="module")
def table() -> dict[str, Any]:
    """What a released cell has."""
    names: dict[str, Any] = {}
    exec(includes.expand(REGION, FOLDER, KIT, assignments.known_mistakes), names)
    mistakes: dict[str, Any] = names["MISTAKES"]
    return mistakes


def test_the_table_is_one_line() -> None:
    """and nothing else of the cell changes"""
    lines = includes.expand(REGION, FOLDER, KIT, assignments.known_mistakes).split("\n")

    assert [lines[0], len(lines), lines[2]] == ["before = 1", 3, "after = 2"]
    assert includes.expand(REGION, FOLDER, KIT) == REGION


def test_an_answer_meets_the_words_of_its_misconception(table: dict[str, Any]) -> None:
    """those that the hidden diagnosis says, split into what is seen and what is asked"""
    checks = check_file.load(assignments.load("forget_gate", find_course(KIT)))
    mistake = next(m for m in checks.plans["forget"].mistakes if m.name == "share_taken_away")
    words = Words.of(mistake.hint)
    memory, share = np.array([6.0, 8.0, 9.0]), np.array([0.5, 1.0, 0.5])
    answer = mistake.function(share, memory).tolist()

    entries = [entry for call in table["forget"] for entry in call]
    seen, asks = next((seen, asks) for known, seen, asks in entries if known == answer)

    assert [seen, asks.startswith(words.asks)] == [words.seen, True]


def test_every_exercise_has_a_list_for_each_call_of_its_check(table: dict[str, Any]) -> None:
    """and each entry an answer of finite numbers, a statement and a question"""
    for calls in table.values():
        assert calls
        for answer, seen, asks in (entry for call in calls for entry in call):
            assert np.isfinite(_numbers(answer)).all()
            assert seen.endswith(".")
            assert "?" in asks


def test_no_right_answer_is_in_it(table: dict[str, Any]) -> None:
    """in whatever container it stands: a visible check that looks at numbers alone must not accuse it"""
    right = {"concatenate": [0.5, 0.0, 0.5, 1.0, 0.0, 0.0, 0.5], "linear": [0.0, -2.0, 2.0]}
    for name, answer in right.items():
        assert answer not in [entry[0] for entry in table[name][0]]


def _numbers(answer: Any) -> list[float]:
    """All of them, in a batch of rows of different lengths too."""
    return [answer] if isinstance(answer, float) else [n for part in answer for n in _numbers(part)]


def test_the_table_is_no_leak() -> None:
    """a release with it passes the search"""
    course = find_course(KIT)
    raw = json.loads(course.source("forget_gate").read_text("utf-8"))
    cell = {"cell_type": "code", "id": "table", "metadata": {}, "source": REGION}
    whole = Assignment(
        "forget_gate", course, includes.notebook({**raw, "cells": [*raw["cells"], cell]}, FOLDER, KIT)
    )

    assert leaks.find({"cells": whole.released}, secret_texts.secrets(whole)) == []


def test_the_line_is_the_same_each_time() -> None:
    """students' cells are compared with what was released"""
    course = find_course(KIT)
    first = known_mistakes.line("forget_gate", course)
    known_mistakes._table.cache_clear()

    assert known_mistakes.line("forget_gate", course) == first
