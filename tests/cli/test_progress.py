"""How far grading is, on a terminal."""

from __future__ import annotations

import io
import sys
from collections import Counter

import pytest

from autograder.cli.progress import progress


class Terminal(io.StringIO):
    """A screen."""

    def isatty(self) -> bool:
        """It is one."""
        return True


@pytest.mark.parametrize("screen", [Terminal(), io.StringIO()])
def test_progress_is_shown_on_a_terminal_only(screen: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """A log gets no bar."""
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    with progress("gate") as report:
        report(3, 12, Counter(graded_with_repairs=3))

    shown = screen.getvalue()
    assert ("grading gate" in shown, "3/12" in shown, "3 graded with repairs" in shown) == (
        (True,) * 3 if screen.isatty() else (False,) * 3
    )
