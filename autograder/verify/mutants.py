"""The reference with one small change each, as the diagnosis makes them: faults that nobody thought of."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.diagnosis.variants import changes
from autograder.model.source import of_course


@dataclass(frozen=True)
class Mutant:
    """A function with one change; the name says which: `linear: concat @ W_f + b_f -> concat @ W_f`."""

    exercise: str
    name: str
    source: str


def of(function: ast.FunctionDef) -> list[Mutant]:
    """Every mutant of a function; no two have the same text, and none has the function's own."""
    bare = _bare(function)
    seen = {ast.unparse(bare)}
    names: dict[str, int] = {}
    made = []
    for changed, what in _changed(bare):
        source = ast.unparse(ast.fix_missing_locations(changed))
        if source not in seen:
            seen.add(source)
            names[what] = names.get(what, 0) + 1
            again = f" ({names[what]})" if names[what] > 1 else ""
            made.append(Mutant(function.name, f"{function.name}: {what}{again}", source + "\n"))
    return made


def _bare(function: ast.FunctionDef) -> ast.FunctionDef:
    """Without docstring and types, which mean nothing here."""
    bare = copy.deepcopy(function)
    if ast.get_docstring(bare) is not None:
        bare.body = bare.body[1:]
    bare.returns = None
    for argument in [*bare.args.posonlyargs, *bare.args.args, *bare.args.kwonlyargs]:
        argument.annotation = None
    return bare


def _changed(function: ast.FunctionDef) -> Iterator[tuple[ast.FunctionDef, str]]:
    """The function with one node replaced, and what became what."""
    parameters = [argument.arg for argument in function.args.args]
    for statement in range(len(function.body)):
        for place, node in enumerate(ast.walk(function.body[statement])):
            if isinstance(node, ast.expr) and isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
                for change in changes(node, parameters):
                    changed = copy.deepcopy(function)
                    _Swap(_at(changed.body[statement], place), change.new).visit(changed)
                    yield changed, _said(node, change.new, function.body[statement])
        if _may_go(function.body[statement], parameters):
            changed = copy.deepcopy(function)
            del changed.body[statement]
            yield changed, f"{ast.unparse(function.body[statement])} -> nothing"


def _said(node: ast.expr, variant: ast.expr, statement: ast.stmt) -> str:
    change = f"{ast.unparse(node)} -> {ast.unparse(ast.fix_missing_locations(variant))}"
    around = next(parent for parent in ast.walk(statement) if node in ast.iter_child_nodes(parent))
    small = isinstance(node, ast.Name | ast.Constant) and isinstance(around, ast.expr)
    return f"{change} in {ast.unparse(around)}" if small else change


def _at(root: ast.AST, place: int) -> ast.AST:
    return next(node for index, node in enumerate(ast.walk(root)) if index == place)


def _may_go(statement: ast.stmt, parameters: Sequence[str]) -> bool:
    """Can the rest run without it? A parameter keeps the value that it had."""
    if isinstance(statement, ast.Assign):
        return all(isinstance(name, ast.Name) and name.id in parameters for name in statement.targets)
    return isinstance(statement, ast.AugAssign | ast.If | ast.For | ast.Expr)


class _Swap(ast.NodeTransformer):
    """Puts one node in another's place."""

    def __init__(self, old: ast.AST, new: ast.expr) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        """The new node for the old one."""
        if node is self._old:
            return self._new
        return super().generic_visit(node)


def mutants(path: Path, exercises: Sequence[str]) -> list[Mutant]:
    """The mutants of every exercise in a file of answers."""
    tree = of_course(path)
    nodes = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    made: list[Mutant] = []
    for node in (nodes[name] for name in exercises if name in nodes):
        made += of(node) if isinstance(node, ast.FunctionDef) else of_class(node)
    return made


def of_class(node: ast.ClassDef) -> list[Mutant]:
    """Every mutant of each method, in the class as it is otherwise."""
    bare = copy.deepcopy(node)
    bare.body = [_bare(item) if isinstance(item, ast.FunctionDef) else item for item in bare.body]
    made = []
    for place, method in enumerate(bare.body):
        for mutant in of(method) if isinstance(method, ast.FunctionDef) else ():
            changed = copy.deepcopy(bare)
            changed.body[place] = ast.parse(mutant.source).body[0]
            made.append(Mutant(node.name, f"{node.name}.{mutant.name}", ast.unparse(changed) + "\n"))
    return made
