"""A student's hands and eyes in the site: open, write, run, move, hand in."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from autograder.model.assignment import Assignment
from autograder.model.cells import is_answer, text
from autograder.nbgrader_bridge.reference_text import Answers

NUMBER = re.compile(r"\d")
HERE = ("127.0.0.1", "localhost", None)
IDLE = ".jp-Notebook-ExecutionIndicator[data-status=idle]"


@dataclass
class Student:
    """One browser with one page; `elsewhere` are the addresses off this machine that it asked for."""

    page: Any
    work: Assignment
    elsewhere: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.context.on("request", self._note)
        release = json.loads(self.work.course.release(self.work.name).read_text("utf-8"))
        self.cells: list[dict[str, Any]] = release["cells"]

    def _note(self, request: Any) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https") and address.hostname not in HERE:
            self.elsewhere.append(request.url)

    def open(self, url: str) -> None:
        """Follow the course page's link, and wait for the notebook."""
        self.follow(url)
        self.wait()

    def follow(self, url: str) -> None:
        """The course page, and its link to the notebook."""
        self.page.goto(url)
        self.page.locator(f'main a[href="notebooks/{self.work.name}/"]').click()

    def wait(self) -> None:
        """The notebook is there in the place of its first words."""
        self.page.locator("#first-words").wait_for(state="detached")

    def cell(self, name: str) -> Any:
        """The cell of this id."""
        place = [cell["id"] for cell in self.cells].index(name)
        return self.page.locator(f'.jp-Notebook [data-windowed-list-index="{place}"]')

    def run_all(self) -> None:
        """Run all cells from a clean sheet, and wait until the last one is done."""
        code = [cell for cell in self.cells if cell["cell_type"] == "code" and text(cell).strip()]
        numbered = [cell for cell in code if not cell["metadata"].get("jupyter", {}).get("source_hidden")]
        self.choose("Edit", "Clear Outputs of All Cells")
        self.choose("Run", "Run All Cells")
        self.cell(numbered[-1]["id"]).locator(".jp-InputPrompt", has_text=NUMBER).wait_for(state="attached")
        self.page.locator(IDLE).wait_for()

    def choose(self, menu: str, item: str) -> None:
        """Choose an item of the menu bar."""
        self.page.get_by_role("menuitem", name=menu, exact=True).click()
        self.page.locator(".lm-Menu-itemLabel").get_by_text(item, exact=True).click()

    def write(self, name: str, source: str) -> None:
        """Put a text in the place of a code cell's."""
        self.cell(name).locator(".cm-content").click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(source)

    def said(self, name: str) -> str:
        """What stands below a cell."""
        return "\n".join(self.cell(name).locator(".jp-OutputArea-output").all_text_contents())

    def hand_in(self, name: str, folder: Path) -> Path:
        """Press the button, type a name, save: the file, under the name that the browser gave it."""
        self.page.get_by_role("button", name="Hand in").click()
        dialog = self.page.locator("dialog")
        dialog.get_by_label("Your name or number").fill(name)
        with self.page.expect_download() as waiting:
            dialog.get_by_role("button", name="Save the file").click()
        path: Path = folder / waiting.value.suggested_filename
        waiting.value.save_as(path)
        dialog.get_by_role("button", name="Close").click()
        return path


def answers(work: Assignment) -> dict[str, str]:
    """Cell -> the reference's answer, for every code cell that asks for one."""
    reference = Answers.read(work)
    return {
        cell["id"]: "\n".join(
            line for line in reference.filled(cell["id"], text(cell)).split("\n") if " SOLUTION" not in line
        )
        for cell in work.cells
        if is_answer(cell) and cell["cell_type"] == "code"
    }
