"""The pages of a class that was graded, at a desk and on a phone: they fit, and are kept to be looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from autograder.model.assignment import Assignment

NAME = "forget_gate"
WIDTHS = {"client": 1200, "phone": 390}


@pytest.mark.parametrize("where", WIDTHS)
@pytest.mark.parametrize("what", ["feedback", "report"])
def test_pages_fit(
    visit: Callable[..., Any], graded: Assignment, artefacts: Path, what: str, where: str
) -> None:
    """Feedback of one who forgot the bias, and the class report: not too wide, alone on this machine."""
    course = graded.course
    paths = {
        "feedback": course.feedback("emil", NAME),
        "report": course.generated / "reports" / f"{NAME}.html",
    }
    visited = visit(WIDTHS[where], 900)
    visited.page.goto(paths[what].as_uri())
    visited.page.screenshot(path=artefacts / f"{what}-{where}.png", full_page=True)

    assert visited.page.evaluate("document.documentElement.scrollWidth") <= WIDTHS[where]
    assert visited.elsewhere == []
    assert visited.page.locator("h1").count() == 1
