"""The site of a course, built once, and browsers that have not seen it yet."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.model.assignment import Assignment
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge import assignments
from tests.browser.conftest import CHROMIUM, OPTIONS
from tests.browser.site import parts
from tests.browser.site.host import Host, serve
from tests.browser.site.student import Student

NAME = "forget_gate"
PATIENCE = 180  # seconds: Python starts in the browser, on a machine that does other things
TALL = 20000  # pixels: JupyterLab draws only the cells that are in sight
PLACE = "some/where"


@pytest.fixture(scope="session")
def distribution() -> Path:
    """Pyodide, fetched once; without it, or without JupyterLite, there is nothing to test."""
    pytest.importorskip("jupyterlite_core", reason="needs JupyterLite: make site")
    try:
        return parts.distribution()
    except parts.Missing as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """Debian's Chromium, once."""
    player = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    if CHROMIUM is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    with player.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=list(OPTIONS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def work(generated_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Assignment:
    """The forget gate in a course of its own, which says where to hand in."""
    root = Path(shutil.copytree(generated_once, tmp_path_factory.mktemp("home") / "course_copy"))
    with (root / "course.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[site]\nhand_in = "Upload it in the course, week 5."\n')
        settings.write('upload_url = "http://127.0.0.1:1/nobody"\n')
    return assignments.load(NAME, find_course(root))


@pytest.fixture(scope="session")
def host(
    chromium: Any,
    distribution: Path,
    work: Assignment,
    run: Callable[..., str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Host]:
    """The site with Python in it, on a plain host, below a path."""
    folder = tmp_path_factory.mktemp("www")
    with serve(folder, PLACE) as started:
        settings = work.course.root / "course.toml"
        settings.write_text(
            settings.read_text("utf-8").replace("http://127.0.0.1:1/nobody", f"{started.url}box")
        )
        run(
            work.course.root,
            "autograder",
            "site",
            "--offline",
            str(distribution),
            "--to",
            str(folder / PLACE),
        )
        yield started


@pytest.fixture(scope="session")
def student(chromium: Any, work: Assignment) -> Iterator[Callable[..., Student]]:
    """A student with a browser that knows nothing yet."""
    contexts = []

    def new(width: int = 1300, height: int = TALL, **options: Any) -> Student:
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(PATIENCE * 1000)
        contexts.append(context)
        return Student(context.new_page(), work)

    yield new
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def artefacts() -> Path:
    """Where screenshots are kept for people to look at."""
    folder = KIT / "artefacts"
    folder.mkdir(exist_ok=True)
    return folder
