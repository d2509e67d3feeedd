"""Is a text Python, what does it define, and which of its lines are code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from textwrap import dedent

from autograder.model import source as python

_MAGIC = re.compile(r"^[ \t]*[%!].*$", re.MULTILINE)
_FENCE = re.compile(r"(`{3,}|~{3,})[^`]*")
_BEGINS = re.compile(r"(?:async +)?def +\w+ *\(|import +\w|from +[\w.]+ +import\b")
_BINDING = (ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.Tuple, ast.ExceptHandler)
_BLOCK = (ast.If, ast.Try, ast.With, ast.For, ast.While)
_FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)

Span = tuple[int, int]


def parse(source: str) -> ast.Module | None:
    """The source's tree, magics read as comments; None when it is not Python, or too large to look."""
    return python.parse(_MAGIC.sub(lambda line: "#" + line[0][1:], source))


def defines(source: str, names: Sequence[str]) -> bool:
    """Is it Python with one of these functions at its top level?"""
    tree = parse(source)
    return tree is not None and any(isinstance(node, _FUNCTION) and node.name in names for node in tree.body)


def bound(source: str) -> set[str]:
    """What a cell binds at its top level; of a cell that is not Python, whatever follows `def`."""
    tree = parse(source)
    if tree is None:
        return set(re.findall(r"^[ \t]*(?:async +)?def +(\w+)", source, re.MULTILINE))
    names: set[str] = set()
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, (*_FUNCTION, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, _BINDING + _BLOCK):
            waiting += ast.iter_child_nodes(node)
    return names


def returns(tree: ast.Module) -> bool:
    """Does it return outside a function, as only a piece of a function does?"""
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Return):
            return True
        if isinstance(node, (*_BLOCK, ast.ExceptHandler)):
            waiting += ast.iter_child_nodes(node)
    return False


def code_spans(text: str, names: Sequence[str]) -> list[Span]:
    """The lines of a text that are Python, when they define one of the names: fenced, or just written."""
    lines = text.split("\n")
    for spans in (list(_fenced(lines)), list(_loose(lines))):
        code = [span for span in spans if parse(piece(lines, span)) is not None]
        if any(defines(piece(lines, span), names) for span in code):
            return code
    return []


def piece(lines: Sequence[str], span: Span) -> str:
    """Some lines, moved to the left."""
    return dedent("\n".join(lines[slice(*span)]))


def _fenced(lines: Sequence[str]) -> Iterator[Span]:
    fence, start = "", 0
    for number, line in enumerate(lines):
        bare = line.strip()
        if not fence and (opening := _FENCE.fullmatch(bare)):
            fence, start = opening[1], number + 1
        elif fence and bare.startswith(fence) and not bare.strip(fence[0]):
            yield start, number
            fence = ""


def _loose(lines: Sequence[str]) -> Iterator[Span]:
    """Functions and imports between sentences: from their first line as far as the indentation goes."""
    start = None
    for number, line in enumerate([*lines, "end"]):
        if start is not None and line.strip() and line[0] not in " \t)":
            yield start, number
            start = None
        if start is None and _BEGINS.match(line):
            start = number
