"""A submission: a notebook as handed in, read whatever happened to it on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from autograder.model.errors import Unreadable
from autograder.reading.archive import unpack
from autograder.reading.decode import to_json, to_text
from autograder.reading.folder import find, read_file, score
from autograder.reading.notebook import Cell, of_notebook
from autograder.reading.repairs import Repairs, short
from autograder.reading.rescue import rescued
from autograder.reading.script import of_text

__all__ = ["Cell", "Submission", "find", "read", "read_file"]


@dataclass(frozen=True)
class Submission:
    """What was handed in: its cells in order, and every repair that reading it took, in a sentence."""

    cells: tuple[Cell, ...]
    repairs: tuple[str, ...]
    metadata: dict[str, Any]


def read(
    data: bytes, exercises: Sequence[str] = (), *, limit_mib: int = 20, assignment: str = ""
) -> Submission:
    """The submission in a file's bytes. Raises Unreadable, with the reason in a sentence, and nothing else.

    `exercises` are the functions to look for where Jupyter would not run them; `assignment` tells the right
    notebook of several in a zip.
    """
    limit = limit_mib << 20
    if len(data) > limit:
        raise Unreadable(f"it is larger than {limit_mib} MiB: clear its outputs and hand it in again")
    repairs = Repairs()
    try:
        data = unpack(data, limit, assignment, lambda inner: score(inner, exercises), repairs)
        cells, metadata = _notebook(to_text(data, repairs), exercises, repairs)
        cells = rescued(cells, exercises, repairs)
    except MemoryError:
        raise Unreadable("it takes too much memory to read") from None
    return Submission(cells, repairs.sentences(), metadata)


def _notebook(
    text: str, exercises: Sequence[str], repairs: Repairs
) -> tuple[tuple[Cell, ...], dict[str, Any]]:
    if not text.lstrip().startswith(("{", "[")):
        return of_text(text, exercises, repairs), {}
    cells, metadata = of_notebook(to_json(text, repairs), exercises, repairs)
    language = _language(metadata)
    if language and "python" not in language.lower():
        repairs.say(f"the notebook says that its language is `{short(language)}`; it was run as Python")
    return cells, metadata


def _language(metadata: Mapping[str, Any]) -> str:
    for table, key in (("language_info", "name"), ("kernelspec", "language")):
        table_of_kind = metadata.get(table)
        if isinstance(table_of_kind, Mapping) and isinstance(name := table_of_kind.get(key), str):
            return name
    return ""
