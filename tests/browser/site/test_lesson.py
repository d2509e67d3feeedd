"""A student opens the link, works, and hands in; what comes back is graded as always."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from autograder.model.assignment import Assignment
from autograder.model.cells import text
from tests.browser.site.host import Host
from tests.browser.site.student import IDLE, Student, answers

WHO = "Ada Lovelace"
SLIDER = "bias_plot"
OWN = "experiments"  # the cell that is the student's own
SAVED = 3000  # milliseconds: the notebook is saved a second after the last change


@dataclass
class Lesson:
    """What a student saw on the way through the notebook."""

    student: Student
    file: Path
    first_words: str
    questions: int
    before: dict[str, str]
    after: dict[str, str]
    red: str
    pictures: list[tuple[str, int]]
    moved: list[str]
    warned: str
    where: str
    numbers: list[str]


@pytest.fixture(scope="module")
def lesson(
    student: Callable[..., Student],
    host: Host,
    work: Assignment,
    artefacts: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Lesson]:
    """From the link to the file."""
    ada = student()
    page = ada.page
    ada.follow(host.url)
    first_words = page.locator("#first-words h1").inner_text()
    ada.wait()
    questions = page.locator(".jp-Dialog").count()
    page.get_by_role("button", name="Hand in").click()
    warned = page.locator(".course-warning").inner_text()
    where = page.locator(".course-where").inner_text()
    page.locator("dialog").get_by_role("button", name="Close").click()
    ada.run_all()
    before = {exercise.name: ada.said(exercise.grade_cell) for exercise in work.exercises}
    red = "\n".join(page.locator('[data-mime-type$="stderr"]').all_text_contents())
    page.screenshot(path=artefacts / "site-failing.png")
    for name, source in answers(work).items():
        ada.write(name, source)
    ada.run_all()
    after = {exercise.name: ada.said(exercise.grade_cell) for exercise in work.exercises}
    page.locator(IDLE).wait_for()
    pictures = [
        tuple(image.evaluate("image => [image.alt, image.naturalWidth]"))
        for image in page.locator(".jp-Notebook img").all()
    ]
    moved = [slide(ada, "End"), slide(ada, "Home")]
    page.screenshot(path=artefacts / "site-passing.png")
    file = ada.hand_in(WHO, tmp_path_factory.mktemp("downloads"))
    yield Lesson(
        student=ada,
        file=file,
        first_words=first_words,
        questions=questions,
        before=before,
        after=after,
        red=red,
        pictures=pictures,
        moved=moved,
        warned=warned,
        where=where,
        numbers=[text(cell) for cell in json.loads(file.read_text("utf-8"))["cells"]],
    )


def slide(student: Student, key: str) -> str:
    """Press a key on the slider's handle; what the figure below says then."""
    cell = student.cell(SLIDER)
    figure = cell.locator("img").last
    shown = figure.get_attribute("alt")
    cell.get_by_role("slider").press(key)
    student.page.wait_for_function(
        "([image, shown]) => image.alt !== shown || !image.isConnected", arg=[figure.element_handle(), shown]
    )
    cell.locator("img").last.wait_for()
    said: str = cell.locator("img").last.get_attribute("alt")
    return said


def test_it_opens_without_a_question(lesson: Lesson, work: Assignment) -> None:
    """The first words are the notebook's own, no kernel is asked for, and nobody off this machine."""
    assert (lesson.first_words, lesson.questions) == ("The forget gate", 0)
    assert lesson.student.elsewhere == []


def test_visible_checks_tell_wrong_from_right(lesson: Lesson) -> None:
    """Every check of an empty notebook ran, though the one before it failed; all hold for right answers."""
    assert all(said.strip() and "right" not in said for said in lesson.before.values())
    assert all("right" in said for said in lesson.after.values())


def test_nothing_red_but_the_checks(lesson: Lesson) -> None:
    """No word about fonts, packages or warnings."""
    assert not any(word in lesson.red for word in ("font", "Warning", "Traceback"))


def test_pictures_and_plots_are_shown(lesson: Lesson) -> None:
    """The text's and the code's."""
    assert len(lesson.pictures) >= 6 + 5
    assert all(alt and width for alt, width in lesson.pictures)


def test_the_slider_moves(lesson: Lesson) -> None:
    """By the keyboard, to both ends, and the figure says so."""
    high, low = lesson.moved

    assert high != low
    assert "6" in high and "-6" in low


def test_the_dialog_says_what_was_not_run_and_where_to_go(lesson: Lesson, work: Assignment) -> None:
    """Before any cell was run; the instructor's words."""
    code = [cell for cell in work.cells if cell["cell_type"] == "code"]

    assert lesson.warned == f"{len(code)} cells have not been run."
    assert lesson.where == "Upload it in the course, week 5."


def test_it_is_collected_and_graded(lesson: Lesson, work: Assignment, run: Callable[..., str]) -> None:
    """The file in a folder: the student as typed, and all points that checks give."""
    folder = lesson.file.parent
    run(work.course.root, "autograder", "collect", work.name, str(folder))
    run(work.course.root, "autograder", "grade", work.name)
    result = json.loads((work.course.results(work.name) / f"{WHO}.json").read_text("utf-8"))

    assert lesson.file.name.startswith(f"{work.name}--{WHO}--20")
    assert (result["status"], result["score"]) == ("graded", work.automatic_points)


def test_locked_cells_are_locked(lesson: Lesson, work: Assignment) -> None:
    """Keys that are pressed in a check, or in a given cell, change nothing."""
    for name in (work.exercises[0].grade_cell, "words"):
        content = lesson.student.cell(name).locator(".cm-content")
        before = content.inner_text()
        lesson.student.write(name, "nothing = 'is here'")

        assert content.inner_text() == before


def test_edits_survive_a_reload(lesson: Lesson) -> None:
    """What was written is there again, saved without being asked for."""
    ada = lesson.student
    ada.write(OWN, "kept = 'until tomorrow'")
    ada.page.wait_for_timeout(SAVED)
    ada.page.reload()
    ada.wait()

    assert "until tomorrow" in ada.cell(OWN).locator(".cm-content").inner_text()


def test_it_is_sent_where_the_course_takes_uploads(lesson: Lesson, host: Host) -> None:
    """By PUT, under the name that the file would have, with the bytes that it would have."""
    page = lesson.student.page
    page.get_by_role("button", name="Hand in").click()
    page.locator("dialog").get_by_role("button", name="Send", exact=True).click()
    page.locator(".course-done", has_text="Sent:").wait_for()
    page.locator("dialog").get_by_role("button", name="Close").click()
    (path, data), *others = host.uploads.items()

    assert others == [] and path.rpartition("/")[2].startswith("forget_gate--Ada%20Lovelace--")
    assert json.loads(data)["metadata"]["kernelspec"]["name"] == "python3"


def test_it_works_offline_after_the_first_visit(lesson: Lesson) -> None:
    """The network is gone: page, notebook and Python are still there, and a cell runs."""
    ada = lesson.student
    ada.page.locator(IDLE).wait_for()
    ada.page.wait_for_function(
        "caches.open('course-site').then(kept => kept.keys()).then(all => all.length > 60)"
    )
    ada.page.context.set_offline(True)
    try:
        ada.page.reload()
        ada.wait()
        ada.write(OWN, "print(int(np.int64(41)) + 1)")
        ada.run_all()
        said = ada.said(OWN)
    finally:
        ada.page.context.set_offline(False)

    assert said.strip() == "42"
