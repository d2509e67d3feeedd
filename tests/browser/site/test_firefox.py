"""The same lesson in Firefox: open, fail, pass, hand in."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from autograder.model.assignment import Assignment
from autograder.model.cells import text
from tests.browser.site.conftest import PATIENCE, TALL
from tests.browser.site.firefox import PROGRAM, Firefox, started
from tests.browser.site.host import Host
from tests.browser.site.student import HERE, answers

NOTEBOOK = ".jp-Notebook"


@dataclass
class Visit:
    """What a student with Firefox saw."""

    browser: Firefox
    work: Assignment
    cells: list[str]

    def cell(self, name: str) -> str:
        """An expression for the cell of this id."""
        place = self.cells.index(name)
        return f"""document.querySelector('{NOTEBOOK} [data-windowed-list-index="{place}"]')"""

    def write(self, name: str, source: str) -> None:
        """Put a text in the place of a code cell's, by its editor: a headless Firefox never has the focus."""
        editor = f"{self.cell(name)}.querySelector('.cm-content').cmView.view"
        change = f"{{from: 0, to: {editor}.state.doc.length, insert: {json.dumps(source)}}}"
        self.browser.ask(f"void {editor}.dispatch({{changes: {change}}})")

    def choose(self, menu: str, item: str) -> None:
        """Choose an item of the menu bar."""
        for kind, label in ((".lm-MenuBar-itemLabel", menu), (".lm-Menu-itemLabel", item)):
            found = f"[...document.querySelectorAll('{kind}')].find(node => node.textContent === '{label}')"
            self.browser.wait(f"Boolean({found})", PATIENCE)
            self.browser.click(found)

    def run_all(self) -> None:
        """Run all cells from a clean sheet, and wait for the last one's number."""
        code = [cell for cell in self.work.cells if cell["cell_type"] == "code" and text(cell).strip()]
        self.choose("Edit", "Clear Outputs of All Cells")
        self.choose("Run", "Run All Cells")
        prompt = f"{self.cell(code[-1]['id'])}.querySelector('.jp-InputPrompt').textContent"
        self.browser.wait(rf"/\d/.test({prompt})", PATIENCE)

    def said(self) -> dict[str, str]:
        """What stands below each exercise's checks."""
        outputs = (
            "[...{}.querySelectorAll('.jp-OutputArea-output')].map(node => node.textContent).join('\\n')"
        )
        return {
            each.name: self.browser.ask(outputs.format(self.cell(each.grade_cell)))
            for each in self.work.exercises
        }

    def button(self, label: str) -> str:
        """An expression for a button of the page."""
        return (
            "[...document.querySelectorAll('button, jp-button')]"
            f".find(node => node.textContent.trim() === '{label}')"
        )


@pytest.fixture(scope="module")
def visit(host: Host, work: Assignment, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visit]:
    """The notebook is open."""
    pytest.importorskip("websocket", reason="needs websocket-client: make setup")
    if PROGRAM is None:
        pytest.skip("needs Firefox: apt-get install firefox-esr")
    with started(tmp_path_factory.mktemp("firefox"), 1300, TALL) as browser:
        browser.open(f"{host.url}notebooks/{work.name}/")
        browser.wait("!document.getElementById('first-words')", PATIENCE)
        yield Visit(browser, work, [cell["id"] for cell in work.cells])


def test_visible_checks_tell_wrong_from_right(visit: Visit) -> None:
    """Every check of an empty notebook ran and failed; all hold for right answers; no question, one host."""
    visit.run_all()
    before = visit.said()
    for name, source in answers(visit.work).items():
        visit.write(name, source)
    visit.run_all()
    after = visit.said()

    assert all(said.strip() and "right" not in said for said in before.values())
    assert all("right" in said for said in after.values())
    assert visit.browser.ask("document.querySelectorAll('.jp-Dialog').length") == 0
    assert {urlsplit(url).hostname for url in visit.browser.asked} <= set(HERE)


def test_pictures_are_drawn(visit: Visit) -> None:
    """The notebook's own, and the figures that its cells draw."""
    widths = visit.browser.ask(
        f"[...document.querySelectorAll('{NOTEBOOK} img')].map(image => image.naturalWidth)"
    )

    assert len(widths) > 2 and all(widths)


def test_the_file_is_saved(visit: Visit) -> None:
    """Under a name that the grader knows, with what was written."""
    browser = visit.browser
    browser.click(visit.button("Hand in"))
    browser.wait("Boolean(document.querySelector('dialog input'))", PATIENCE)
    browser.click("document.querySelector('dialog input')")
    browser.type("Ada")
    browser.click(visit.button("Save the file"))
    file = saved(browser.downloads)
    cells = {cell["id"]: text(cell) for cell in json.loads(file.read_text("utf-8"))["cells"]}

    assert file.name.startswith(f"{visit.work.name}--Ada--")
    assert {name: cells[name] for name in answers(visit.work)} == answers(visit.work)


def saved(folder: Path) -> Path:
    """The one file, once it is whole."""
    end = time.monotonic() + PATIENCE
    while (
        not (files := list(folder.glob("*.ipynb")))
        or list(folder.glob("*.part"))
        or not files[0].stat().st_size
    ):
        assert time.monotonic() < end, list(folder.iterdir())
        time.sleep(0.2)
    return files[0]
