"""Answers that stand where Jupyter would not run them: in text cells, or cut in two."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import replace
from textwrap import dedent

from autograder.reading.notebook import Cell
from autograder.reading.python_source import bound, code_spans, defines, parse, piece, returns
from autograder.reading.repairs import Repairs

LARGEST = 1 << 16  # of one text cell: a larger one holds a picture
LOOKED_AT = 1 << 19  # of all cells: bounds the time that a hostile notebook can take
JOINED = 10  # attempts in one notebook: each parses what was joined before
_DEFINED = re.compile(r"^(?:async +)?def +(\w+)", re.MULTILINE)
_HELPER = (ast.Import, ast.ImportFrom, ast.FunctionDef)


def rescued(cells: tuple[Cell, ...], exercises: Sequence[str], repairs: Repairs) -> tuple[Cell, ...]:
    """The cells with lost answers made code again; as many cells as before, in the same order."""
    cells = _rejoined(cells, repairs)
    missing = _undefined(cells, exercises)
    if not missing or sum(len(cell.source) for cell in cells if len(cell.source) <= LARGEST) > LOOKED_AT:
        return cells
    typed = [_retyped(cell, number, missing, repairs) for number, cell in enumerate(cells, start=1)]
    if any(new is not old for new, old in zip(typed, cells, strict=True)):
        typed = [_helper(cell, number, repairs) for number, cell in enumerate(typed, start=1)]
    return tuple(typed)


def _rejoined(cells: tuple[Cell, ...], repairs: Repairs) -> tuple[Cell, ...]:
    """A function that was split in two cells by a wrong key becomes one again, in the first of them."""
    joined = list(cells)
    first = tried = 0
    for number, cell in enumerate(cells):
        if number and tried < JOINED and _is_indented(cell) and joined[first].kind == "code":
            tried += 1
            if whole := _whole(joined[first].source, cell.source):
                repairs.say("the second part of a function; it was joined with the first", number + 1)
                joined[first], joined[number] = replace(joined[first], source=whole), replace(cell, source="")
                continue
        first = number
    return tuple(joined)


def _is_indented(cell: Cell) -> bool:
    return cell.kind == "code" and cell.source[:1] in "\n\t " and cell.source.lstrip("\n")[:1] in (" ", "\t")


def _whole(first: str, second: str) -> str | None:
    """The function in two parts, if neither part makes sense without the other."""
    whole = f"{first}\n{second}"
    tree = parse(whole) if len(whole) <= LARGEST else None
    if tree is None or not tree.body or not isinstance(tree.body[-1], ast.FunctionDef) or returns(tree):
        return None
    alone = parse(dedent(second))
    return whole if alone is None or returns(alone) or parse(first) is None else None


def _undefined(cells: Sequence[Cell], exercises: Sequence[str]) -> list[str]:
    """Most notebooks are settled by a search; the slow, exact look is for the rest."""
    code = "\n".join(cell.source for cell in cells if cell.kind == "code")
    defined = set(_DEFINED.findall(code))
    missing = [name for name in exercises if name not in defined]
    if not missing or all(cell.kind == "code" for cell in cells):
        return []
    for cell in cells:
        if cell.kind == "code" and len(code) <= LOOKED_AT and any(name in cell.source for name in missing):
            missing = [name for name in missing if name not in bound(cell.source)]
    return missing


def _retyped(cell: Cell, number: int, missing: Sequence[str], repairs: Repairs) -> Cell:
    if cell.kind == "code" or len(cell.source) > LARGEST or not any(name in cell.source for name in missing):
        return cell
    source = dedent(cell.source)
    if defines(source, missing):
        repairs.say(f"code in a {cell.kind} cell was read as code", number)
        return replace(cell, kind="code", source=source)
    if not (spans := code_spans(cell.source, missing)):
        return cell
    repairs.say(f"code in a {cell.kind} cell was read as code, its text as comments", number)
    lines = cell.source.split("\n")
    new = [f"# {line}" if line.strip() else line for line in lines]
    for span in spans:
        new[slice(*span)] = piece(lines, span).split("\n")
    return replace(cell, kind="code", source="\n".join(new))


def _helper(cell: Cell, number: int, repairs: Repairs) -> Cell:
    """Where one cell was retyped, imports and helpers may have been too."""
    tree = parse(cell.source) if cell.kind != "code" and len(cell.source) <= LARGEST else None
    if tree is None or not any(isinstance(node, _HELPER) for node in tree.body):
        return cell
    repairs.say(f"code in a {cell.kind} cell was read as code", number)
    return replace(cell, kind="code")
