"""The visible checks' table of wrong answers, made of the misconceptions when the release is.

    ### BEGIN KNOWN MISTAKES
    MISTAKES = {}
    ### END KNOWN MISTAKES

becomes one line that makes the same name a dictionary: exercise -> for each call that its check cell makes,
in that order, (answer, what is seen, a question). Arrays stand as nested lists, pairs as tuples. What the
notebook says of a wrong answer is then what the hidden diagnosis says of it, and its numbers come from the
reference.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import zlib
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from autograder.diagnosis import public_calls, words
from autograder.diagnosis.words import Words
from autograder.grading import check_file
from autograder.grading.local_functions import local
from autograder.model import includes
from autograder.model.assignment import Assignment
from autograder.model.course import Course, find_course
from autograder.model.files import write_atomic
from autograder.sandbox.observation import alike

_LINE = (
    'MISTAKES = __import__("ast").literal_eval(__import__("zlib").decompress('
    '__import__("base64").b85decode("{packed}")).decode())'
)
Entry = tuple[Any, str, str]


def line(name: str, course: Course) -> str:
    """The table as one line of Python, the same for the same notebook, reference and misconceptions."""
    state = _state(name, course)
    note = course.generated / "release" / f".{name}.mistakes"
    lines = note.read_text("utf-8").splitlines() if note.is_file() else []
    if lines[:1] == [state] and len(lines) == len(("state", "line")):
        return lines[1]
    data = zlib.compress(repr(_table(name, course, state)).encode(), 9)
    made = _LINE.format(packed=base64.b85encode(data).decode("ascii"))
    if note.parent.is_dir():
        with contextlib.suppress(OSError):  # a course that cannot be written to makes it each time
            write_atomic(note, f"{state}\n{made}\n")
    return made


def _state(name: str, course: Course) -> str:
    """Changes when the table may: with the course's files, the seed, and how we make and word it."""
    ours = (Path(__file__), *(Path(str(module.__file__)) for module in (words, public_calls)))
    homes = (course.source(name), *sorted(course.private(name).glob("*.py")), *ours)
    digest = hashlib.blake2b(str(course.seed).encode(), digest_size=16)
    for path in homes:
        digest.update(path.read_bytes())
    return digest.hexdigest()


@lru_cache(maxsize=8)
def _table(name: str, course: Course, state: str) -> dict[str, list[list[Entry]]]:
    source = course.source(name)
    notebook = includes.notebook(json.loads(source.read_text("utf-8")), source.parent, course.root)
    assignment = Assignment(name, course, notebook)
    checks = check_file.load(assignment)
    public = checks.public
    right = local(checks.reference)
    return {
        exercise: [
            _entries(
                [(m.hint, local({exercise: m.function})(call)) for m in plan.mistakes], right(call).value
            )
            for call in public.calls.get(exercise, [])
        ]
        for exercise, plan in checks.plans.items()
    }


def _entries(shown: list[tuple[str, Any]], due: Any) -> list[Entry]:
    """Wrong answers, each once: the first misconception that gives it explains it."""
    entries: list[tuple[Any, Entry]] = []
    for hint, seen in shown:
        value = seen.value
        if seen.error is not None or not _is_finite(value) or _is_right(value, due):
            continue
        if not any(alike(value, other) for other, _ in entries):
            sentences = Words.of(hint)
            entries.append(
                (
                    value,
                    (_plain(value), sentences.seen, " ".join(filter(None, (sentences.asks, sentences.step)))),
                )
            )
    return [entry for _, entry in entries]


def _is_right(value: Any, due: Any) -> bool:
    """The same numbers, if in another container: a visible check asks for the container elsewhere."""
    if isinstance(due, tuple) and isinstance(value, list | tuple) and len(value) == len(due):
        return all(map(_is_right, value, due))
    with contextlib.suppress(ValueError):  # rows of different lengths
        return not isinstance(due, tuple) and alike(np.asarray(value), np.asarray(due))
    return False


def _is_finite(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return all(map(_is_finite, value))
    return isinstance(value, np.ndarray | int | float) and bool(np.isfinite(value).all())


def _plain(value: Any) -> Any:
    """Lists of numbers, of few enough digits to be the same on every machine."""
    if isinstance(value, np.ndarray):
        return _plain(value.tolist())
    if isinstance(value, list | tuple):
        return type(value)(map(_plain, value))
    return float(f"{value:.12g}")


def of_folder(folder: Path) -> str:
    """The line for the notebook that lies in this folder."""
    return line(folder.name, find_course(folder))
