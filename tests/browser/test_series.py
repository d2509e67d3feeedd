"""Every notebook as a web page, filled in and run: pictures are there, nothing is too wide, no barrier."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.model.assignment import names
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge import assignments
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from tests.browser.test_phone import OURS, RULES, TOO_WIDE

PHONE, DESK = 390, 1400


@pytest.fixture(scope="module", params=names(find_course(KIT)))
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """nbconvert's page of one notebook with right answers, all of its cells run; and a dark one."""
    assignment = assignments.load(request.param, find_course(KIT))
    notebook = json.loads(MadeSubmission(assignment).answered({}))
    for cell, released in zip(notebook["cells"], assignment.released, strict=True):
        if "attachments" in released:
            cell["attachments"] = released["attachments"]
    path = tmp_path_factory.mktemp("series") / f"{request.param}.ipynb"
    path.write_text(json.dumps(notebook), "utf-8")
    nbconvert = [sys.executable, "-m", "nbconvert", str(path), "--to"]
    dark = ["html", "--HTMLExporter.theme=dark", "--output", f"{path.stem}-dark"]
    for arguments in (["notebook", "--execute", "--inplace"], ["html"], dark):
        done = subprocess.run([*nbconvert, *arguments], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
    return path.with_suffix(".html")


@pytest.mark.parametrize("width", [DESK, PHONE])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_read(
    page: Path, visit: Callable[..., Any], artefacts: Path, width: int, scheme: str
) -> None:
    """On a desk and on a phone, in dark too: no error, no broken picture, nothing cut off, no barrier."""
    axe = pytest.importorskip("axe_playwright_python", reason="needs axe-playwright-python")
    seen = visit(width, 900).page
    seen.emulate_media(color_scheme=scheme)
    seen.goto((page if scheme == "light" else page.with_stem(f"{page.stem}-dark")).as_uri())
    seen.screenshot(path=artefacts / f"{page.stem}-{scheme}-{width}.png", full_page=True)
    broken = (
        "[...document.images].filter(each => !each.naturalWidth || !each.alt).map(each => each.outerHTML)"
    )
    seen.add_script_tag(path=str(Path(axe.__file__).parent / "axe.min.js"))
    found = seen.evaluate(
        "([context, rules]) => axe.run(context, {runOnly: rules}).then(each => each.violations)",
        [OURS, RULES],
    )

    assert "Traceback" not in seen.inner_text("body")
    assert [html[:200] for html in seen.evaluate(broken)] == []
    assert seen.evaluate(TOO_WIDE, width) == []
    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found] == []
