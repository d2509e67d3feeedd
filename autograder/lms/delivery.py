"""What was exported, to its place; what needs a look, to stderr."""

from __future__ import annotations

import sys
from pathlib import Path

from autograder.lms.export import Exported, Note
from autograder.model.errors import UsageError
from autograder.model.escape import terminal
from autograder.model.files import write_where_told

FIRST = 10  # of a list that says nothing about what went wrong


def deliver(exported: Exported, target: Path, *, stdout: bool = False) -> None:
    """The files to their place, the notes to stderr."""
    if stdout:
        sys.stdout.buffer.write(exported.files[""])
        sys.stdout.flush()
    else:
        try:
            for name, data in exported.files.items():
                write_where_told(target / name if name else target, data)
        except OSError as error:
            raise UsageError(f"{target}: cannot be written: {error.strerror}") from error
        print(terminal(f"{exported.count} marks: {target}"))
        sys.stdout.flush()
    for note in exported.notes:
        print("\n".join(_lines(note)), file=sys.stderr)


def _lines(note: Note) -> list[str]:
    """What needs a look is named to the last; those who merely wait, by the first few."""
    names = [terminal(name).replace("\n", " ") for name in note.names]
    if note.brief and len(names) > FIRST:
        names = [*names[:FIRST], f"and {len(names) - FIRST} more"]
    count = f" ({len(note.names)})" if note.names else ""
    return [f"{terminal(note.sentence)}{count}", *(f"  {name}" for name in names)]
