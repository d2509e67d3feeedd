"""The cells of a notebook of any format that was ever written, as plain and bounded data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from autograder.model.errors import Unreadable
from autograder.reading.decode import without_surrogates
from autograder.reading.metadata import bounded
from autograder.reading.repairs import Repairs

CELLS = 5_000
CODE = 4 << 20  # characters of all code together
TEXT = 1 << 20  # characters of one text cell: pictures are pasted into them
KINDS = ("code", "markdown", "raw")
OLD_KINDS = {"html": "markdown", "heading": "markdown", "plaintext": "raw", "rst": "raw"}  # nbformat 1 to 3
_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")


@dataclass(frozen=True)
class Cell:
    """One cell as handed in, without outputs and attachments."""

    kind: str
    source: str
    id: str
    metadata: dict[str, Any]


def of_notebook(
    value: Any, exercises: Iterable[str], repairs: Repairs
) -> tuple[tuple[Cell, ...], dict[str, Any]]:
    """A parsed file's cells and its own metadata. Raises Unreadable when it is no notebook."""
    notebook = _frame(value, repairs)
    raw_cells = _list_of_cells(notebook, repairs)
    if len(raw_cells) > CELLS:
        raise Unreadable(f"it has {len(raw_cells):,} cells; {CELLS:,} are the most that are read")
    cells = [
        _cell(raw, number, repairs)
        for number, raw in enumerate(raw_cells, start=1)
        if _is_cell(raw, number, repairs)
    ]
    if sum(len(cell.source) for cell in cells if cell.kind == "code") > CODE:
        raise Unreadable(f"its code is longer than {CODE >> 20} MiB")
    metadata = notebook.get("metadata")
    if not isinstance(metadata, dict):
        repairs.say("the notebook had no metadata")
        metadata = {}
    return _with_unique_ids(cells, frozenset(exercises), repairs), bounded(metadata)


def _frame(value: Any, repairs: Repairs) -> Mapping[str, Any]:
    if isinstance(value, list) and any(isinstance(item, dict) and "cell_type" in item for item in value):
        repairs.say("a bare list of cells was read as a notebook")
        return {"cells": value, "metadata": {}}
    if isinstance(value, dict):
        inner = value.get("content")  # what Jupyter's own server answers when a file is asked for
        if "cells" not in value and isinstance(inner, dict) and "cells" in inner:
            repairs.say("the notebook was taken out of a server's answer around it")
            return inner
        return value
    raise Unreadable("it is JSON, but not a notebook")


def _list_of_cells(notebook: Mapping[str, Any], repairs: Repairs) -> list[Any]:
    cells = notebook.get("cells")
    if isinstance(cells, list):
        return cells
    sheets = notebook.get("worksheets")
    if isinstance(sheets, list):
        lists = [
            sheet["cells"]
            for sheet in sheets
            if isinstance(sheet, dict) and isinstance(sheet.get("cells"), list)
        ]
        if lists:
            repairs.say("the notebook's format is older than 4; it was converted")
            return [cell for sheet in lists for cell in sheet]
    if cells is None:
        raise Unreadable("it is JSON, but not a notebook: it has no cells")
    raise Unreadable("it is not a notebook: its cells are not a list")


def _is_cell(raw: Any, number: int, repairs: Repairs) -> bool:
    if not isinstance(raw, dict):
        repairs.say("not a cell; it was left out", number)
    return isinstance(raw, dict)


def _cell(raw: Mapping[str, Any], number: int, repairs: Repairs) -> Cell:
    kind = _kind(raw, number, repairs)
    source = _source(raw, number, repairs)
    if raw.get("cell_type") == "heading":
        level = raw.get("level")
        source = "#" * (level if isinstance(level, int) and 1 <= level <= 6 else 1) + " " + source
    if kind != "code" and len(source) > TEXT:
        source = source[:TEXT]
        repairs.say(f"its text was longer than {TEXT >> 20} MiB; the rest was left out", number)
    metadata = raw.get("metadata")
    if "metadata" in raw and not isinstance(metadata, dict):
        repairs.say("its metadata was not an object and was dropped", number)
    name = raw.get("id")
    return Cell(
        kind,
        source,
        name if isinstance(name, str) and _ID.fullmatch(name) else "",
        bounded(metadata) if isinstance(metadata, dict) else {},
    )


def _kind(raw: Mapping[str, Any], number: int, repairs: Repairs) -> str:
    written = raw.get("cell_type")
    if isinstance(written, str):
        if written in KINDS:
            return written
        if written in OLD_KINDS:
            return OLD_KINDS[written]
    guess = written.strip().lower() if isinstance(written, str) else ""
    if guess not in KINDS:
        guess = "code" if "outputs" in raw or "execution_count" in raw else "raw"
    repairs.say(f"it had no type that Jupyter knows; it was read as {guess}", number)
    return guess


def _source(raw: Mapping[str, Any], number: int, repairs: Repairs) -> str:
    keys = ("source", "input", "code", "text")  # nbformat 4, 3 and 2, 1, 1
    value = next((raw[key] for key in keys if raw.get(key) is not None), None)
    if isinstance(value, list):
        lines = [line for line in value if isinstance(line, str)]
        if len(lines) < len(value):
            repairs.say("lines that were not text were left out", number)
        value = _joined(lines, number, repairs)
    if not isinstance(value, str):
        repairs.say("it had no text", number)
        return ""
    text = without_surrogates(value)
    if text is not value and text != value:
        repairs.say("half characters were replaced", number)
    if "\0" in text:
        repairs.say("null characters were removed", number)
        text = text.replace("\0", "")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _joined(lines: list[str], number: int, repairs: Repairs) -> str:
    """As Jupyter does; but a list without a single line end, which no Jupyter writes, gets them back."""
    if len(lines) < 2 or any(line.endswith(("\n", "\r")) for line in lines):
        return "".join(lines)
    repairs.say("its lines had lost their line ends", number)
    return "\n".join(lines)


def _with_unique_ids(cells: list[Cell], exercises: frozenset[str], repairs: Repairs) -> tuple[Cell, ...]:
    taken = {cell.id for cell in cells}
    seen: set[str] = set()
    named = []
    for number, cell in enumerate(cells, start=1):
        name = cell.id
        if not name or name in seen:
            if name in exercises:
                repairs.say("a copy of another cell, with the same id; both were read", number)
            name = _fresh(number, taken)
            taken.add(name)
        seen.add(name)
        named.append(cell if name == cell.id else Cell(cell.kind, cell.source, name, cell.metadata))
    return tuple(named)


def _fresh(number: int, taken: set[str]) -> str:
    name = f"cell-{number}"
    while name in taken:
        name += "x"
    return name
