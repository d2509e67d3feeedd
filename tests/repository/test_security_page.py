"""SECURITY.md states figures of the red team; they are those of the files."""

from __future__ import annotations

import re

from autograder.model.course import KIT
from autograder.sandbox.promises import KEPT_BY
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


def test_every_promise_has_its_measured_line() -> None:
    """`python -m tests.redteam.rulesets` prints the table; under what is required, all of it is kept."""
    rows = re.findall(
        r"^\| (.+?) \| (?:(?:ABI 1\+|always) \| ){4}", (KIT / "SECURITY.md").read_text("utf-8"), re.M
    )

    assert rows == list(KEPT_BY)
