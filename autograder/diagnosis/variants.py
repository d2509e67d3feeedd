"""Small changes of an expression, from its syntax alone: `verify` tries them, diagnosis recognises them."""

from __future__ import annotations

import ast
import itertools
import operator
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

_OPERATORS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult),
    ast.Mult: (ast.Add, ast.Div, ast.Sub, ast.MatMult, ast.Pow),
    ast.Div: (ast.Mult, ast.FloorDiv, ast.Sub),
    ast.MatMult: (ast.Mult, ast.Add),
    ast.Pow: (ast.Mult,),
    ast.FloorDiv: (ast.Div,),
    ast.Mod: (ast.Mult,),
}
DONE = {  # what an operator does with its right side, in words
    ast.Add: "added",
    ast.Sub: "taken away",
    ast.Mult: "multiplied",
    ast.Div: "divided by",
    ast.MatMult: "multiplied as a matrix",
    ast.Pow: "used as a power",
    ast.FloorDiv: "divided by, and cut to a whole number",
    ast.Mod: "used for a remainder",
}
_CONVERSIONS = ("float", "int")  # who leaves one out has the same numbers
_IN_PLACE = {ast.Add: "__iadd__", ast.Sub: "__isub__", ast.Mult: "__imul__", ast.Div: "__itruediv__"}
IN_PLACE = "in place"  # it writes into what it is given
_COMPARISONS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq, ast.NotEq)
_FEW, _MOST = 5, 10  # names
_POWERS = ("exp", "expm1", "exp2")
_COUSINS = (
    _POWERS,
    ("abs", "negative", "square"),
    ("concatenate", "vstack", "hstack", "stack"),
    ("maximum", "minimum"),
    ("max", "min", "mean"),
    ("sum", "mean", "prod", "cumsum", "max", "min"),
    ("mean", "median", "sum", "max", "min"),
    ("var", "std"),
    ("log", "log1p", "log10"),
    ("sin", "cos", "tanh"),
    ("tanh", "sinh"),
    ("sqrt", "square"),
    ("argmax", "argmin", "max"),
    ("zeros", "ones"),
    ("zeros_like", "ones_like"),
    ("any", "all"),
    ("float64", "float16", "float32", "int64"),
    ("where", "bitwise_or"),
)
# What may happen to the numbers of an argument V on the way.
MOVED = {"raised by 1": "V + 1", "lowered by 1": "V - 1"}
OF_AN_ARGUMENT = {
    "reversed": "V[..., ::-1]",
    "moved on by one place": "np.roll(V, 1, axis=-1)",
    "moved back by one place": "np.roll(V, -1, axis=-1)",
    "rounded to whole numbers": "np.round(V)",
    "without signs": "np.abs(V)",
    "negative": "-V",
    "doubled": "2 * V",
    "halved": "V / 2",
    "squared": "V ** 2",
    "cut at zero": "np.maximum(V, 0)",
    "squeezed by tanh": "np.tanh(V)",
    "taken from 1": "1 - V",
    "made an exponential": "np.exp(V)",
    "made 0 or 1": "(V > 0.5).astype(float)",
    "one mean for all": "np.mean(V)",
    "one maximum for all": "np.max(V)",
    "one sum for all": "np.sum(V)",
    "its first number for all": "V.flat[0]",
    "its last number for all": "V[..., -1:]",
    "lowered by its largest number": "V - np.max(V)",
    "lowered by its mean": "V - np.mean(V)",
    "divided by its sum": "V / np.sum(V, axis=-1, keepdims=True)",
    "divided by its largest number": "V / np.max(V)",
    "divided by its largest size": "V / np.max(np.abs(V))",
    "brought to length 1": "V / np.sqrt(np.sum(V * V, axis=0))",
    "made to sum to 1 by a softmax": "np.exp(V) / np.sum(np.exp(V), axis=-1, keepdims=True)",
    "rounded to 3 decimals": "np.round(V, 3)",
    "kept as float32": "np.float32(V)",
    "sorted": "np.sort(V)",
    "turned": "V.T",
    "poured into one wide table": "np.swapaxes(V.reshape(V.shape[1], V.shape[0], V.shape[2]), 0, 1)",
    "squeezed by a sigmoid": "1 / (1 + np.exp(-V))",
}
_UPPER = "L[..., :R.shape[-1]] @ R[:R.shape[-1]]"
OF_A_PRODUCT = {  # of a row L and a matrix R
    "not summed": "L[..., None] * R",
    "summed along the wrong axis": "np.sum(L[..., None] * R, axis=-1)",
    "summed to one number": "np.sum(L[..., None] * R)",
    "averaged": "np.mean(L[..., None] * R, axis=-2)",
    "the largest only": "np.max(L[..., None] * R, axis=-2)",
    "the last only": "L[..., -1:] * R[-1]",
    "the first only": "L[..., :1] * R[0]",
    "the last left out": "L[..., :-1] @ R[:-1]",
    "the first left out": "L[..., 1:] @ R[1:]",
    "the first rows only": _UPPER,
    "the last rows only": "L[..., R.shape[-1]:] @ R[R.shape[-1]:]",
    "rows in another order": "L @ np.concatenate([R[R.shape[-1]:], R[:R.shape[-1]]])",
    "rows in another order ": "L @ np.concatenate([R[-R.shape[-1]:], R[:-R.shape[-1]]])",
    "the middle left out": f"{_UPPER} + L[..., -R.shape[-1]:] @ R[-R.shape[-1]:]",
    "the first rows twice": f"{_UPPER} + L[..., R.shape[-1]:] @ R[:-R.shape[-1]]",
    "first rows turned": "L @ np.concatenate([R[:R.shape[-1]].T, R[R.shape[-1]:]])",
    "sums multiplied": "np.sum(L) * np.sum(R, axis=0)",
    "turned": "L @ R.T",
    "turned ": "L.T @ R",
    "turned, other side": "R.T @ L",
    "turned  ": "R @ L.T",
    "outer": "np.outer(L, R)",
    "poured": "L @ np.reshape(R, R.shape[::-1]).T",
    "added up with what it should meet": "np.sum(L[..., None] + R, axis=-2)",
    "divided by a root": "(L @ R) / R.shape[0] ** 0.5",
    "divided by a sum": "(L @ R) / np.sum(L, axis=-1, keepdims=True)",
    "added on from one to the next": "np.cumsum(L @ R, axis=-1)",
    "weights that sum to 1": "L @ (R / np.sum(R, axis=0))",
    "weights that sum to 1 ": "L @ (R / np.sum(R, axis=1, keepdims=True))",
    "weights that sum to 1  ": "L @ (np.exp(R) / np.sum(np.exp(R), axis=0))",
    "cut to whole numbers": "np.trunc(L @ R)",
    "summed along the wrong axis and cut": "np.sum(L[..., None] * R, axis=-1)[..., : R.shape[-1]]",
}


