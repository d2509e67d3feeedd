"""A student without a mouse: from the link to the file by keys alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from autograder.model.assignment import Assignment
from autograder.model.cells import text
from tests.browser.site.host import Host
from tests.browser.site.student import Student, answers

TABS = 20  # more than a page may need before what it is for
FOCUSED = "document.activeElement.textContent.trim()"
CELL = "document.activeElement.closest('[data-windowed-list-index]')?.dataset.windowedListIndex"


def test_keys_are_enough(
    student: Callable[..., Student], host: Host, work: Assignment, tmp_path: Path
) -> None:
    """Open, go to an exercise, write, run its check, hand in."""
    ada = student(height=900)
    page = ada.page
    page.goto(host.url)
    title = page.locator("h2 a").first.inner_text()
    for _ in range(TABS):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED) == title:
            break
    page.keyboard.press("Enter")
    ada.wait()
    exercise = work.exercises[0]
    places = [cell["id"] for cell in ada.cells]
    for place in range(places.index(exercise.grade_cell) + 1):
        page.wait_for_function(f"{CELL} === '{place}'")
        if places[place] == exercise.name:
            page.keyboard.press("Enter")
            page.keyboard.press("Control+a")
            page.keyboard.insert_text(answers(work)[exercise.name])
        page.keyboard.press("Shift+Enter")
    ada.cell(exercise.grade_cell).get_by_text("right").first.wait_for()
    page.keyboard.press("Control+Alt+h")
    page.locator("dialog input").wait_for()
    page.keyboard.insert_text("Ada")
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    waiting.value.save_as(tmp_path / "saved.ipynb")
    page.keyboard.press("Escape")
    page.locator("dialog").wait_for(state="detached")
    cells = {
        cell["id"]: text(cell) for cell in json.loads((tmp_path / "saved.ipynb").read_text("utf-8"))["cells"]
    }

    assert waiting.value.suggested_filename.startswith(f"{work.name}--Ada--")
    assert cells[exercise.name] == answers(work)[exercise.name]
