"""SECURITY.md states figures of the red team; they are those of the files."""

from __future__ import annotations

import re

from autograder.model.course import KIT
from tests.redteam.hostile_cases import cases


def test_figures_are_right() -> None:
    """Hostile cases, families, and the roads that the spy tries."""
    page = (KIT / "SECURITY.md").read_text("utf-8")
    roads = (KIT / "tests" / "redteam" / "spy.py").read_text("utf-8").count("\n@road\n")
    families = {case.name.partition("/")[0] for case in cases()}

    told = [
        int(number) for number in re.findall(r"(\d+) (?:hostile and odd submissions|families|roads)", page)
    ]
    assert told == [len(cases()), len(families), roads]