_UNLIKELY = (  # who joins the other way round shows the same as the first two; the others stand alone
    *("rows in another order ", "first rows turned"),
    *("the middle left out", "the first rows twice"),
    *("added up with what it should meet", "divided by a root", "cut to whole numbers"),
    "added on from one to the next",
    *(f"weights that sum to 1{how}" for how in ("", " ", "  ")),
)


CURVES = {  # of one argument V, one in the place of another
    "tanh": "np.tanh(V)",
    "sigmoid": "1 / (1 + np.exp(-V))",
    "relu": "np.maximum(V, 0)",
}
OTHER_CURVES = {
    "tan": "np.tan(V)",
    "clipped": "np.clip(V, -1, 1)",
    "hard": "np.clip(0.25 * V + 0.5, 0, 1)",
    "hard of a fifth": "np.clip(0.2 * V + 0.5, 0, 1)",
    "hard of a sixth": "np.clip(V / 6 + 0.5, 0, 1)",
    "fraction": "V / (1 + np.abs(V))",
    "softsign": "0.5 * (1 + V / (1 + np.abs(V)))",
    "arctan": "np.arctan(V)",
    "arctan of pi": "2 / np.pi * np.arctan(V)",
    "arctan and a half": "0.5 + np.arctan(V) / np.pi",
    "root": "V / np.sqrt(1 + V * V)",
    "root and a half": "0.5 * (1 + V / np.sqrt(1 + V * V))",
    "sin": "np.sin(V)",
    "softplus": "np.log(1 + np.exp(V))",
    "swish": "V / (1 + np.exp(-V))",
    "leaky relu": "np.where(V > 0, V, 0.01 * V)",
    "bell": "np.exp(-V * V)",
    "softmax": "np.exp(V) / np.sum(np.exp(V), axis=-1, keepdims=True)",
}
APART = (  # of a row L and a matrix R with a bias B: the upper rows and the lower ones, each for itself
    (_UPPER, "L[..., R.shape[-1]:] @ R[R.shape[-1]:] + B"),
    (f"{_UPPER} + B", "L[..., R.shape[-1]:] @ R[R.shape[-1]:]"),
    (f"{_UPPER} + B", "L[..., R.shape[-1]:] @ R[R.shape[-1]:] + B"),
)
COMMON, RARE = 2, 3  # what a change costs: two common ones go together, a rare one stands alone


