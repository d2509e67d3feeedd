"""Calls and results that are one sign away: no return, no tuple, the wrong side, one number for an array."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from autograder.reading.slips.edits import Edit, after, between, end_of, instead, over, text_of
from autograder.reading.slips.names import assigned

Slip = tuple[str, list[Edit]]
_PRODUCTS = ("np.dot", "np.matmul")
_ELSEWHERE = {"dim": "axis", "keepdim": "keepdims"}
_OTHER_AXIS = {"-1": "-2", "1": "0", "0": "-1", "-2": "-1"}
_LAZY = frozenset(("map", "zip", "filter", "reversed"))
_FILLING = frozenset(("append", "extend", "insert", "fill", "put_along_axis", "copyto", "put", "place", "at"))
_OF_NUMPY = frozenset(("exp", "expm1", "exp2", "log", "log1p", "sqrt", "tanh", "sinh", "cosh", "fabs"))
_JOINING = frozenset(("concatenate", "hstack", "vstack", "stack", "column_stack", "dstack"))


def nothing_returned(source: str, function: ast.FunctionDef, results: int) -> Iterator[Slip]:
    """What the function made last is handed over: printed, computed, or named."""
    if any(isinstance(node, ast.Return | ast.Yield | ast.YieldFrom) for node in ast.walk(function)):
        return
    last = function.body[-1]
    if isinstance(last, ast.Expr) and not _fills(last.value):
        shown = _printed(last.value) if _is_print(last.value) else [last.value]
        text = ", ".join(text_of(source, part) for part in shown)
        if text and not isinstance(last.value, ast.Constant):
            yield f"`return` in line {last.lineno}", [instead(last, f"return {text}")]
    elif len(named := assigned(function)[-results:]) == results:
        line = source.split("\n")[function.body[0].lineno - 1]
        indent = line[: len(line) - len(line.lstrip())]
        text = f"return {', '.join(named)}"
        yield f"`{text}` at its end", [after(last, f"\n{indent}{text}")]


def _fills(value: ast.expr) -> bool:
    """Does it write into an array or list, and give nothing?"""
    return (
        isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in _FILLING
    )


def _printed(value: ast.expr) -> list[ast.expr]:
    """What print shows, without the texts beside it."""
    assert isinstance(value, ast.Call)
    return [part for part in value.args if not isinstance(part, ast.JoinedStr) and not _is_text(part)]


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_print(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "print"


def no_tuple(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """`np.concatenate(a, b)`: the arrays want to go in as one tuple."""
    for node in _calls(function):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if name in _JOINING and len(node.args) > 1 and not isinstance(node.args[-1], ast.Constant):
            first, last = node.args[0], node.args[-1]
            words = f"brackets around what `{name}` joins in line {node.lineno}"
            yield words, [over(first, last, f"({between(source, first, last)})")]
            if len(node.args) > 2:  # the last one may be the axis, under a name
                last = node.args[-2]
                yield words, [over(first, last, f"({between(source, first, last)})")]


def helpers(
    source: str, function: ast.FunctionDef, parameters: Mapping[str, Sequence[str]]
) -> Iterator[Slip]:
    """A call of an exercise, the arguments that carry its parameters' names put where they belong."""
    inside = {each.arg for each in function.args.args} | set(assigned(function))
    for node in _calls(function):
        wanted = parameters.get(node.func.id, ()) if isinstance(node.func, ast.Name) else ()
        if node.keywords or not node.args or not wanted:
            continue
        given = [text_of(source, each) for each in node.args]
        match node.args:
            case [ast.Tuple(elts=inner) | ast.List(elts=inner)] if len(inner) == len(wanted) > 1:
                words = f"the arguments of `{ast.unparse(node.func)}` without brackets, line {node.lineno}"
                spread = ", ".join(text_of(source, each) for each in inner)
                yield words, [over(node.args[0], node.args[0], spread)]
                continue
        others = [text for text in given if text not in wanted]
        spare = iter(others)
        meant = [name if name in given else next(spare, name if name in inside else "") for name in wanted]
        if meant != given and all(meant) and next(spare, None) is None:
            words = f"the arguments of `{ast.unparse(node.func)}` in its own order, line {node.lineno}"
            yield words, [over(node.args[0], node.args[-1], ", ".join(meant))]


def arrows(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """`kept <- x`, as another language gives a name its value: here it compares, and nothing keeps it."""
    lines, edits = source.split("\n"), []
    for node in ast.walk(function):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Compare):
            match = re.match(r"\s*\w+ *(<-)", lines[node.lineno - 1])
            if match is not None:
                place = len(lines[node.lineno - 1][: match.start(1)].encode())
                edits.append(Edit((node.lineno, place), (node.lineno, place + 2), "="))
    if edits:
        yield f"`=` for `<-` from line {edits[0].start[0]} on", edits


