"""The notebook as a web page on a phone, and what a screen reader gets of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from tests.browser.lesson import Lesson

NAME = "forget_gate"
WIDTH = 480  # pixels of a large phone
RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]
# Prompts and the colours of code are nbconvert's.
OURS = {"include": [["body"]], "exclude": [[".jp-InputPrompt"], [".jp-OutputPrompt"], [".highlight"]]}
NBCONVERTS = {"cdnjs.cloudflare.com"}  # its pages fetch MathJax and RequireJS there
TOO_WIDE = """width => [...document.querySelectorAll('.jp-RenderedMarkdown *, .jp-OutputArea-output *, img')]
    .filter(each => each.getBoundingClientRect().right > width + 1)
    .map(each => each.outerHTML.slice(0, 200))"""


@pytest.fixture(scope="module")
def phone(
    lesson: Lesson, visit: Callable[..., Any], artefacts: Path, run: Callable[..., str]
) -> Iterator[Any]:
    """nbconvert's page of the notebook as the student saved it, plots and all."""
    run(lesson.saved.parent, "nbconvert", "--to", "html", lesson.saved.name)
    visited = visit(WIDTH, 900)
    visited.page.goto(lesson.saved.with_suffix(".html").as_uri())
    visited.page.screenshot(path=artefacts / "notebook-phone.png", full_page=True)
    yield visited


def test_nothing_is_too_wide(phone: Any) -> None:
    """Text, tables and pictures fit; only code is scrolled, in its own box."""
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= WIDTH
    assert phone.page.evaluate(TOO_WIDE, WIDTH) == []


def test_there_is_no_barrier(phone: Any) -> None:
    """axe finds none in what is ours: alternative texts, order of headings, tables, contrast."""
    axe = pytest.importorskip("axe_playwright_python", reason="needs axe-playwright-python")
    phone.page.add_script_tag(path=str(Path(axe.__file__).parent / "axe.min.js"))
    found = phone.page.evaluate(
        "([context, rules]) => axe.run(context, {runOnly: rules}).then(each => each.violations)",
        [OURS, RULES],
    )

    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found] == []


def test_a_screen_reader_hears_the_pictures(phone: Any) -> None:
    """In the order of the page, one title, headings of falling rank, and a sentence for every picture."""
    tree = phone.page.locator("body").aria_snapshot()
    pictures = [line for line in tree.splitlines() if 'img "' in line]

    assert tree.count("[level=1]") == 1
    assert 'heading "The forget gate' in tree
    assert any(
        "the forget gate, drawn in strong colour, multiplies the old memory" in line for line in pictures
    )
    assert len(pictures) >= 6 + 5


def test_the_page_asks_only_for_what_nbconvert_adds(phone: Any) -> None:
    """Our pictures and plots are inside."""
    assert {urlsplit(address).hostname for address in phone.elsewhere} <= NBCONVERTS
