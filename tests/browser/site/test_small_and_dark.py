"""A phone, and a system that is dark."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.browser.site.host import Host
from tests.browser.site.student import Student

WIDTH, HEIGHT = 390, 844
PHONE = {"is_mobile": True, "has_touch": True, "device_scale_factor": 2}


def lightness(page: Any, selector: str, what: str) -> float:
    """From 0, black, to 255, of what is computed for an element."""
    said = page.locator(selector).first.evaluate(f"node => getComputedStyle(node)['{what}']")
    return sum(map(float, re.findall(r"[\d.]+", said)[:3])) / 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_read(student: Callable[..., Student], host: Host, scheme: str, artefacts: Path) -> None:
    """Nothing is wider than the phone, *Hand in* is in sight, and each page has the system's light."""
    ada = student(WIDTH, HEIGHT, color_scheme=scheme, **PHONE)
    page = ada.page
    page.goto(host.url)
    papers = [lightness(page, "body", "backgroundColor")]
    inks = [lightness(page, "main", "color")]
    page.goto(f"{host.url}notebooks/{ada.work.name}/")
    papers.append(lightness(page, "#first-words", "backgroundColor"))
    ada.wait()
    theme = page.locator(f"body[data-jp-theme-light={'true' if scheme == 'light' else 'false'}]")
    theme.wait_for(state="attached")
    page.screenshot(path=artefacts / f"site-phone-{scheme}.png")
    page.get_by_role("button", name="Hand in").click()
    papers.append(lightness(page, "dialog", "backgroundColor"))
    inks.append(lightness(page, "dialog label", "color"))
    page.screenshot(path=artefacts / f"site-phone-{scheme}-hand-in.png")

    assert page.evaluate("document.documentElement.scrollWidth") == WIDTH
    assert [paper > 127 for paper in papers] == [scheme == "light"] * len(papers)
    assert [ink < 127 for ink in inks] == [scheme == "light"] * len(inks)
