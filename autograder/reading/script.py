"""A Python script or a Markdown file that was handed in as a notebook."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from autograder.model.errors import Unreadable
from autograder.reading.notebook import Cell
from autograder.reading.python_source import code_spans, defines, piece
from autograder.reading.repairs import Repairs

LARGEST = 1 << 18
_MARKER = re.compile(r"^#+ *(?:%%(.*)|In ?\[[\d ]*\]:?)[ \t]*$", re.MULTILINE)

Piece = tuple[str, str]


def of_text(text: str, exercises: Sequence[str], repairs: Repairs) -> tuple[Cell, ...]:
    """The file's cells. Raises Unreadable when it defines none of the exercises."""
    if len(text) <= LARGEST:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        pieces = list(_script(text))
        if any(kind == "code" and defines(source, exercises) for kind, source in pieces):
            repairs.say("a Python script was handed in; it was read as a notebook")
            return _cells(pieces)
        if spans := code_spans(text, exercises):
            repairs.say("a text with code in it was handed in; it was read as a notebook")
            return _cells(_page(text, spans))
    raise Unreadable("it is neither a notebook nor a Python script with one of the functions")


def _script(text: str) -> Iterator[Piece]:
    """Between `# %%` or `# In[3]:` lines, else the whole."""
    marks = list(_MARKER.finditer(text))
    starts = [(0, ""), *((mark.end(), mark[1] or "") for mark in marks)]
    ends = [mark.start() for mark in marks] + [len(text)]
    for (start, title), end in zip(starts, ends, strict=True):
        yield "markdown" if re.search(r"\[(markdown|md|raw)\]", title) else "code", text[start:end]


def _page(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    lines, done = text.split("\n"), 0
    for start, end in spans:
        yield "markdown", "\n".join(lines[done:start])
        yield "code", piece(lines, (start, end))
        done = end
    yield "markdown", "\n".join(lines[done:])


def _cells(pieces: Sequence[Piece] | Iterator[Piece]) -> tuple[Cell, ...]:
    written = [(kind, source.strip("\n")) for kind, source in pieces if source.strip()]
    return tuple(Cell(kind, source, f"cell-{i}", {}) for i, (kind, source) in enumerate(written, start=1))
