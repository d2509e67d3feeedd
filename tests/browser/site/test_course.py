"""The other notebooks of the course, with right answers, from the first cell to the last."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder.model.assignment import Assignment
from autograder.model.course import find_course
from autograder.nbgrader_bridge import assignments
from autograder.site import build
from tests.browser.site.host import Host, serve
from tests.browser.site.student import Student, answers

OTHERS = ("input_gate", "lstm_cell", "backward", "long_memory", "gate_on_text")
TALL = 30000  # pixels: these are longer


@pytest.fixture(scope="module")
def course(generated_once: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Assignment]:
    """A course of one's own."""
    root = Path(shutil.copytree(generated_once, tmp_path_factory.mktemp("home") / "course_copy"))
    return {name: assignments.load(name, find_course(root)) for name in OTHERS}


@pytest.fixture(scope="module")
def others(
    course: dict[str, Assignment], distribution: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Host]:
    """Their site."""
    folder = tmp_path_factory.mktemp("others") / "site"
    works = list(course.values())
    build.write(works[0].course, works, folder, distribution, print)
    with serve(folder, "") as started:
        yield started


@pytest.mark.parametrize("name", OTHERS)
def test_right_answers_run_to_the_end(
    name: str, student: Callable[..., Student], others: Host, course: dict[str, Assignment], artefacts: Path
) -> None:
    """No question, nothing red, every check says right, every picture is there, and one host is asked."""
    work = course[name]
    ada = Student(student(height=TALL).page, work)
    ada.open(others.url)
    for cell, source in answers(work).items():
        ada.write(cell, source)
    ada.run_all()
    red = ada.page.locator('[data-mime-type$="stderr"], [data-mime-type$="error"]').all_text_contents()
    said = {exercise.name: ada.said(exercise.grade_cell) for exercise in work.exercises}
    widths = [
        image.evaluate("image => image.naturalWidth") for image in ada.page.locator(".jp-Notebook img").all()
    ]
    ada.page.screenshot(path=artefacts / f"site-{name}.png")

    assert red == []
    assert {exercise: "right" in words for exercise, words in said.items()} == dict.fromkeys(said, True)
    assert len(widths) > 2 and all(widths)
    assert (ada.page.locator(".jp-Dialog").count(), ada.elsewhere) == (0, [])