def by_place(function: ast.FunctionDef, parameters: Mapping[str, Sequence[str]]) -> Iterator[Slip]:
    """Exercises that are called by the names handed out, which the notebook's own functions may not have."""
    edits: list[Edit] = []
    names: list[str] = []
    for call in _outermost(function):
        placing = _ByPlace(parameters)
        text = ast.unparse(placing.visit(copy.deepcopy(call)))
        if placing.names:
            names += placing.names
            edits.append(instead(call, text))
    if edits:
        listed = ", ".join(f"`{name}`" for name in dict.fromkeys(names))
        yield f"arguments by place for {listed} from line {edits[0].start[0]}", edits


class _ByPlace(ast.NodeTransformer):
    """Puts every argument that is given by name where the contract has it."""

    def __init__(self, parameters: Mapping[str, Sequence[str]]) -> None:
        self._parameters = parameters
        self.names: list[str] = []

    def visit_Call(self, node: ast.Call) -> ast.Call:
        self.generic_visit(node)
        wanted = self._parameters.get(node.func.id, ()) if isinstance(node.func, ast.Name) else ()
        given = {keyword.arg: keyword.value for keyword in node.keywords}
        if given and set(given) == set(wanted[len(node.args) :]):
            self.names.append(ast.unparse(node.func))
            by_name = [given[name] for name in wanted[len(node.args) :]]
            return ast.Call(node.func, [*node.args, *by_name], [])
        return node


def _outermost(node: ast.AST) -> Iterator[ast.Call]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child
        else:
            yield from _outermost(child)


