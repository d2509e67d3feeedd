"""Answers kept to prove checks: `solutions/<assignment>/<kind>/<exercise>.py`, cells behind `# %%`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.model.errors import UsageError

RIGHT, EMPTY, WRONG = KINDS = ("right", "empty", "wrong")
_CELL = re.compile(r"^# %%[ \t]*(?P<title>.*)\n", re.MULTILINE)


@dataclass(frozen=True)
class Answer:
    """One cell as a student might hand it in; `remark` says what is wrong with it."""

    kind: str
    exercise: str
    name: str
    source: str
    remark: str = ""


def read(home: Path) -> list[Answer]:
    """Every answer in the private folder of an assignment; none is an answer too."""
    return [
        answer
        for kind in KINDS
        for path in sorted(home.glob(f"{kind}/*.py"))
        for answer in _cells(path, kind)
    ]


def _cells(path: Path, kind: str) -> Iterator[Answer]:
    _, *parts = _CELL.split(path.read_text("utf-8"))
    seen = set()
    for title, source in zip(parts[::2], parts[1::2], strict=True):
        name, _, remark = (part.strip() for part in title.partition(":"))
        if not name or name in seen:
            raise UsageError(f"{path}: every cell needs a name of its own after '# %%', not {name!r}")
        seen.add(name)
        yield Answer(kind, path.stem, name, source.strip() + "\n", remark)
