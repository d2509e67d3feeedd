"""Of a cell that does no more than give names to things: which names."""

from __future__ import annotations

import ast

from autograder.model.source import imported


def only_names(body: list[ast.stmt]) -> frozenset[str] | None:
    """The names that a cell's statements define; None where they do more, as a call at top level may."""
    if not all(map(_only_defines, body)):
        return None
    return frozenset(name for node in body for name in _defined(node))


def _only_defines(node: ast.stmt) -> bool:
    """A function, an import, a text, or a name for something that no call makes."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        outside = [*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)]
        return not node.decorator_list and not any(map(_calls, outside))
    if isinstance(node, ast.ClassDef):
        plain = all(isinstance(base, ast.Name) for base in node.bases) and not node.keywords
        return plain and not node.decorator_list and all(map(_only_defines, node.body))
    if isinstance(node, ast.ImportFrom):
        return all(alias.name != "*" for alias in node.names)
    if isinstance(node, ast.Assign):
        return all(isinstance(target, ast.Name) for target in node.targets) and not _calls(node.value)
    return isinstance(node, ast.Import | ast.Pass) or (
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )


def _calls(node: ast.AST) -> bool:
    """Does it do more than name things?"""
    return any(isinstance(part, ast.Call | ast.NamedExpr | ast.Await) for part in ast.walk(node))


def _defined(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Import | ast.ImportFrom):
        return [name for name, _ in imported(node)]
    targets = node.targets if isinstance(node, ast.Assign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]
