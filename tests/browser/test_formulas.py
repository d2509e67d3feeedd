"""A text cell as formgrader exports it: its formulas are drawn with no script and no network."""

from __future__ import annotations

from typing import Any

import nbformat
from nbconvert.exporters import HTMLExporter
from traitlets.config import Config

STEP = "autograder.nbgrader_bridge.preprocessors.ShowFormulas"


def test_formulas_are_drawn_without_a_network(browser: Any) -> None:
    """By the setting that the course's nbgrader_config.py makes; the page is loaded offline."""
    cell = nbformat.v4.new_markdown_cell("The gate is $\\sigma(W_f\\,[h, x] + b_f)$.")
    exporter = HTMLExporter(config=Config(HTMLExporter={"preprocessors": [STEP]}))
    page, _ = exporter.from_notebook_node(nbformat.v4.new_notebook(cells=[cell]))
    context = browser.new_context(offline=True)
    tab = context.new_page()
    tab.set_content(page, wait_until="domcontentloaded")
    formula = tab.locator("math")

    assert formula.count() == 1
    assert (formula.bounding_box() or {})["width"] > 60
    assert "\u03c3" in (formula.text_content() or "")
    assert "$" not in tab.locator(".jp-RenderedMarkdown").inner_text()