def sides(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """A matrix product with a matrix that lies on its side, or with its two sides exchanged."""
    for node in ast.walk(function):
        for left, right in _product(node):
            for side in (left, right):
                if isinstance(side, ast.Attribute) and side.attr == "T":
                    words = f"no `.T` in line {node.lineno}"  # type: ignore[attr-defined]
                    yield words, [instead(side, text_of(source, side.value))]
            if isinstance(left, ast.Name) and isinstance(right, ast.Name):
                words = f"the two sides of the product exchanged in line {left.lineno}"
                yield words, [instead(left, right.id), instead(right, left.id)]


def _product(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
        yield node.left, node.right
    if isinstance(node, ast.Call) and len(node.args) == 2 and ast.unparse(node.func) in _PRODUCTS:
        yield node.args[0], node.args[1]


def turned_argument(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """A matrix that is handed on lying on its side."""
    for node in _calls(function):
        for argument in node.args if ast.unparse(node.func) not in _PRODUCTS else ():
            if isinstance(argument, ast.Attribute) and argument.attr == "T":
                words = f"no `.T` in line {argument.lineno}"
                yield words, [instead(argument, text_of(source, argument.value))]


def other_words(function: ast.FunctionDef) -> Iterator[Slip]:
    """`dim=` and `keepdim=`, as another library calls them."""
    for node in _calls(function):
        for keyword in node.keywords:
            meant = _ELSEWHERE.get(keyword.arg or "")
            if meant is not None:
                at = keyword.lineno, keyword.col_offset
                end = at[0], at[1] + len((keyword.arg or "").encode())
                yield f"`{meant}` for `{keyword.arg}` in line {keyword.lineno}", [Edit(at, end, meant)]


def as_method(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """`h.concatenate(x)`: an array has no such method, and np has a function of that name."""
    for node in _calls(function):
        called = node.func
        if not isinstance(called, ast.Attribute) or ast.unparse(called.value) == "np" or not node.args:
            continue
        if callable(getattr(np, called.attr, None)) and not hasattr(np.ndarray, called.attr):
            given = ", ".join(text_of(source, each) for each in (called.value, *node.args))
            given = f"({given})" if called.attr in _JOINING else given
            words = f"`np.{called.attr}` for a method of that name in line {node.lineno}"
            yield words, [over(called, node.args[-1], f"np.{called.attr}({given}")]


def summed_axis(function: ast.FunctionDef) -> Iterator[Slip]:
    """A sum, or a mean, along the other of the last two axes."""
    for node in _calls(function):
        name = ast.unparse(node.func).rpartition(".")[2]
        for keyword in node.keywords if name in ("sum", "mean") else ():
            value = keyword.value
            meant = _OTHER_AXIS.get(ast.unparse(value)) if keyword.arg == "axis" else None
            if meant is not None:
                yield f"a `{name}` along axis {meant} in line {value.lineno}", [instead(value, meant)]


def last_axis(function: ast.FunctionDef) -> Iterator[Slip]:
    """`axis=1` for the last axis: a single sample has no axis 1."""
    for node in _calls(function):
        for keyword in node.keywords:
            value = keyword.value
            if keyword.arg == "axis" and isinstance(value, ast.Constant) and value.value == 1:
                yield f"the last axis for axis 1 in line {value.lineno}", [instead(value, "-1")]


def joined_axis(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """An axis that is worked out, and comes to one that is not there: the last one."""
    for node in _calls(function):
        name = ast.unparse(node.func).rpartition(".")[2]
        for keyword in node.keywords if name in _JOINING else ():
            if keyword.arg == "axis" and isinstance(keyword.value, ast.Name | ast.BinOp | ast.Attribute):
                words = f"the last axis for `{text_of(source, keyword.value)}` in line {keyword.lineno}"
                yield words, [instead(keyword.value, "-1")]


def powers(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """`^` for `**`."""
    for node in ast.walk(function):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitXor):
            gap = between(source, node.left, node.right)[len(text_of(source, node.left)) :]
            gap = gap[: len(gap) - len(text_of(source, node.right))]
            place = end_of(node.left)
            behind = place[0], place[1] + len(gap.partition("^")[0].encode())
            if "\n" not in gap and "^" in gap:  # it binds as tightly as it is meant to
                yield (
                    f"`**` for `^` in line {node.lineno}",
                    [Edit(behind, (behind[0], behind[1] + 1), "**")],
                )


def one_number(function: ast.FunctionDef) -> Iterator[Slip]:
    """A function for one number, asked for each number of an array."""
    nodes = list(ast.walk(function))
    branches = any(isinstance(node, ast.If | ast.IfExp) for node in nodes)
    plain = any(isinstance(node, ast.Name) and node.id == "math" for node in nodes)
    if (branches or plain) and len(function.args.args) == 1:
        name = function.name
        yield (
            "one number at a time",
            [after(function, f"\n\n{name} = np.vectorize({name}, otypes=[float])\n")],
        )


def of_math(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """`math.tanh`, or `tanh` of math's, of a whole array: NumPy has the same."""
    imported = {
        alias.asname or alias.name: alias.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and node.module == "math"
        for alias in node.names
    }
    edits: list[Edit] = []
    names: dict[str, int] = {}
    for node in _calls(function):
        match node.func:
            case ast.Attribute(value=ast.Name(id="math"), attr=attribute):
                name = attribute
            case ast.Name(id=known):
                name = imported.get(known, "")
            case _:
                name = ""
        if name in _OF_NUMPY:
            edits.append(instead(node.func, f"np.{name}"))
            names.setdefault(name, node.lineno)
    if edits:
        listed = ", ".join(f"`np.{name}`" for name in names)
        yield f"{listed} for math's from line {min(names.values())}", edits


def made_scalar(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """`float(...)` of a whole array."""
    for node in _calls(function):
        if isinstance(node.func, ast.Name) and node.func.id == "float" and len(node.args) == 1:
            yield f"no `float` in line {node.lineno}", [instead(node, f"({text_of(source, node.args[0])})")]


def not_computed(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """A generator comes back, or a map or zip, or an array that holds one: what will be computed, not what
    is."""
    for node in ast.walk(function):
        match node:
            case ast.Return(value=ast.expr() as value) if _is_lazy(value):
                words = f"an array of what comes back in line {value.lineno}"
                yield words, [instead(value, f"np.array(list({text_of(source, value)}))")]
            case ast.Call(func=ast.Attribute(attr="array" | "asarray") as made, args=[value]) if _is_lazy(
                value
            ):
                words = f"`list` around what `{made.attr}` is given in line {value.lineno}"
                yield words, [instead(node, f"{text_of(source, made)}(list({text_of(source, value)}))")]


def _is_lazy(value: ast.expr) -> bool:
    name = value.func.id if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) else ""
    return name in _LAZY or isinstance(value, ast.GeneratorExp)


def remembered(function: ast.FunctionDef) -> Iterator[Slip]:
    """`out=[]` behind def: one list for all calls, where each is to have its own."""
    arguments = function.args.args
    for argument, default in zip(reversed(arguments), reversed(function.args.defaults), strict=False):
        first = function.body[0]
        if isinstance(default, ast.List | ast.Dict | ast.Set) or (
            isinstance(default, ast.Call) and not default.args
        ):
            text = f"{argument.arg} = {ast.unparse(default)}\n{' ' * first.col_offset}"
            at = first.lineno, first.col_offset
            yield f"`{argument.arg}` made anew in each call, line {first.lineno}", [Edit(at, at, text)]


def _calls(function: ast.FunctionDef) -> Iterator[ast.Call]:
    return (node for node in ast.walk(function) if isinstance(node, ast.Call))
