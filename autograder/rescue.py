"""Answers that stand where Jupyter would not run them: in text cells, in scripts, in Markdown files."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from textwrap import dedent

from autograder.cells import Cell, parses
from autograder.errors import Unreadable
from autograder.repairs import Repairs

LARGEST = 1 << 16  # of one text cell: a larger one holds a picture
LOOKED_AT = 1 << 19  # of all cells: bounds the time that a hostile notebook can take
_FENCE = re.compile(r"(`{3,}|~{3,})[^`]*")
_MARKER = re.compile(r"^#+ *(?:%%(.*)|In ?\[[\d ]*\]:?)[ \t]*$", re.MULTILINE)
_MAGIC = re.compile(r"^[ \t]*[%!].*$", re.MULTILINE)
_BINDING = (ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.Tuple, ast.ExceptHandler)
_BLOCK = (ast.If, ast.Try, ast.With, ast.For, ast.While)


def retyped(cells: tuple[Cell, ...], exercises: Sequence[str], repairs: Repairs) -> tuple[Cell, ...]:
    """Text cells that define what no code cell does become code."""
    missing = _undefined(cells, exercises)
    if not missing or sum(len(cell.source) for cell in cells if len(cell.source) <= LARGEST) > LOOKED_AT:
        return cells
    found: list[Cell] = []
    rescued = False
    for number, cell in enumerate(cells, start=1):
        extra = [] if cell.kind == "code" else _code_in(cell, missing)
        rescued = rescued or bool(extra)
        if not extra:
            found.append(cell)
        elif extra == [dedent(cell.source)]:
            repairs.say(f"code in a {cell.kind} cell was read as code", number)
            found.append(replace(cell, kind="code", source=extra[0]))
        else:
            repairs.say(f"code blocks in a {cell.kind} cell were read as code", number)
            found.append(cell)
            found += [
                Cell("code", block, f"{cell.id[:40]}-block-{i}", {}) for i, block in enumerate(extra, 1)
            ]
    return tuple(_helpers(found, repairs)) if rescued else cells


def script(text: str, exercises: Sequence[str], repairs: Repairs) -> tuple[Cell, ...]:
    """A Python or Markdown file handed in as a notebook. Raises Unreadable when it defines no exercise."""
    if len(text) <= LOOKED_AT:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        pieces = [Cell(kind, source, f"cell-{i}", {}) for i, (kind, source) in enumerate(_pieces(text), 1)]
        if any(piece.kind == "code" and _defines(piece.source, exercises) for piece in pieces):
            repairs.say("a Python script was handed in; it was read as a notebook")
            return tuple(pieces)
        page = Cell("markdown", text, "cell-1", {})
        if _fenced(page.source, exercises):
            repairs.say("a Markdown file was handed in; it was read as a notebook")
            return (page,)
    raise Unreadable("it is neither a notebook nor a Python script with one of the functions")


def _undefined(cells: Sequence[Cell], exercises: Sequence[str]) -> list[str]:
    """Most notebooks are settled by a search; the slow, exact look is for the rest."""
    code = "\n".join(cell.source for cell in cells if cell.kind == "code")
    missing = [
        name for name in exercises if not re.search(rf"^(?:async +)?def +{name}\b", code, re.MULTILINE)
    ]
    if not missing or all(cell.kind == "code" for cell in cells):
        return []
    for cell in cells:
        if cell.kind == "code" and len(code) <= LOOKED_AT and any(name in cell.source for name in missing):
            missing = [name for name in missing if name not in _names(cell.source)]
    return missing


def _code_in(cell: Cell, missing: Sequence[str]) -> list[str]:
    if len(cell.source) > LARGEST or not any(name in cell.source for name in missing):
        return []
    source = dedent(cell.source)
    return [source] if _defines(source, missing) else _fenced(source, missing)


def _fenced(text: str, names: Sequence[str]) -> list[str]:
    """The fenced blocks that are Python, when one of them defines one of the names."""
    blocks = [block for block in _blocks(text) if _python(block)]
    return blocks if any(_defines(block, names) for block in blocks) else []


def _blocks(text: str) -> Iterator[str]:
    fence, block = "", list[str]()
    for line in text.split("\n"):
        bare = line.strip()
        if not fence and (opening := _FENCE.fullmatch(bare)):
            fence, block = opening[1], []
        elif fence and bare.startswith(fence) and not bare.strip(fence[0]):
            yield dedent("\n".join(block))
            fence = ""
        else:
            block.append(line)


def _helpers(cells: Sequence[Cell], repairs: Repairs) -> list[Cell]:
    """Where one cell was retyped, imports and helpers may have been too."""
    done = []
    for number, cell in enumerate(cells, start=1):
        tree = _python(cell.source) if cell.kind != "code" and len(cell.source) <= LARGEST else None
        kinds = (ast.Import, ast.ImportFrom, ast.FunctionDef)
        if tree and any(isinstance(node, kinds) for node in tree.body):
            repairs.say(f"code in a {cell.kind} cell was read as code", number)
            cell = replace(cell, kind="code")  # noqa: PLW2901
        done.append(cell)
    return done


def _defines(source: str, names: Sequence[str]) -> bool:
    tree = _python(source)
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return tree is not None and any(isinstance(node, kinds) and node.name in names for node in tree.body)


def _names(source: str) -> set[str]:
    """What the cell binds at its top level; of a cell that is not Python, whatever follows `def`."""
    tree = _python(source)
    if tree is None:
        return set(re.findall(r"^[ \t]*(?:async +)?def +(\w+)", source, re.MULTILINE))
    found: set[str] = set()
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, _BINDING + _BLOCK):
            waiting += ast.iter_child_nodes(node)
    return found


def _python(source: str) -> ast.Module | None:
    return parses(_MAGIC.sub(lambda line: "#" + line[0][1:], source))


def _pieces(text: str) -> list[tuple[str, str]]:
    """A script's cells: between `# %%` or `# In[3]:` lines, else the whole."""
    marks = list(_MARKER.finditer(text))
    starts = [(0, 0, ""), *((mark.start(), mark.end(), mark[1] or "") for mark in marks)]
    ends = [start for start, _, _ in starts[1:]] + [len(text)]
    found = []
    for (_, start, title), end in zip(starts, ends, strict=True):
        kind = "markdown" if re.search(r"\[(markdown|md|raw)\]", title) else "code"
        if source := text[start:end].strip("\n"):
            found.append((kind, source))
    return found
