"""The release's search for leaks, over the whole folder."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator
from pathlib import Path

from autograder.model.assignment import Assignment
from autograder.model.course import Course
from autograder.nbgrader_bridge import leaks, secret_texts


def faults(
    folder: Path, course: Course, assignments: Collection[Assignment], digests: Collection[str]
) -> list[str]:
    """Sentences about every file that students must not get; `digests`: SHA-256 of what others made."""
    own = {assignment.name: secret_texts.secrets(assignment) for assignment in assignments}
    every = {secret: origin for secrets in own.values() for secret, origin in secrets.items()}
    private = _private(course)
    leaked = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            digest = hashlib.sha256(data).hexdigest()
            place = path.relative_to(folder)
            if digest in private:
                leaked.append(f"{place}: is {private[digest]}")
            elif digest not in digests:
                # A given function of one assignment may be the answer of another: the release's own rule.
                secrets = next((own[name] for name in own if _is_of(place, name)), every)
                leaked += [f"{place}: {fault}" for fault in _in_file(path, data, secrets)]
    return leaked


def _private(course: Course) -> dict[str, str]:
    """SHA-256 -> name of every file of the private side that is not empty."""
    return {
        hashlib.sha256(data).hexdigest(): str(path.relative_to(course.root))
        for path in course.root.glob("solutions/**/*")
        if path.is_file() and (data := path.read_bytes())
    }


def _is_of(place: Path, assignment: str) -> bool:
    return place.parts[:2] == ("notebooks", assignment) or (
        place.parts[0] == "files" and place.name.startswith(f"{assignment}-")
    )


def _in_file(path: Path, data: bytes, secrets: dict[str, str]) -> Iterator[str]:
    try:
        content = data.decode("utf-8")
    except UnicodeDecodeError:
        yield "is neither text nor a part of JupyterLite or Pyodide"
        return
    if path.suffix == ".ipynb":
        yield from map(str, leaks.find(json.loads(content), secrets))
    else:
        yield from leaks.find_in_text(content, secrets)