@dataclass(frozen=True, eq=False, slots=True)
class Change:
    """`node` becomes `new`, which may hold parts of `node`, by identity; `what` is its kind, of `about`."""

    node: ast.expr
    new: ast.expr
    what: str
    about: str = ""
    detail: str = ""
    weight: int = COMMON

    @property
    def kind(self) -> tuple[str, str, str]:
        """The same of whatever is changed so, wherever it stands."""
        return self.what, self.about, self.detail


def changes(node: ast.expr, parameters: Sequence[str]) -> Iterator[Change]:
    """Every small change of one expression."""
    match node:
        case ast.BinOp():
            yield from _of_operation(node)
        case ast.UnaryOp(op=ast.USub()):
            yield Change(node, node.operand, "sign", named(node.operand))
        case ast.Constant():
            yield from _of_constant(node)
        case ast.Compare(ops=[_], comparators=[_]):
            for kind in _COMPARISONS:
                yield Change(
                    node, ast.Compare(node.left, [kind()], node.comparators), "comparison", "", "", RARE
                )
        case ast.Call():
            yield from _of_call(node)
        case ast.List() | ast.Tuple():
            yield from _of_sequence(node)
        case ast.Name() | ast.Attribute():
            yield from _of_name(node, parameters)


def of_function(node: ast.expr, name: str, arguments: Sequence[ast.expr]) -> Iterator[Change]:
    """Changes of what was a call of a function of this name: left out, or another curve."""
    if len(arguments) == 1:
        yield Change(node, arguments[0], "not called", name)
        for other, text in CURVES.items():
            if other != name:
                yield Change(node, form(text, V=arguments[0]), "function", name, other)
        for other, text in OTHER_CURVES.items():
            yield Change(node, form(text, V=arguments[0]), "function", name, other, RARE)


def _of_constant(node: ast.Constant) -> Iterator[Change]:
    value = node.value
    if isinstance(value, bool):
        yield Change(node, ast.Constant(not value), "constant")
    elif isinstance(value, int | float):
        for other in (value + 1, value - 1, -value, value * 2):
            yield Change(node, ast.Constant(other), "constant", f"{value:g}", f"{other:g}")


def _of_name(node: ast.Name | ast.Attribute, parameters: Sequence[str]) -> Iterator[Change]:
    if isinstance(node, ast.Name):
        for other in parameters if node.id in parameters else ():
            if other != node.id:
                yield Change(node, ast.Name(other, ast.Load()), "argument", node.id, other)
        return
    for family in _COUSINS:
        for other in family if node.attr in family else ():
            if other != node.attr:
                yield Change(node, ast.Attribute(node.value, other, ast.Load()), "function", node.attr, other)


