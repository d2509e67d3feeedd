"""Whatever an exercise asks: each row of the page has a small assignment that is proved and graded."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from autograder.grading import check_file
from autograder.grading.engine import Engine
from autograder.model.assignment import Assignment
from autograder.model.course import KIT
from autograder.model.errors import GraderError
from autograder.verify.answer_files import EMPTY, RIGHT, WRONG
from autograder.verify.proof import prove
from autograder.verify.proof_cases import MISTAKE
from tests import small

COURSE = "id = 'kinds'\nisolation = 'best-effort'\n"
FILES = sorted((Path(__file__).parents[1] / "kinds").glob("*.py"))
SMALL = [small.read(path) for path in FILES]
PAGE = (KIT / "docs" / "new_assignment.md").read_text("utf-8")
TABLE = PAGE.partition("## What can be asked")[2].partition("\n- ")[0]
ROWS = re.findall(r"^\| (.+?) \|", TABLE, re.MULTILINE)[1:]


@pytest.mark.parametrize("row", ROWS)
def test_every_row_of_the_page_has_a_small_assignment(row: str) -> None:
    """One file at least is about it, with a right, a wrong and a hostile answer."""
    kinds = {answer.kind for item in SMALL if row in item.rows for answer in item.answers}
    assert kinds == {"right", "wrong", "hostile"}


@pytest.mark.parametrize("item", SMALL, ids=lambda item: item.name)
def test_every_small_assignment_is_about_a_row(item: small.Small) -> None:
    """What can be asked stands on the page."""
    assert item.rows
    assert set(item.rows) <= set(ROWS)


@pytest.fixture(scope="module", params=SMALL, ids=lambda item: item.name)
def assignment(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[small.Small, Assignment]:
    """One small assignment in a course of its own."""
    root = tmp_path_factory.mktemp("kinds")
    (root / "course.toml").write_text(COURSE)
    (root / "assignments").mkdir()
    read: small.Small = request.param
    return read, small.install(read, root)


def test_a_small_assignment_is_proved(assignment: tuple[small.Small, Assignment]) -> None:
    """Its reference and its right answers earn all, known mistakes meet their hints."""
    proof = prove(assignment[1], isolation="best-effort", kinds=(MISTAKE, RIGHT, EMPTY, WRONG))
    assert proof.faults == []


def test_answers_earn_what_they_should(assignment: tuple[small.Small, Assignment]) -> None:
    """Right, wrong and hostile ones, each in a worker of its own; nothing is our fault."""
    read, work = assignment
    exercise = work.exercises[-1].name
    with Engine(work, isolation="best-effort") as engine:
        for answer in read.answers:
            result = engine.grade(small.handed_in(work, exercise, answer.source), answer.title).result
            seen = next(item for item in result.exercises if item.name == exercise)
            said = " ".join((*result.findings, *(f"{check.message} {check.hint}" for check in seen.checks)))
            assert answer.fits(seen.score), (answer.title, seen)
            assert re.search(answer.says, said), (answer.title, said)
            by_hand = small.POINTS_BY_HAND if read.by_hand else 0
            assert result.max_score == small.POINTS * len(work.exercises) + by_hand
            assert result.needs_manual_grade == bool(read.by_hand)


OTHERS = {
    "{1, 2}": "a set (give a sorted list instead)",
    "1 + 2j": "a complex number (give its real and its imaginary part instead)",
    "np.array([1j])": "an array of complex numbers (give the real and the imaginary parts instead)",
    "np.array(['a'])": "an array of texts (give a list instead)",
    "zip('ab', 'cd')": "a zip (give a list instead)",
    "(x for x in 'ab')": "a generator (give a list instead)",
    "{1: 2}": "a dict with keys that are no texts",
    "figure()": "a figure (give the numbers that it shows instead)",
}
FIGURE = "from matplotlib.figure import Figure as figure\n\n\n"
ANSWERED = OTHERS | {"(lambda: 1)": "a function (give what the function gives instead)"}


@pytest.mark.parametrize(
    ("value", "given", "said"),
    [
        *(
            (value, "1", f"the reference's answer holds {kind}")
            for value, kind in (OTHERS | ANSWERED).items()
        ),
        *(("1", value, f"`shown` is given {kind}") for value, kind in OTHERS.items()),
    ],
)
def test_everything_else_is_named_when_the_checks_are_loaded(
    tmp_path: Path, value: str, given: str, said: str
) -> None:
    """In one sentence: what it is, what to give instead, and where it is written."""
    (tmp_path / "course.toml").write_text(COURSE)
    checks = (
        f"from matplotlib.figure import Figure as figure\n\n\n@check(answers.shown)\n"
        f"def test_it(student):\n    student.shown({given})\n"
    )
    reference = f"{FIGURE}def shown(x):\n    return {value}\n"
    assignment = small.install(small.Small("others", reference, checks, ()), tmp_path)
    whole = f"test_it: {said}, which cannot cross (docs/new_assignment.md, What can be asked)"
    with pytest.raises(GraderError, match=f"{re.escape(whole)}$"):
        check_file.load(assignment)
