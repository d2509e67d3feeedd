"""Near copies are found; answers that many find by themselves are not taken for such."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from autograder.model.course import Course
from autograder.report import alike
from autograder.report.alike import Alike, find, groups

STUB = "def f(x):\n    raise NotImplementedError()"
PLAIN = "def f(x):\n    return 2 * x"
ESSAY = (
    "I wondered {0} why the gate keeps what it keeps, and drew the numbers on paper before I trusted them: "
    "the third one stayed, since its weight is large, while the first fell to nothing after two words."
)


def notebook(code: str, essay: str) -> bytes:
    """An answer, a locked cell that all have, and a written answer."""
    locked = {"nbgrader": {"locked": True}}
    cells = [
        {"cell_type": "code", "metadata": {}, "source": code},
        {"cell_type": "code", "metadata": locked, "source": f"# {' '.join(map(str, range(200)))}"},
        {"cell_type": "markdown", "metadata": {}, "source": essay},
    ]
    return json.dumps({"cells": cells}).encode()


def course(root: Path, work: dict[str, bytes]) -> Course:
    made = Course(root=root)
    for path, data in (
        (made.release("sample"), notebook(STUB, "Write here.")),
        *((made.submitted() / student / "sample/sample.ipynb", data) for student, data in work.items()),
    ):
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
    return made


def test_a_copy_that_differs_in_a_word_is_found(tmp_path: Path) -> None:
    """Also where the code has another name; the others wrote something of their own."""
    work = {
        "ada": notebook(PLAIN, ESSAY.format("often")),
        "bob": notebook(PLAIN.replace("x", "y"), ESSAY.format("a lot")),
        "eve": notebook(PLAIN, " ".join(f"own{number}" for number in range(60))),
        "zoe": b"{ not a notebook",
    }
    (found,) = find(course(tmp_path, work), "sample", [*work, "nobody"])

    assert found.students == ("ada", "bob")
    assert found.share > 0.6


def test_what_many_write_by_themselves_says_nothing(tmp_path: Path) -> None:
    """Nor what the release gave to all, nor an answer as it was handed out."""
    essays = [" ".join(f"own{student}x{number}" for number in range(60)) for student in range(12)]
    work = {f"s{number}": notebook(PLAIN, essay) for number, essay in enumerate(essays)}
    work |= {f"empty{number}": notebook(STUB, "Write here.") for number in range(3)}

    assert find(course(tmp_path, work), "sample", work) == []


def test_a_chain_of_copies_is_one_group() -> None:
    """Who shares with one of a group belongs to it; the lowest share is said."""
    runs = np.arange(100)
    own = {"a": runs, "b": np.append(runs, 200), "c": np.arange(20, 120), "d": np.arange(300, 400)}

    assert groups(own) == [Alike(("a", "b", "c"), 0.8)]


@pytest.mark.parametrize("students", [1000, 2000])
def test_work_grows_with_the_class_not_with_its_pairs(students: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty-five texts, each copied by many with a hole in it: every copy is found."""
    common, compared = alike._common, []

    def counted(one: alike.Runs, other: alike.Runs) -> int:
        compared.append(1)
        return common(one, other)

    monkeypatch.setattr(alike, "_common", counted)
    own = {
        f"s{number:04}": np.setdiff1d(np.arange(100) + 1000 * (number % 25), number % 25 * 1000 + number % 97)
        for number in range(students)
    }
    found = groups(own)

    assert [len(group.students) for group in found] == [students // 25] * 25
    assert len(compared) <= (alike.NEXT + 1) * students