def further(  # noqa: PLR0912  # a case a kind of expression
    node: ast.expr, parameters: Sequence[str]
) -> Iterator[Change]:
    """More changes, which students make and no one token makes."""
    match node:
        case ast.BinOp(left=left, op=op, right=right):
            yield from _of_numbers(node, left, op, right)
            if isinstance(op, ast.Add):
                yield from _of_a_sum(node, left, right, parameters)
            if isinstance(op, ast.Mult):
                yield from _and_more(node, [part for part in (left, right) if named(part)])
                rest = form("N + 1 - V", N=node, V=left)
                yield Change(node, rest, "added too", f"1 - {named(left)}" if named(left) else "", "", RARE)
        case ast.Call(args=[_]) if called(node) in _POWERS:
            for other in _POWERS:
                if other != called(node):
                    cousin = ast.Attribute(ast.Name("np", ast.Load()), other, ast.Load())
                    yield Change(
                        node, ast.Call(cousin, node.args, node.keywords), "function", called(node), other
                    )
        case ast.Call(args=[argument]) if called(node) in CURVES:
            for other, text in CURVES.items():
                if other != called(node):
                    yield Change(node, form(text, V=argument), "function", called(node), other)
            for other, text in OTHER_CURVES.items():
                yield Change(node, form(text, V=argument), "function", called(node), other, RARE)
            for what in ("halved", "doubled"):
                inside = form(OF_AN_ARGUMENT[what], V=argument)
                yield Change(
                    node, ast.Call(node.func, [inside], node.keywords), "of argument", "", what, RARE
                )
        case ast.Name(id=name) if name in parameters:
            moved = MOVED if len(parameters) == 1 else {}  # of several, a product tells it better
            for what, text in {**OF_AN_ARGUMENT, **moved}.items():
                yield Change(node, form(text, V=node), "of argument", name, what, RARE)
            for other in parameters if len(parameters) <= _FEW else ():
                if other != name:
                    rest = form("1 - V", V=ast.Name(other, ast.Load()))
                    yield Change(node, rest, "argument", name, f"1 - {other}", RARE)
        case ast.List(elts=[first, second]) | ast.Tuple(elts=[first, second]):
            for one, kept in ((first, second), (second, first)):
                both: list[ast.expr] = [kept, kept]
                yield Change(node, type(node)(both, ast.Load()), "doubled", named(kept), named(one))


def _of_numbers(node: ast.BinOp, left: ast.expr, op: ast.operator, right: ast.expr) -> Iterator[Change]:
    if isinstance(op, ast.MatMult):
        for what, text in OF_A_PRODUCT.items():
            weight = RARE if what in _UNLIKELY else COMMON
            yield Change(node, form(text, L=left, R=right), "product", named(right), what.strip(), weight)
    if isinstance(op, ast.Add):
        yield Change(node, form("np.concatenate([L, R], axis=-1)", L=left, R=right), "side by side")
        yield Change(node, form("np.stack([L, R])", L=left, R=right), "side by side")
    if isinstance(op, ast.Add | ast.Mult):
        for one, other in ((left, right), (right, left)):
            twice = ast.BinOp(ast.BinOp(one, op, other), op, other)
            yield Change(node, twice, "twice", named(other))
    if isinstance(op, ast.Add) and isinstance(left, ast.BinOp) and isinstance(left.op, ast.MatMult):
        often = form("N + R * W.shape[0]", N=left, R=right, W=left.right)
        yield Change(node, often, "for every product", named(right))
        early = form("(L + R) @ W", L=left.left, R=right, W=left.right)
        yield Change(node, early, "early", named(right))
        yield Change(node, form("L @ (W + R)", L=left.left, R=right, W=left.right), "early", named(right))
    if isinstance(op, ast.Mult):
        for text, about in (("(1 - L) * R", left), ("L * (1 - R)", right)):
            yield Change(node, form(text, L=left, R=right), "complement", named(about))
        yield Change(node, form("np.outer(L, R)", L=left, R=right), "outer")
        yield Change(node, form("R / L", L=left, R=right), "operator", named(left), "divided by")
        yield Change(node, form("R - L", L=left, R=right), "operator", named(left), "taken away")
        yield Change(node, form("R ** L", L=left, R=right), "operator", named(left), "used as a power")
    if isinstance(right, ast.Call) and len(right.args) == 1:  # a * f(b) -> f(a * b)
        if isinstance(op, ast.Mult):  # a * f(b) -> f(a) * b
            other = ast.Call(right.func, [left], right.keywords)
            yield Change(node, ast.BinOp(other, op, right.args[0]), "other part", called(right))
        inside = ast.BinOp(left, op, right.args[0])
        yield Change(node, ast.Call(right.func, [inside], right.keywords), "brackets", called(right))
    if isinstance(right, ast.BinOp):  # a / (b + c) -> a / b + c
        regrouped = ast.BinOp(ast.BinOp(left, op, right.left), right.op, right.right)
        yield Change(node, regrouped, "brackets")
    if isinstance(left, ast.BinOp):
        yield Change(node, ast.BinOp(left.left, left.op, ast.BinOp(left.right, op, right)), "brackets")


