"""What is asked of a submission's text before anything runs takes time in proportion to the text."""

from __future__ import annotations

import time

import pytest

from autograder.reading import text_cache
from autograder.reading.call_graph import may_use
from autograder.reading.static_analysis import scan

SECONDS = 5.0  # each took 45 s and more; now a fraction of a second


def _seconds(function, *arguments) -> float:  # type: ignore[no-untyped-def]
    started = time.process_time()
    function(*arguments)
    return time.process_time() - started


@pytest.mark.parametrize(
    "source",
    ["%\n" * (1 << 20), "x = %y\n" * (1 << 15), "?" * (1 << 17), "%time\n" * 40_000, "=" * (1 << 17) + "%"],
    ids=["lines", "assigned", "questions", "magics", "equals"],
)
def test_a_text_of_magics_is_scanned_in_linear_time(source: str) -> None:
    """Two MiB of them, too."""
    assert _seconds(scan, source) < SECONDS


def test_a_notebook_of_many_cells_is_followed_in_linear_time() -> None:
    """Each of 3,000 cells leads to the next one."""
    cells = [f"def f{number}():\n    return f{number + 1}()" for number in range(3000)]

    assert _seconds(may_use, cells, "f0", ["linear"]) < SECONDS
    assert may_use([*cells, "def f3000():\n    return linear()"], "f0", ["linear"])
    assert not may_use([*cells, "def g():\n    return linear()"], "f0", ["linear"])


def test_what_is_known_of_texts_is_bounded_by_their_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest go; a text that is larger than all may be is not kept."""
    monkeypatch.setattr(text_cache, "MOST", 10)
    asked: list[str] = []

    def note(text: str) -> int:
        asked.append(text)
        return len(text)

    ask = text_cache.by_text(note)
    for text in ("aaa", "aaa", "bbb", "ccc", "aaa", "x" * 11, "x" * 11):
        assert ask(text) == len(text)

    assert asked == ["aaa", "bbb", "ccc", "aaa", "x" * 11, "x" * 11]
