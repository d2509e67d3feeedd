"""Chromium, a Jupyter server and a course whose assignment is released, once for all tests of this folder."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from autograder.model.assignment import Assignment
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge import assignments
from tests.browser.lab import Lab
from tests.browser.lesson import Lesson, take
from tests.browser.server import PATIENCE, Site, serve

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
OPTIONS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
NAME = "forget_gate"
WORDS = "In *The rain stopped, and* the sun *came out* the word **sun** closes the gate: the rain was stored."
LOCAL = ("data", "blob", "file", "attachment", "chrome-error")


@dataclass
class Visit:
    """A page, and the addresses outside of this machine that it asked for (it is given none of them)."""

    page: Any
    elsewhere: list[str] = field(default_factory=list)

    def decide(self, route: Any) -> None:
        address = urlsplit(route.request.url)
        if address.scheme in LOCAL or address.hostname == "127.0.0.1":
            route.continue_()
        else:
            self.elsewhere.append(route.request.url)
            route.abort()


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's Chromium, once: starting it takes a second."""
    reason = "needs playwright: make test-browser installs it"
    player = pytest.importorskip("playwright.sync_api", reason=reason)
    if CHROMIUM is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    with player.sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=CHROMIUM, args=list(OPTIONS))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def visit(browser: Any) -> Iterator[Callable[..., Visit]]:
    """A page of a size, in a browser that knows nothing yet."""
    contexts = []

    def new(width: int = 1400, height: int = 1000) -> Visit:
        context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
        context.set_default_timeout(PATIENCE * 1000)
        contexts.append(context)
        made = Visit(context.new_page())
        context.route("**/*", made.decide)
        return made

    yield new
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def artefacts() -> Path:
    """Where screenshots are kept for people to look at."""
    folder = KIT / "artefacts"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def released(
    browser: Any, generated_once: Path, tmp_path_factory: pytest.TempPathFactory, run: Callable[..., str]
) -> Assignment:
    """The forget gate in a course of its own, in the exchange too. (Not without a browser: it takes long.)"""
    root = Path(shutil.copytree(generated_once, tmp_path_factory.mktemp("home") / "course_copy"))
    run(root, "nbgrader", "release_assignment", NAME)
    return assignments.load(NAME, find_course(root))


@pytest.fixture(scope="session")
def site(released: Assignment) -> Iterator[Site]:
    """The server that students and instructors look at."""
    with serve(released.course.root.parent, released.course.root) as started:
        yield started


@pytest.fixture(scope="session")
def lesson(visit: Callable[..., Visit], site: Site, released: Assignment, artefacts: Path) -> Lesson:
    """What a student does from fetching to submitting, and what was seen on the way."""
    seen = visit()
    return take(Lab(seen.page, site, NAME), released, WORDS, seen.elsewhere, artefacts)
