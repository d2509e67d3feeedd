"""How far grading is, on a terminal."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def progress(name: str) -> Iterator[Callable[[int, int, Counter[str]], None]]:
    """A bar with rate and time left on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda done, total, counts: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[counts]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(f"grading {name}", total=None, rate="", counts="")

        def report(done: int, total: int, counts: Counter[str]) -> None:
            seconds = bar.tasks[0].elapsed or 0.0
            rate = f"{done / seconds:.0f}/s" if seconds > 1 else ""
            counted = ", ".join(f"{number} {status.replace('_', ' ')}" for status, number in counts.items())
            bar.update(task, completed=done, total=total, rate=rate, counts=counted)

        yield report