def _of_a_sum(
    node: ast.BinOp, left: ast.expr, right: ast.expr, parameters: Sequence[str]
) -> Iterator[Change]:
    """Something more is added; or the sum of two products is made a mean, weighted by a factor of each."""
    names = [ast.Name(other, ast.Load()) for other in parameters] if len(parameters) <= _MOST else []
    yield from _and_more(node, names)
    yield Change(node, form("N + 1", N=node), "added too", "", "1", RARE)
    if all(isinstance(part, ast.BinOp) and isinstance(part.op, ast.Mult) for part in (left, right)):
        for of_left, of_right in itertools.product(_factors(left), _factors(right)):
            for text in ("np.where(A >= B, L, R)", "np.where(A > B, L, R)"):
                larger = form(text, A=of_left, B=of_right, L=left, R=right)
                yield Change(node, larger, "either", named(of_left), named(of_right), RARE)
            mean = form("N / (A + B)", N=node, A=of_left, B=of_right)
            yield Change(node, mean, "weighted mean", named(of_left), named(of_right), RARE)


def _and_more(node: ast.BinOp, others: Sequence[ast.expr]) -> Iterator[Change]:
    """Something is added to it that is none of it, or taken away."""
    for other in others:
        yield Change(node, form("N + V", N=node, V=other), "added too", named(other), "", RARE)
        yield Change(node, form("N - V", N=node, V=other), "taken away too", named(other), "", RARE)


def _factors(product: Any) -> tuple[ast.expr, ast.expr]:
    return product.left, product.right


def _of_operation(node: ast.BinOp) -> Iterator[Change]:
    kind = type(node.op)
    about = named(node.right) or named(node.left)
    for other in _OPERATORS.get(kind, ()):
        changed = ast.BinOp(node.left, other(), node.right)
        yield Change(node, changed, "operator", about, DONE[other])
    yield Change(node, node.left, "dropped", named(node.right))
    yield Change(node, node.right, "dropped", named(node.left))
    if not isinstance(node.op, ast.Add | ast.Mult):
        yield Change(node, ast.BinOp(node.right, node.op, node.left), "exchanged", named(node.right))
    yield Change(node, negative(node), "sign")
    yield Change(node, _call(node, "astype", ast.Constant("float32")), "of result", "", "kept to few digits")
    yield Change(node, _call(node, "round", ast.Constant(4)), "of result", "", "rounded to 4 decimals")
    if kind in _IN_PLACE:
        yield Change(node, _call(node.left, _IN_PLACE[kind], node.right), IN_PLACE, named(node.left))


