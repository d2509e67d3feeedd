"""JupyterLab as a student's hands and eyes have it: fetch, type, run, move, validate, save, submit."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.browser.server import Site

STUB_LINES = 2  # what the release puts into an empty answer: a comment and a raise
TALL = 14000  # pixels: the whole notebook in one picture
RUN = re.compile(r"\[\d+\]")


@dataclass(frozen=True)
class Picture:
    """An image as the browser shows it."""

    alt: str
    width: int
    fits: bool


@dataclass(frozen=True)
class Lab:
    """One student's JupyterLab and the assignment in it."""

    page: Any
    site: Site
    name: str

    @property
    def file(self) -> Path:
        """Where the exchange's panel put the notebook."""
        return self.site.home / self.name / f"{self.name}.ipynb"

    @property
    def cells(self) -> list[dict[str, Any]]:
        """The cells as they are saved."""
        found: list[dict[str, Any]] = json.loads(self.file.read_text("utf-8"))["cells"]
        return found

    def show(self, path: Path) -> None:
        """Open any notebook below the home and nothing else, and wait for its kernel."""
        self.page.goto(f"{self.site.url}/lab/tree/{path.relative_to(self.site.home)}?reset")
        self.page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").wait_for()

    def enter(self) -> None:
        """Open JupyterLab."""
        self.page.goto(self.site.at("lab"))
        self.page.wait_for_selector("#jupyterlab-splash", state="detached")

    def choose(self, menu: str, item: str) -> None:
        """Choose an item of the menu bar."""
        self.page.get_by_role("menuitem", name=menu, exact=True).click()
        self.page.locator(".lm-Menu-itemLabel").get_by_text(item, exact=True).click()

    def fetch(self) -> None:
        """Fetch the assignment in the exchange's panel."""
        self.choose("Nbgrader", "Assignment List")
        self.page.locator("#released_assignments_list").get_by_role("button", name="Fetch").click()
        self.page.locator("#fetched_assignments_list").get_by_role("button", name="Submit").wait_for()

    def open(self) -> None:
        """Open the notebook, and wait for its kernel."""
        self.show(self.file)
        self.cell("next").wait_for(state="attached")

    def cell(self, name: str) -> Any:
        """The cell of this id."""
        place = [cell["id"] for cell in self.cells].index(name)
        return self.page.locator(f'.jp-Notebook [data-windowed-list-index="{place}"]')

    def run_all(self) -> None:
        """Run all cells from a clean sheet, and wait until the last one has its number."""
        last = [cell["id"] for cell in self.cells if cell["cell_type"] == "code"][-1]
        self.choose("Edit", "Clear Outputs of All Cells")
        self.choose("Run", "Run All Cells")
        self.cell(last).locator(".jp-InputPrompt", has_text=RUN).wait_for(state="attached")

    def type_answer(self, name: str, lines: list[str]) -> None:
        """Replace the stub's lines key by key, as students do."""
        self.cell(name).locator(".cm-content").click()
        keys = self.page.keyboard
        keys.press("Control+End")
        for _ in range(STUB_LINES - 1):
            keys.press("Shift+ArrowUp")
        keys.press("Shift+Home")
        for number, line in enumerate(lines):
            if number:
                keys.press("Enter")
            keys.type(line)

    def paste_answer(self, name: str, source: str) -> None:
        """Put a whole cell in the place of another."""
        self.cell(name).locator(".cm-content").click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(source)

    def write(self, name: str, words: str) -> None:
        """Open a text cell, write, and render it."""
        self.cell(name).locator(".jp-MarkdownOutput").dblclick()
        self.paste_answer(name, words)
        self.page.keyboard.press("Control+Enter")

    def said(self, name: str) -> str:
        """What stands below a cell."""
        return "\n".join(self.cell(name).locator(".jp-OutputArea-output").all_text_contents())

    def pictures(self) -> list[Picture]:
        """All images of the notebook, scrolled to so that they are loaded."""
        seen = []
        for image in self.page.locator(".jp-Notebook img").all():
            image.scroll_into_view_if_needed()
            seen.append(
                image.evaluate(
                    "i => [i.alt, i.naturalWidth, i.clientWidth <= i.parentElement.clientWidth + 1]"
                )
            )
        return [Picture(*facts) for facts in seen]

    def slide(self, name: str, share: float) -> None:
        """Drag the handle of a slider to a share of its way."""
        cell = self.cell(name)
        cell.locator(".noUi-base").scroll_into_view_if_needed()
        track, handle = (cell.locator(part).bounding_box() for part in (".noUi-base", ".noUi-handle"))
        mouse = self.page.mouse
        middle = handle["y"] + handle["height"] / 2
        mouse.move(handle["x"] + handle["width"] / 2, middle)
        mouse.down()
        mouse.move(track["x"] + track["width"] * share, middle, steps=4)
        mouse.up()

    def described(self, name: str, start: str) -> str:
        """The description of the figure below a cell, as soon as it starts so."""
        figure = self.cell(name).locator(f'img[alt^="{start}"]')
        figure.wait_for(state="attached")
        alt: str = figure.get_attribute("alt")
        return alt

    def validate(self) -> str:
        """Click Validate: what nbgrader says."""
        self.page.get_by_role("button", name="Validate").click()
        dialog = self.page.locator(".jp-Dialog-content")
        dialog.wait_for()
        said: str = dialog.inner_text()
        return said

    def dismiss(self) -> None:
        """Close a dialog."""
        self.page.locator(".jp-Dialog-button").last.click()
        self.page.locator(".jp-Dialog-content").wait_for(state="detached")

    def save(self) -> None:
        """Save with the keyboard, and wait for the file."""
        self.page.keyboard.press("Control+s")
        self.page.locator(".jp-mod-dirty").first.wait_for(state="detached")

    def submit(self) -> None:
        """Submit in the exchange's panel."""
        self.choose("Nbgrader", "Assignment List")
        self.page.locator("#fetched_assignments_list").get_by_role("button", name="Submit").click()
        self.page.locator("#submitted_assignments_list").get_by_text(self.name, exact=True).first.wait_for()

    def fetch_feedback(self) -> str:
        """Fetch feedback in the exchange's panel, open the page in JupyterLab: what it says."""
        self.choose("Nbgrader", "Assignment List")
        self.page.locator("#submitted_assignments_list").get_by_role("button", name="Fetch Feedback").click()
        self.page.get_by_text("(view feedback)").click()
        self.page.locator(".jp-DirListing-item", has_text=f"{self.name}.html").dblclick()
        shown = self.page.frame_locator(".jp-HTMLViewer iframe")
        # The viewer's frame is there, and empty, before the page is in it.
        shown.locator("h1").wait_for()
        words: str = shown.locator("body").inner_text()
        return words

    def photograph(self, path: Path) -> None:
        """The whole notebook in one picture."""
        size = self.page.viewport_size
        self.page.set_viewport_size({"width": 1100, "height": TALL})
        self.page.locator(".jp-WindowedPanel-outer").evaluate("panel => panel.scrollTop = 0")
        self.page.wait_for_timeout(1500)  # until cells that were out of sight are drawn
        self.page.screenshot(path=path)
        self.page.set_viewport_size(size)
