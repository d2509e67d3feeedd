"""Our pages in a real browser: axe finds no barrier, nothing is asked of the network, no page is too wide."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from autograder.grading.engine import Graded, RunCell
from autograder.model.result import Status
from autograder.nbgrader_bridge import assignments
from autograder.report import (
    class_data,
    class_report,
    course_report,
    course_totals,
    feedback,
    notebook_output,
)
from autograder.report.feedback_links import Links
from tests.pages import result, sample, write_course
from tests.report.test_course_report import NOW, entries

RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]

axe = pytest.importorskip("axe_playwright_python", reason="needs axe-playwright-python")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One of each of our pages, and an explanation as a dark notebook shows it."""
    root = tmp_path_factory.mktemp("course")
    loaded = assignments.load("sample", write_course(root))
    graded = next(item for item in sample(9) if item.score not in (None, 30.0, 0.0))
    cells = (
        RunCell("code", "def join(x):\n    return x  # a long line " + "x" * 200, "join"),
        RunCell("markdown", "my own words", "reflection"),
        RunCell("code", "print(1)", "own", {}, ({"output_type": "stream", "text": "1"},)),
    )
    links = Links(loaded.course, "sample", root)
    fragments = "".join(notebook_output.fragment(item) for item in graded.exercises)
    dark = "background:#111111;color:#e0e0e0"
    pages = {
        "feedback": feedback.page(Graded(graded, cells), loaded),
        "unreadable": feedback.page(Graded(result("a", Status.UNREADABLE, findings=("no",))), loaded),
        "report": class_report.make(class_data.gather(sample(30)), "A sample", links, (), "x.html").page,
        "notebook": f'<html lang="en"><title>x</title><main style="{dark}"><h1>x</h1>{fragments}</main>',
    }
    course = course_totals.gather(entries(30), ("first", "second", "third"), {"s1": "Monday"}, NOW)
    pages["course"] = course_report.make(course, "lstm", {})
    for name, page in pages.items():
        (root / f"{name}.html").write_text(page, "utf-8")
    return root


@pytest.mark.parametrize("name", ["feedback", "unreadable", "report", "course", "notebook"])
@pytest.mark.parametrize(("scheme", "width"), [("light", 1100), ("light", 390), ("dark", 390)])
def test_no_barrier(browser: Any, folder: Path, name: str, scheme: str, width: int) -> None:
    """In light and dark, on a client and on a phone, with everything unfolded."""
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True
    )
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((folder / f"{name}.html").as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    page.add_script_tag(path=str(Path(axe.__file__).parent / "axe.min.js"))
    found = page.evaluate(f"axe.run(document, {{runOnly: {RULES}}})")["violations"]
    scrolls = page.evaluate("document.documentElement.scrollWidth")
    context.close()

    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found] == []
    assert asked == [(folder / f"{name}.html").as_uri()]
    assert scrolls <= width


def test_students_can_be_filtered_and_sorted(browser: Any, folder: Path) -> None:
    """By any words, and by any column: its heading, or the list that a phone has."""
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text))
    page.goto((folder / "course.html").as_uri())
    table = page.locator("#students ~ .scroll table, table.sortable").first

    def shown() -> list[str]:
        return [cell.inner_text() for cell in table.locator("tbody tr:not([hidden]) th").all()]

    everybody = shown()
    page.get_by_label("Show only").fill("S1")
    assert sorted(shown()) == sorted(name for name in everybody if "s1" in name)
    page.get_by_label("Show only").fill("")
    table.get_by_role("button", name="Total").click()
    totals = [float(c.inner_text().rstrip("+")) for c in table.locator("td[data-label=Total]").all()]
    assert totals == sorted(totals, reverse=True)
    page.get_by_label("Sort by").select_option(label="Student")
    assert shown() != everybody[::-1]
    assert complaints == []
