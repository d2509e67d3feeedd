"""What a worker's replies say, by the types of their parts: it may have sent anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from autograder.sandbox.error_messages import EXCEPTIONS, OURS
from autograder.sandbox.observation import Observation

MAX_ARGUMENTS = 20
_FRAME = re.compile(r"^<cell (\d{1,4})>, line (\d{1,5}), in ", re.MULTILINE)


@dataclass(frozen=True)
class CellRun:
    """What running one cell gave: texts by stream, the last value's text, and (type, message, traceback)."""

    texts: tuple[tuple[str, str], ...] = ()
    value: str | None = None
    error: tuple[str, str, str] | None = None


def fields(message: Any, count: int) -> list[Any]:
    """A message of the expected length, padded with None: what is missing was not said."""
    items = list(message) if isinstance(message, list | tuple) else []
    return (items + [None] * count)[:count]


def cell_run(message: list[Any]) -> CellRun:
    """A cell's texts, value and error, as far as they are of the right types."""
    _, _, outputs, value, error = message
    texts: list[tuple[str, str]] = []
    for item in outputs if isinstance(outputs, list) else []:
        name, text = fields(item, 2)
        if isinstance(name, str) and name in ("stdout", "stderr") and isinstance(text, str):
            texts.append((name, text))
    return CellRun(tuple(_joined(texts)), value if isinstance(value, str) else None, _error(error))


def _joined(texts: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Neighbouring texts of one stream as one."""
    name, gathered = "", ""
    for stream, text in texts:
        if stream != name and gathered:
            yield name, gathered
            gathered = ""
        name, gathered = stream, gathered + text
    if gathered:
        yield name, gathered


def _error(error: Any) -> tuple[str, str, str] | None:
    if error is None:
        return None
    kind, message, trace = (item if isinstance(item, str) else "" for item in fields(error, 3))
    return f"__main__.{kind}" if kind in OURS else kind or "Exception", message, trace


def _places(trace: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """The last cell and line that a traceback names, and the last line in its first cell."""
    frames = [(int(cell), int(line)) for cell, line in _FRAME.findall(trace)]
    if not frames:
        return (0, 0), (0, 0)
    return frames[-1], next(frame for frame in reversed(frames) if frame[0] == frames[0][0])


def observed(message: list[Any]) -> Observation:
    """An answer's fields by their types: what has the wrong one was not said."""
    _, _, value, error, changed, kinds, muted, printed, after, shared = message
    raised = _error(error)
    place, called_at = _places(raised[2]) if raised else ((0, 0), (0, 0))
    heard = [kind for kind in kinds if isinstance(kind, str)] if isinstance(kinds, list) else []
    places = _arguments(changed)
    became = after if isinstance(after, list) and len(after) == len(places) else []
    return Observation(
        value=None if raised else value,
        error=raised[:2] if raised else None,
        changed=tuple(places),
        warnings=tuple(kind for kind in ("divide", "invalid", "overflow") if kind in heard),
        muted=muted is True,
        kinds=_bases(error) if raised else (),
        printed=printed if isinstance(printed, str) else "",
        after=tuple(became),
        place=place,
        called_at=called_at,
        shared=tuple(_arguments(shared)),
    )


def _arguments(places: Any) -> list[int]:
    """Those that are places of arguments."""
    listed = places if isinstance(places, list) else []
    return [item for item in listed if type(item) is int and 0 <= item < MAX_ARGUMENTS]


def _bases(error: Any) -> tuple[str, ...]:
    """Which of Python's and NumPy's exceptions it is."""
    bases = fields(error, 4)[3]
    names = bases if isinstance(bases, list) else []
    return tuple(name for name in names if isinstance(name, str) and name in EXCEPTIONS)
