"""An exercise's plan, and the modules that it is made from."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.grading import course_modules
from autograder.grading.plan import Check, Mistake
from autograder.grading.vocabulary import CheckSpec, MistakeSpec
from autograder.model.errors import GraderError

ROWS = CheckSpec("linear", 1.0, value=True, after=None)


def test_a_docstring_is_the_sentence_in_one_line() -> None:
    """Of a check what the student reads, of a misconception the hint; a check's name where there is none."""

    def test_rows() -> None:
        """every row
        gets the bias"""

    def bare() -> None: ...

    assert Check("test_rows", test_rows, ROWS).description == "every row gets the bias"
    assert Check("test_bare", bare, ROWS).description == "test_bare"
    assert Mistake("rows", test_rows, MistakeSpec("linear")).hint == "every row gets the bias"


def test_a_misconception_of_a_method_is_the_class_with_it() -> None:
    """All else is as in the reference."""

    class Gate:
        def open(self) -> int:
            return self.width() + 1

        def width(self) -> int:
            return 1

    made = Mistake("wide", lambda _: 7, MistakeSpec("Gate", method="width")).in_place_of(Gate)

    assert made().open() == 8


@pytest.fixture
def solutions() -> Iterator[None]:
    """Whose course is imported is as before."""
    before = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "solutions"}
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] == "solutions"]:
        del sys.modules[name]
    sys.modules.update(before)


def _course(root: Path, source: str) -> Path:
    home = root / "solutions" / "small"
    home.mkdir(parents=True)
    (home / "reference.py").write_text(source)
    return root


@pytest.mark.usefixtures("solutions")
def test_solutions_is_the_course_at_work(tmp_path: Path) -> None:
    """Whichever was imported last; a file that ends the process is a fault of the course."""
    first, second = (_course(tmp_path / name, f"answer = {name!r}") for name in ("one", "two"))
    broken = _course(tmp_path / "three", "raise SystemExit(0)")

    answers = [
        course_modules.import_from(root, "solutions.small.reference") for root in (first, second, first)
    ]
    assert [module.answer for module in answers] == ["one", "two", "one"]

    course_modules.make_room(broken)
    with pytest.raises(GraderError, match=r"reference\.py cannot be imported: SystemExit"):
        course_modules.imported(broken / "solutions/small/reference.py", "solutions.small.reference")
