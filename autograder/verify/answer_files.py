"""Answers kept to prove checks: `solutions/NAME/<kind>/[<set>/]<exercise>.py`, cells behind `# %%`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.model.errors import UsageError

RIGHT, EMPTY, WRONG = KINDS = ("right", "empty", "wrong")
_MARKED = re.compile(r"(?P<name>.*?)\s*\[(?P<mark>[01]?\.?\d+)\s+(?P<faults>[\w+]+)\]")
_CELL = re.compile(r"^# %%[ \t]*(?P<title>.*)\n", re.MULTILINE)


@dataclass(frozen=True)
class Answer:
    """One cell as a student might hand it in; `remark` says what is wrong with it."""

    kind: str
    exercise: str
    name: str
    source: str
    remark: str = ""
    mark: float | None = None  # the share of the points that a teacher would give
    faults: tuple[str, ...] = ()  # what is wrong, a word each
    of_set: str = ""  # the folder of those that were written together


def read(home: Path, exercises: Collection[str] | None = None) -> list[Answer]:
    """Every answer in the private folder of an assignment; none is an answer too.

    Raises UsageError for a file that is named after none of the `exercises`.
    """
    paths = [
        (kind, path)
        for kind in KINDS
        for pattern in (f"{kind}/*.py", f"{kind}/*/*.py")
        for path in sorted(home.glob(pattern))
    ]
    for _, path in paths:
        if exercises is not None and path.stem not in exercises:
            choices = ", ".join(exercises)
            raise UsageError(
                f"{path}: there is no exercise {path.stem!r}: name the file after one of {choices}"
            )
    return [answer for kind, path in paths for answer in _cells(path, kind)]


def _cells(path: Path, kind: str) -> Iterator[Answer]:
    _, *parts = _CELL.split(path.read_text("utf-8"))
    seen = set()
    for title, source in zip(parts[::2], parts[1::2], strict=True):
        name, _, remark = (part.strip() for part in title.partition(":"))
        marked = _MARKED.fullmatch(name)
        mark, faults = (float(marked["mark"]), marked["faults"].split("+")) if marked else (None, [])
        name = marked["name"] if marked else name
        if not name or name in seen:
            raise UsageError(f"{path}: every cell needs a name of its own after '# %%', not {name!r}")
        seen.add(name)
        of_set = "" if path.parent.name == kind else path.parent.name
        yield Answer(kind, path.stem, name, source.strip() + "\n", remark, mark, tuple(faults), of_set)
