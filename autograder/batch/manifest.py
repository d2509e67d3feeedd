"""Which results are up to date: an append-only journal beside them, one line a finished submission.

A line is written when the result, page, notebook and gradebook rows of a submission are in place, so
whatever kills the grader, a submission is either in the journal and complete, or graded again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from autograder.model.files import write_atomic

NAME = ".graded.jsonl"


def read(results: Path) -> dict[str, str]:
    """Student -> key of the result that is in place. A torn last line counts for nothing."""
    keys: dict[str, str] = {}
    try:
        lines = (results / NAME).read_text("utf-8", "replace").splitlines()
    except FileNotFoundError:
        return keys
    for line in lines:
        try:
            student, key = json.loads(line)
        except (ValueError, TypeError):
            continue
        if isinstance(student, str) and isinstance(key, str):
            keys[student] = key
    return keys


def append(results: Path, done: Iterable[tuple[str, str]]) -> None:
    """Note finished submissions."""
    text = "".join(json.dumps([student, key]) + "\n" for student, key in done)
    with (results / NAME).open("a", encoding="utf-8") as stream:
        if stream.tell() and not _ends_a_line(results / NAME):
            stream.write("\n")
        stream.write(text)


def rewrite(results: Path, keys: Mapping[str, str]) -> None:
    """One line a student again, in the students' order."""
    text = "".join(json.dumps([student, key]) + "\n" for student, key in sorted(keys.items()))
    write_atomic(results / NAME, text)


def _ends_a_line(path: Path) -> bool:
    with path.open("rb") as stream:
        stream.seek(-1, 2)
        return stream.read(1) == b"\n"