def _of_call(node: ast.Call) -> Iterator[Change]:
    arguments = node.args
    for place in range(len(arguments) - 1):
        swapped = [*arguments]
        swapped[place : place + 2] = reversed(swapped[place : place + 2])
        one, other = named(arguments[place]), named(arguments[place + 1])
        yield Change(node, ast.Call(node.func, swapped, node.keywords), "order", one, other)
    for argument in arguments:
        if not isinstance(argument, ast.Starred) and called(node) not in _CONVERSIONS:
            yield Change(node, argument, "not called", called(node))
    for keyword in node.keywords:
        kept = [other for other in node.keywords if other is not keyword]
        yield Change(node, ast.Call(node.func, arguments, kept), "keyword", str(keyword.arg))
    yield Change(node, negative(node), "sign")


def _of_sequence(node: ast.List | ast.Tuple) -> Iterator[Change]:
    for place, element in enumerate(node.elts):
        rest = [*node.elts[:place], *node.elts[place + 1 :]]
        yield Change(node, type(node)(rest, ast.Load()), "dropped", named(element))
    for place in range(len(node.elts) - 1):
        swapped = [*node.elts]
        swapped[place : place + 2] = reversed(swapped[place : place + 2])
        one, other = named(node.elts[place]), named(node.elts[place + 1])
        yield Change(node, type(node)(swapped, ast.Load()), "order", one, other)


def negative(node: ast.expr) -> ast.expr:
    """The same with the other sign."""
    return ast.UnaryOp(ast.USub(), node)


def merged(changes: Sequence[Change]) -> list[Change]:
    """Two arguments each in the other's place are one change, not two."""
    pairs = {(c.about, c.detail): c for c in changes if c.what == "argument"}
    kept = []
    for change in changes:
        other = pairs.get((change.detail, change.about))
        if change.what != "argument" or other is None:
            kept.append(change)
        elif change.about < change.detail:
            kept.append(Change(change.node, change.new, "swapped", change.about, change.detail))
    return kept


def spoken(node: ast.expr) -> str:
    """A part as one can speak of it: its name, its step, or the names that are in it."""
    if isinstance(node, ast.Call) and called(node):
        return f"`{called(node)}`"
    names = dict.fromkeys(public(name) for name in map(named, ast.walk(node)) if name)
    listed = [f"`{name}`" for name in names if name != "np"]
    if len(listed) < 2:
        return "".join(listed)
    return f"the part with {together(listed)}" if len(listed) < 4 else ""


def together(words: Sequence[str]) -> str:
    """`a`; `a and b`; `a, b and c`."""
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def named(node: ast.AST) -> str:
    """A name that a student knows too, or nothing."""
    return node.id if isinstance(node, ast.Name) else ""


def public(name: str) -> str:
    """A name without the number of a step that was put in."""
    return name.partition(".")[0]


def called(node: ast.Call) -> str:
    """The last part of a called function's name."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else named(node.func)


def form(text: str, **parts: ast.expr) -> ast.expr:
    """An expression with names of one capital letter put in by identity."""
    filled: ast.expr = _fill(_parsed(text), parts)
    return filled


@lru_cache(maxsize=256)
def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _fill(node: Any, parts: dict[str, ast.expr]) -> Any:
    if isinstance(node, ast.Name) and node.id in parts:
        return parts[node.id]
    """A copy of what holds a part; the rest is shared, since thousands of changes are made of few texts."""
    if isinstance(node, list):
        filled = [_fill(item, parts) for item in node]
        return node if all(map(operator.is_, filled, node)) else filled
    if not isinstance(node, ast.AST):
        return node
    fields = dict(ast.iter_fields(node))
    made = {name: _fill(value, parts) for name, value in fields.items()}
    return node if all(map(operator.is_, made.values(), fields.values())) else type(node)(**made)


def _call(value: ast.expr, method: str, argument: ast.expr) -> ast.expr:
    return ast.Call(ast.Attribute(value, method, ast.Load()), [argument], [])
