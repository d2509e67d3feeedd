"""Small changes of a text at the places of its syntax tree."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from autograder.reading.python_source import parse

Position = tuple[int, int]  # a line, counted from 1, and a column in bytes
Node = ast.expr | ast.stmt | ast.arg


@dataclass(frozen=True)
class Edit:
    """New text between two positions."""

    start: Position
    end: Position
    text: str


Slips = Iterable[tuple[str, Sequence[Edit]]]  # what is done, in words, and how


def over(first: Node, last: Node, text: str) -> Edit:
    """In the place of two nodes and of all that stands between them."""
    return Edit((first.lineno, first.col_offset), end_of(last), text)


def instead(node: Node, text: str) -> Edit:
    """In the place of a node."""
    return over(node, node, text)


def after(node: Node, text: str) -> Edit:
    """Behind a node."""
    return Edit(end_of(node), end_of(node), text)


def end_of(node: Node) -> Position:
    """Where a node ends."""
    return node.end_lineno or node.lineno, node.end_col_offset or node.col_offset


def between(source: str, first: Node, last: Node) -> str:
    """The text from one node to the other, with both."""
    data = source.encode()
    start = _offset(data, (first.lineno, first.col_offset))
    return data[start : _offset(data, end_of(last))].decode()


def text_of(source: str, node: Node) -> str:
    """A node as it is written."""
    return between(source, node, node)


def applied(source: str, edits: Sequence[Edit]) -> str | None:
    """The text after these changes, none of which overlap; None when it is no Python."""
    data = source.encode()
    for edit in sorted(edits, key=lambda each: each.start, reverse=True):
        start, end = _offset(data, edit.start), _offset(data, edit.end)
        data = data[:start] + edit.text.encode() + data[end:]
    changed = data.decode()
    return changed if parse(changed) is not None else None


def function_in(source: str, name: str) -> ast.FunctionDef | None:
    """The last function of this name at the top level of a cell."""
    tree = parse(source)
    body = tree.body if tree is not None else []
    definitions = [node for node in body if isinstance(node, ast.FunctionDef) and node.name == name]
    return definitions[-1] if definitions else None


def _offset(data: bytes, position: Position) -> int:
    line, column = position
    start = 0
    for _ in range(line - 1):
        start = data.index(b"\n", start) + 1
    return start + column
