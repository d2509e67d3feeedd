"""Python from its CDN, which the network reaches, or blocks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from autograder.model.assignment import Assignment
from autograder.site import pyodide
from tests.browser.site.host import Host, serve
from tests.browser.site.student import HERE, Student

CDN = pyodide.CDN.rpartition("/")[0]
OWN = "experiments"
SAVED = 3000  # milliseconds: the notebook is saved a second after the last change


@pytest.fixture(scope="module")
def plain(
    work: Assignment, run: Callable[..., str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Host]:
    """The site without a Python of its own, at the root of a host."""
    folder = tmp_path_factory.mktemp("plain") / "site"
    run(work.course.root, "autograder", "site", work.name, "--to", str(folder))
    with serve(folder, "") as started:
        yield started


class Network:
    """Everything but this machine is blocked; the CDN's files come from a folder, where there is one."""

    def __init__(self, page: Any, cdn: Path | None) -> None:
        self.cdn = cdn
        self.given: list[str] = []
        self.blocked: list[str] = []
        page.context.route("**/*", self.decide)

    def decide(self, route: Any) -> None:
        """Answer, let through, or refuse."""
        url = route.request.url
        address = urlsplit(url)
        if address.scheme not in ("http", "https") or address.hostname in HERE:
            route.continue_()
        elif self.cdn is not None and url.startswith(f"{CDN}/"):
            self.given.append(url)
            path = self.cdn / address.path.rpartition("/")[2]
            headers = {"Access-Control-Allow-Origin": "*"}
            kind = {".wasm": "application/wasm", ".js": "text/javascript", ".json": "application/json"}
            route.fulfill(
                body=path.read_bytes(), content_type=kind.get(path.suffix, "application/zip"), headers=headers
            )
        else:
            self.blocked.append(url)
            route.abort()


def test_python_comes_from_its_cdn(student: Callable[..., Student], plain: Host, distribution: Path) -> None:
    """All that the first cells and a figure need, and nothing from anywhere else."""
    ada = student(service_workers="block")
    network = Network(ada.page, distribution)
    ada.open(plain.url)
    ada.write(OWN, "import matplotlib.figure\nprint(np.arange(3), matplotlib.figure.Figure().dpi)")
    ada.run_all()

    assert ada.said(OWN).strip() == "[0 1 2] 100.0"
    assert network.blocked == []
    assert {"pyodide.asm.wasm", pyodide.LOCK} <= {url.rpartition("/")[2] for url in network.given}


def test_a_blocked_cdn_is_named(student: Callable[..., Student], plain: Host) -> None:
    """The notebook can be read, and a sentence says why its cells do not run."""
    ada = student(service_workers="block")
    network = Network(ada.page, None)
    ada.open(plain.url)
    said = ada.page.locator(".course-note").inner_text()

    assert "Python cannot be loaded: cdn.jsdelivr.net does not answer" in said
    assert {urlsplit(url).hostname for url in network.blocked} == {"cdn.jsdelivr.net"}


def test_a_newer_release_is_not_hidden(
    student: Callable[..., Student],
    work: Assignment,
    distribution: Path,
    run: Callable[..., str],
    tmp_path: Path,
) -> None:
    """The link shows the new text; the answers of the older version are one click away."""
    release = work.course.release(work.name)
    old = release.read_text("utf-8")
    site = ("autograder", "site", work.name, "--offline", str(distribution), "--to", str(tmp_path / "site"))
    run(work.course.root, *site)
    with serve(tmp_path / "site", "") as host:
        ada = student()
        ada.open(host.url)
        exercise = work.exercises[0].name
        ada.write(exercise, "def concatenate(h_prev, x_t):\n    return 'mine'")
        ada.page.wait_for_timeout(SAVED)
        newer = json.loads(old)
        newer["cells"][0]["source"] = "# The forget gate, second printing"
        release.write_text(json.dumps(newer), "utf-8")
        try:
            run(work.course.root, *site)
        finally:
            release.write_text(old, "utf-8")
        ada.open(host.url)
        ada.page.get_by_role("button", name="Copy my answers into this one").click()
        title = ada.page.locator(".jp-RenderedMarkdown h1").first.inner_text()

        assert title.startswith("The forget gate, second printing")
        assert "return 'mine'" in ada.cell(exercise).locator(".cm-content").inner_text()
