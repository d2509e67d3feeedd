"""What a source notebook says of exercises and points, and its cells as students get them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from autograder.model import assignment, released_cells
from autograder.model.assignment import Assignment, Exercise
from autograder.model.course import Course
from autograder.model.errors import UsageError

REGION = "def f(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION"


def cell(source: str, name: str = "", kind: str = "code", **roles: Any) -> dict[str, Any]:
    """A cell of the source notebook; `roles` are nbgrader's."""
    marks = {"nbgrader": {"grade_id": name, **roles}} if name else {}
    return {"cell_type": kind, "id": name, "metadata": marks, "source": source}


NOTEBOOK = {
    "cells": [
        cell("import numpy as np\nfrom os import path as p, sep", "given", locked=True),
        cell(REGION, "f", solution=True),
        cell(
            "assert f(1) == 2\n### BEGIN HIDDEN TESTS\nf(3)\n### END HIDDEN TESTS",
            "check_f",
            grade=True,
            points=3,
        ),
        cell("Mine.", "essay", "markdown", grade=True, solution=True, points=2),
    ]
}


@pytest.fixture
def small(tmp_path: Path) -> Assignment:
    """Of one exercise and one text."""
    return Assignment("small", Course(tmp_path), NOTEBOOK)


def test_points_are_those_of_grade_cells(small: Assignment) -> None:
    """What a person gives is counted apart."""
    assert small.exercises == (Exercise("f", 3.0, "f", "check_f"),)
    assert (small.automatic_points, small.manual_points, small.max_score) == (3.0, 2.0, 5.0)


def test_a_grade_cell_without_its_answer_cell_is_named(tmp_path: Path) -> None:
    """An author's slip: nobody could earn its points."""
    alone = Assignment("small", Course(tmp_path), {"cells": [NOTEBOOK["cells"][2]]})

    with pytest.raises(UsageError, match="grade cell 'check_f' has no answer cell 'f'"):
        alone.exercises  # noqa: B018


def test_each_imported_name_has_a_statement_of_its_own(small: Assignment) -> None:
    """So that one of them can be given to a cell that lost its import."""
    assert small.imports == {
        "np": "import numpy as np",
        "p": "from os import path as p",
        "sep": "from os import sep",
    }
    assert small.given == {"np", "p", "sep"}


@pytest.mark.parametrize(
    ("name", "reason"),
    [("../small", "is not an assignment's name"), ("smal", r"is missing .*did you mean small\?")],
)
def test_a_name_that_is_none_says_what_was_meant(tmp_path: Path, name: str, reason: str) -> None:
    """Typing is typing."""
    source = tmp_path / "assignments/small/small.ipynb"
    source.parent.mkdir(parents=True)
    source.write_text(json.dumps(NOTEBOOK))

    with pytest.raises(UsageError, match=reason):
        assignment.read(name, Course(tmp_path), lambda *_: "")


def test_an_answer_leaves_with_its_region(small: Assignment) -> None:
    """The stub stands where the answer stood, as far in; what is hidden leaves nothing."""
    _, answer, check, essay = small.released

    assert answer["source"] == "def f(x):\n    # YOUR CODE HERE\n    raise NotImplementedError()"
    assert check["source"] == "assert f(1) == 2"
    assert essay["source"] == released_cells.TEXT_STUB


def test_cells_that_are_put_back_cannot_be_edited(small: Assignment) -> None:
    """Grade cells and locked ones; no cell that nbgrader knows can be deleted."""
    told = [(each["metadata"]["deletable"], each["metadata"].get("editable")) for each in small.released]

    assert told == [(False, False), (False, None), (False, False), (False, None)]
    assert sorted(small.released.locked.values()) == ["check_f", "given"]


def test_a_fingerprint_changes_with_the_points(small: Assignment) -> None:
    """nbgrader notices so that an author changed them after the release."""
    check = small.released.by_name["check_f"]
    more = {**check, "metadata": {"nbgrader": {**check["metadata"]["nbgrader"], "points": 4}}}

    assert check["metadata"]["nbgrader"]["checksum"] == released_cells.checksum(check)
    assert released_cells.checksum(more) != released_cells.checksum(check)


@dataclass(frozen=True)
class Handed:
    """A cell as a submission has it."""

    source: str = ""
    id: str = ""
    metadata: dict[str, Any] = field(default_factory=dict)


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        (Handed(metadata={"nbgrader": {"grade_id": "f"}}, id="essay"), "f"),
        (Handed(metadata={"nbgrader": {"grade_id": "other"}}, id="essay"), "essay"),
        (Handed(metadata={"nbgrader": ["f"]}, id="f"), "f"),
        (Handed("assert f(1) == 2", "copy-1"), "check_f"),
        (Handed("x = 1\nasync  def f(x): pass"), "f"),
        (Handed("class f:\n    pass"), "f"),
        (Handed("def ff(x): pass", "g"), ""),
    ],
)
def test_a_submitted_cell_is_told_by_the_surest_mark(small: Assignment, cell: Handed, name: str) -> None:
    """One rule for the gradebook, the autograded notebook and the feedback page."""
    assert small.released.name_of(cell) == name
