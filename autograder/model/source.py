"""The text of a cell as Python: its tree, and the names that a statement binds."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from pathlib import Path

from autograder.model.errors import UsageError

LARGEST = 1 << 18  # characters: parsing takes a hundred times the size of a text


def parse(source: str) -> ast.Module | None:
    """None when it is not Python (a magic, a shell line, a slip), or too large to look."""
    if len(source) > LARGEST:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a student's invalid escape is not our warning
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def of_course(path: Path) -> ast.Module:
    """A file that the course's author wrote. Raises UsageError where it is no Python."""
    try:
        return ast.parse(path.read_text("utf-8"))
    except SyntaxError as error:
        where = f" in line {error.lineno}" if error.lineno else ""
        raise UsageError(f"{path}: not valid Python: {error.msg}{where}") from error
    except ValueError as error:  # a null byte, or not UTF-8
        raise UsageError(f"{path}: not valid Python: {error}") from error


def body(source: str) -> list[ast.stmt]:
    """The statements; none when it is not Python."""
    tree = parse(source)
    return [] if tree is None else tree.body


def bound(statement: ast.stmt) -> Iterator[str]:
    """Names that a top-level statement makes."""
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield statement.name
    elif isinstance(statement, ast.Import | ast.ImportFrom):
        if not (isinstance(statement, ast.ImportFrom) and statement.module == "__future__"):
            yield from (name for name, _ in imported(statement))
    else:
        yield from (
            part.id
            for part in ast.walk(statement)
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
        )


def imported(statement: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, ast.alias]]:
    """The name that each part of an import binds: `import a.b` binds `a`."""
    for alias in statement.names:
        yield alias.asname or alias.name.split(".")[0], alias


def import_statements(code: str) -> dict[str, str]:
    """Name -> a statement that imports it, of every import at top level."""
    return {
        name: ast.unparse(ast.copy_location(_only(node, alias), node))
        for node in body(code)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name, alias in imported(node)
    }


def _only(node: ast.Import | ast.ImportFrom, alias: ast.alias) -> ast.stmt:
    if isinstance(node, ast.Import):
        return ast.Import(names=[alias])
    return ast.ImportFrom(module=node.module, names=[alias], level=node.level)
