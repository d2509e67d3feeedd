"""The reference with one small change each: faults that nobody had to think of."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_OPERATORS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult),
    ast.Mult: (ast.Add, ast.Div),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.MatMult: (ast.Mult, ast.Add),
    ast.Pow: (ast.Mult,),
    ast.FloorDiv: (ast.Div,),
    ast.Mod: (ast.Mult,),
}
_IN_PLACE = {ast.Add: "__iadd__", ast.Sub: "__isub__", ast.Mult: "__imul__", ast.Div: "__itruediv__"}
_COMPARISONS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq, ast.NotEq)
_COUSINS = (
    ("exp", "expm1", "exp2"),
    ("abs", "negative", "square"),
    ("concatenate", "vstack", "hstack", "stack"),
    ("maximum", "minimum"),
    ("max", "min", "mean"),
    ("sum", "mean", "prod", "cumsum"),
    ("log", "log1p", "log10"),
    ("sin", "cos", "tanh"),
    ("sqrt", "square"),
    ("zeros", "ones"),
    ("zeros_like", "ones_like"),
    ("any", "all"),
    ("float64", "float16", "float32", "int64"),
    ("where", "bitwise_or"),
)


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
    found = []
    for changed, what in _changed(bare):
        source = ast.unparse(ast.fix_missing_locations(changed))
        if source not in seen:
            seen.add(source)
            names[what] = names.get(what, 0) + 1
            again = f" ({names[what]})" if names[what] > 1 else ""
            found.append(Mutant(function.name, f"{function.name}: {what}{again}", source + "\n"))
    return found


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
                for variant in _variants(node, parameters):
                    changed = copy.deepcopy(function)
                    _Swap(_at(changed.body[statement], place), variant).visit(changed)
                    yield changed, _said(node, variant, function.body[statement])
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


def _variants(node: ast.expr, parameters: Sequence[str]) -> Iterator[ast.expr]:
    match node:
        case ast.BinOp():
            yield from _of_operation(node)
        case ast.UnaryOp(op=ast.USub()):
            yield node.operand
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value) | float(value)):
            yield from (ast.Constant(other) for other in (value + 1, value - 1, -value, value * 2))
        case ast.Compare(ops=[_], comparators=[_]):
            yield from (ast.Compare(node.left, [other()], node.comparators) for other in _COMPARISONS)
        case ast.Call():
            yield from _of_call(node)
        case ast.List() | ast.Tuple():
            yield from _of_sequence(node)
        case ast.Name(id=name) if name in parameters:
            yield from (ast.Name(other, ast.Load()) for other in parameters if other != name)
        case ast.Attribute(attr=name):
            for family in _COUSINS:
                if name in family:
                    yield from (
                        ast.Attribute(node.value, other, ast.Load()) for other in family if other != name
                    )


def _of_operation(node: ast.BinOp) -> Iterator[ast.expr]:
    kind = type(node.op)
    for other in _OPERATORS.get(kind, ()):
        yield ast.BinOp(node.left, other(), node.right)
    yield node.left
    yield node.right
    if not isinstance(node.op, ast.Add | ast.Mult):
        yield ast.BinOp(node.right, node.op, node.left)
    yield _negative(node)
    yield _call(node, "astype", ast.Constant("float32"))
    yield _call(node, "round", ast.Constant(4))
    if kind in _IN_PLACE:
        yield _call(node.left, _IN_PLACE[kind], node.right)


def _of_call(node: ast.Call) -> Iterator[ast.expr]:
    arguments = node.args
    for place in range(len(arguments) - 1):
        swapped = [*arguments]
        swapped[place : place + 2] = reversed(swapped[place : place + 2])
        yield ast.Call(node.func, swapped, node.keywords)
    yield from (argument for argument in arguments if not isinstance(argument, ast.Starred))
    for keyword in node.keywords:
        yield ast.Call(node.func, arguments, [other for other in node.keywords if other is not keyword])
    yield _negative(node)


def _of_sequence(node: ast.List | ast.Tuple) -> Iterator[ast.expr]:
    for place in range(len(node.elts)):
        yield type(node)([*node.elts[:place], *node.elts[place + 1 :]], ast.Load())
    for place in range(len(node.elts) - 1):
        swapped = [*node.elts]
        swapped[place : place + 2] = reversed(swapped[place : place + 2])
        yield type(node)(swapped, ast.Load())


def _negative(node: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.USub(), node)


def _call(value: ast.expr, method: str, argument: ast.expr) -> ast.expr:
    return ast.Call(ast.Attribute(value, method, ast.Load()), [argument], [])


def mutants(path: Path, exercises: Sequence[str]) -> list[Mutant]:
    """The mutants of every exercise in a file of answers."""
    tree = ast.parse(path.read_text("utf-8"))
    nodes = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    found: list[Mutant] = []
    for node in (nodes[name] for name in exercises if name in nodes):
        found += of(node) if isinstance(node, ast.FunctionDef) else of_class(node)
    return found


def of_class(node: ast.ClassDef) -> list[Mutant]:
    """Every mutant of each method, in the class as it is otherwise."""
    bare = copy.deepcopy(node)
    bare.body = [_bare(item) if isinstance(item, ast.FunctionDef) else item for item in bare.body]
    found = []
    for place, method in enumerate(bare.body):
        for mutant in of(method) if isinstance(method, ast.FunctionDef) else ():
            changed = copy.deepcopy(bare)
            changed.body[place] = ast.parse(mutant.source).body[0]
            found.append(Mutant(node.name, f"{node.name}.{mutant.name}", ast.unparse(changed) + "\n"))
    return found
