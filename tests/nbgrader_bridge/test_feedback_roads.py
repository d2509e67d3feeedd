"""The same feedback page by every road, with the marks and comments of formgrader."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from autograder.model.assignment import Assignment
from autograder.model.cells import is_manual
from autograder.model.hand_marks import HandMark, HandMarks
from autograder.nbgrader_bridge import hand_marks

NAME = "forget_gate"
COMMENT = "Good thought; what happens at <zero>?"


@dataclass(frozen=True)
class Marked:
    """A class of two: ada wrote a reflection, which was marked; bob wrote one, which waits; cy wrote none."""

    work: Assignment
    run: Callable[..., str]

    def page(self, student: str) -> str:
        return self.work.course.feedback(student, NAME).read_text("utf-8")

    def again(self, module: str, *arguments: str) -> str:
        return self.run(self.work.course.root, module, *arguments)


@pytest.fixture
def marked(generated: Assignment, run: Callable[..., str]) -> Marked:
    """Graded by our own command, then marked as formgrader does it."""
    release = generated.course.release(NAME)
    for student in ("ada", "bob", "cy"):
        notebook = json.loads(release.read_text("utf-8"))
        for cell in notebook["cells"]:
            if is_manual(cell) and student != "cy":
                cell["source"] = f"A thought of {student}."
        path = generated.course.submitted() / student / NAME / f"{NAME}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(notebook), "utf-8")
    run(generated.course.root, "autograder", "grade", NAME)
    _mark(generated, "ada", 4.0, COMMENT)
    return Marked(generated, run)


def _mark(work: Assignment, student: str, score: float, comment: str) -> None:
    from nbgrader.api import Gradebook

    with Gradebook(work.course.gradebook_url) as book:
        for cell in filter(is_manual, work.cells):
            name = cell["metadata"]["nbgrader"]["grade_id"]
            grade = book.find_grade(name, NAME, NAME, student)
            grade.manual_score = score
            grade.needs_manual_grade = False
            book.find_comment(name, NAME, NAME, student).manual_comment = comment
        book.db.commit()


def test_marks_and_comments_are_read_from_the_gradebook(marked: Marked) -> None:
    """Ada's mark is given, Bob's waits, Cy's empty one waits for nobody."""
    found = hand_marks.read(marked.work.course.gradebook_url, NAME)

    assert found["ada"].cells["reflection"] == HandMark(4.0, 0.0, COMMENT, waits=False)
    assert found["bob"].cells["reflection"] == HandMark(waits=True)
    assert "cy" not in found


@pytest.mark.parametrize("road", ["feedback", "grade", "generate_feedback"])
def test_every_road_writes_the_same_page_with_the_mark_and_the_sum(marked: Marked, road: str) -> None:
    """Ada's page counts out of all points and says what the person said; Bob's still waits."""
    if road == "generate_feedback":
        marked.again("nbgrader", "generate_feedback", NAME, "--force")
    elif road == "grade":
        marked.again("autograder", "grade", NAME, "--force")
    else:
        marked.again("autograder", "feedback", NAME)
    points = f"of {marked.work.max_score:g} points"

    assert points in marked.page("ada")
    assert "Good thought; what happens at &lt;zero&gt;?" in marked.page("ada")
    assert "more points are given by a person" not in marked.page("ada")
    assert "more points are given by a person" in marked.page("bob")
    assert points in marked.page("cy")


def test_pages_that_are_up_to_date_are_left_alone(marked: Marked) -> None:
    """The second time nothing is new."""
    first = marked.again("autograder", "feedback", NAME)
    second = marked.again("autograder", "feedback", NAME)

    assert f"{NAME}: 3 pages, 1 new or changed" in first
    assert f"{NAME}: 3 pages, 0 new or changed" in second


def test_what_nbgrader_graded_has_results_too(marked: Marked) -> None:
    """Its road writes the JSON that feedback and report are made of."""
    path = marked.work.course.results(NAME) / "ada.json"
    path.unlink()
    marked.again("nbgrader", "autograde", NAME, "--student", "ada", "--force")

    assert json.loads(path.read_text("utf-8"))["student"] == "ada"


def test_release_feedback_names_who_came_another_way(marked: Marked) -> None:
    """Nobody of this class used the exchange: a line says so, and the command ends well."""
    said = marked.again("nbgrader", "release_feedback", NAME)

    assert "3 did not hand in through the exchange" in said
    assert "Traceback" not in said


def test_a_mark_by_hand_takes_the_place_of_the_automatic_one() -> None:
    """The answer cell's comment and the grade cell's mark belong to one exercise."""
    marks = HandMarks({"check_f": HandMark(2.0, 1.0), "f": HandMark(comment="see me")})

    assert marks.of("check_f", "f") == HandMark(2.0, 1.0, "see me", waits=False)


def test_nothing_is_read_where_there_is_no_gradebook(tmp_path: Path) -> None:
    """A course that was never graded has no marks, and gets no empty gradebook."""
    url = f"sqlite:///{tmp_path / 'gradebook.db'}"

    assert hand_marks.read(url, NAME) == {}
    assert not (tmp_path / "gradebook.db").exists()
