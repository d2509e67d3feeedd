"""Rows of a sheet and students: an id that one of them has alone, never a guess."""

from __future__ import annotations

import pytest

from autograder.lms.file_name_parser import Handed
from autograder.lms.matching import Row, match
from autograder.lms.roster import Person

IDS = (lambda person: [person.email], lambda person: [person.canvas_id])
ADA = Person("ada", name="Ada Lovelace", email="ada@example.org", canvas_id="1")
BOB = Person("bob", name="Bob Stone", email="bob@example.org", canvas_id="2")
CLASS = {"ada": ADA, "bob": BOB}


def test_an_id_places_a_student() -> None:
    """Any of the ids, when it is one student's alone."""
    made = match([Row(3, "row 3", ("", "2")), Row(5, "row 5", ("ada@example.org", ""))], CLASS, IDS)

    assert made.students == {3: "bob", 5: "ada"}
    assert made.ambiguous == []


def test_a_contradiction_places_nobody() -> None:
    """One student's mail beside another one's number."""
    made = match([Row(1, "row 1", ("ada@example.org", "2"))], CLASS, IDS)

    assert made.students == {}


def test_a_name_counts_when_no_id_does_and_only_alone() -> None:
    """Two students of one name are told to the person who exports."""
    twins = {"ada": ADA, "ada2": Person("ada2", name="Ada Lovelace")}
    row = Row(1, "Ada Lovelace", ("", ""), "Ada Lovelace")

    assert match([row], CLASS, IDS).students == {1: "ada"}
    assert match([row], twins, IDS).students == {}


def test_who_has_no_row_and_which_row_nobody() -> None:
    """Both are said."""
    made = match([Row(1, "Eve", ("eve@example.org", ""), "Eve")], CLASS, IDS)

    assert made.rows_without_student == ["Eve"]
    assert set(made.students_without_row) == {"ada", "bob"}


@pytest.mark.parametrize(
    ("file", "stem", "attempt"),
    [
        ("gate.ipynb", "gate", 0),
        ("gate-2.ipynb", "gate", 2),
        ("a-b.ipynb", "a-b", 0),
        ("no ending", "no ending", 0),
    ],
)
def test_the_attempt_that_a_name_says(file: str, stem: str, attempt: int) -> None:
    """An LMS adds it to resubmissions."""
    handed = Handed("1", "ada", file)

    assert (handed.stem, handed.attempt) == (stem, attempt)
