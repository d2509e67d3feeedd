"""A function of the reference as a chain of expressions, and what they give: with changes, and without."""

from __future__ import annotations

import ast
import copy
import inspect
import itertools
import operator
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from autograder.diagnosis.variants import IN_PLACE, Change

Function = Callable[..., Any]
MOST_KEPT = 96  # calls whose steps are kept, with what they give; sets of changes
_BINARY: dict[type[ast.operator], Function] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.MatMult: operator.matmul,
}
_UNARY: dict[type[ast.unaryop], Function] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Not: operator.not_,
    ast.Invert: operator.invert,
}
_COMPARED: dict[type[ast.cmpop], Function] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_FORMULA = re.compile(r"`([^`\n]{3,120})`")


class Unsupported(Exception):
    """An expression or statement that is not followed."""


@dataclass(frozen=True)
class Step:
    """A name and what it is given."""

    name: str
    expression: ast.expr


@dataclass(frozen=True, eq=False)
class Program:
    """Steps one after the other, then one result or several. `names`: what is global to them."""

    parameters: tuple[str, ...]
    steps: tuple[Step, ...]
    results: tuple[ast.expr, ...]
    names: Mapping[str, Any]
    makers: Mapping[str, str] = field(default_factory=dict)  # the sibling whose result a step names
    # By the identity of an expression: the sibling that it was a call of, and that call's arguments.
    calls: Mapping[int, tuple[str, tuple[ast.expr, ...]]] = field(default_factory=dict)

    @property
    def variables(self) -> tuple[str, ...]:
        """Arguments and what the steps name."""
        return (*self.parameters, *(step.name for step in self.steps))

    @cached_property
    def parts(self) -> Mapping[str, str]:
        """Steps that are a part of an argument and nothing else, as one writes it: `W[1]`."""
        found: dict[str, str] = {}
        whole = {name: name for name in self.parameters}
        for step in self.steps:
            match step.expression:
                case ast.Subscript(value=ast.Name(id=name), slice=ast.Slice(lower=None)) if name in whole:
                    whole[step.name] = whole[name]  # it starts where the argument does
                case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=int(number))):
                    if name in whole:
                        found[step.name] = f"{whole[name]}[{number}]"
        return found

    def environment(self, arguments: Sequence[Any]) -> dict[str, Any]:
        """Names with their values before the first step."""
        given = map(locked, arguments)
        return {**self.names, **dict(zip(self.parameters, given, strict=True))}

    def stepped(self, arguments: Sequence[Any]) -> dict[str, Any]:
        """Names with their values after the last step."""
        given = Evaluation(self.environment(arguments))
        for step in self.steps:
            given.names[step.name] = given.value(step.expression)
        return given.names

    def run(self, arguments: Sequence[Any], changes: Sequence[Change] = ()) -> Any:
        """What the function gives with these changes. Raises what its operations raise.

        What does not depend on them is not made again: a change moves few of the steps.
        """
        given = Evaluation(self.environment(arguments), changes=changes)
        plain = self._plain(arguments)
        results = []
        for number, ((name, expression), moves) in enumerate(
            zip(self._parts, self._moved(changes), strict=True)
        ):
            value = given.value(expression) if moves or number >= len(plain) else plain[number]
            if name:
                given.names[name] = value
            else:
                results.append(value)
        return tuple(results) if len(results) > 1 else results[0]

    @cached_property
    def _parts(self) -> tuple[tuple[str, ast.expr], ...]:
        """The steps, then the results, which have no name."""
        return (*((step.name, step.expression) for step in self.steps), *(("", r) for r in self.results))

    @cached_property
    def _uses(self) -> tuple[frozenset[str], ...]:
        """The names in each part."""
        return tuple(
            frozenset(node.id for node in ast.walk(part) if isinstance(node, ast.Name))
            for _, part in self._parts
        )

    @property
    def nodes(self) -> Iterator[ast.expr]:
        """Every expression in its steps and results."""
        inside = itertools.chain.from_iterable(ast.walk(part) for _, part in self._parts)
        return (node for node in inside if isinstance(node, ast.expr))

    @cached_property
    def _nodes(self) -> tuple[frozenset[int], ...]:
        """What each part is made of, by identity."""
        return tuple(frozenset(map(id, ast.walk(part))) for _, part in self._parts)

    def _moved(self, changes: Sequence[Change]) -> Sequence[bool]:
        """Which parts these changes reach: all, where one writes into what it is given."""
        key = tuple(changes)
        if key not in self._reached:
            if len(self._reached) >= MOST_KEPT:
                self._reached.clear()
            self._reached[key] = tuple(self._reaches(key))
        return self._reached[key]

    def _reaches(self, changes: Sequence[Change]) -> Iterator[bool]:
        everywhere = any(change.what == IN_PLACE for change in changes)
        nodes = {id(change.node) for change in changes}
        moved: set[str] = set()
        for (name, _), inside, uses in zip(self._parts, self._nodes, self._uses, strict=True):
            moves = everywhere or not nodes.isdisjoint(inside) or not moved.isdisjoint(uses)
            moved = moved | {name} if moves else moved - {name}
            yield moves

    def _plain(self, arguments: Sequence[Any]) -> Sequence[Any]:
        """What the parts give without a change, up to the first that stops; kept of a few calls."""
        kept = self._kept.pop(id(arguments), None)
        if kept is None or kept[0] is not arguments:
            kept = arguments, tuple(self._values(arguments))
        self._kept[id(arguments)] = kept
        if len(self._kept) > MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        return kept[1]

    def _values(self, arguments: Sequence[Any]) -> Iterator[Any]:
        given = Evaluation(self.environment(arguments))
        for name, expression in self._parts:
            try:
                value = locked(given.value(expression))
            except Exception:  # these arguments do not allow it
                return
            given.names[name] = value
            yield value

    @cached_property
    def _reached(self) -> dict[tuple[Change, ...], Sequence[bool]]:
        return {}

    @cached_property
    def _kept(self) -> dict[int, tuple[Sequence[Any], Sequence[Any]]]:
        return {}


def locked(argument: Any) -> Any:
    """An array that no change can write into."""
    if not isinstance(argument, np.ndarray) or not argument.flags.writeable:
        return argument
    view = argument.view()
    view.flags.writeable = False
    return view


@dataclass
class Evaluation:
    """Values of expressions: `known` ones by the identity of the expression; with `changes` on the way."""

    names: dict[str, Any]
    known: dict[int, Any] = field(default_factory=dict)
    changes: Iterable[Change] = ()

    def __post_init__(self) -> None:
        self._changes: dict[int, list[Change]] = {}
        for change in self.changes:
            self._changes.setdefault(id(change.node), []).append(change)

    def value(self, node: ast.expr) -> Any:
        """Raises what the operations raise, and Unsupported."""
        if id(node) in self.known:
            return self.known[id(node)]
        waiting = self._changes.get(id(node))
        if waiting:
            change = waiting.pop()  # the outermost; it may hold the node itself
            try:
                return self.value(change.new)
            finally:
                waiting.append(change)
        follow: Callable[[Evaluation, Any], Any] = _VALUES.get(type(node), _unsupported)
        return follow(self, node)

    def slice(self, node: ast.expr) -> Any:
        """An index."""
        if isinstance(node, ast.Slice):
            parts = (node.lower, node.upper, node.step)
            return slice(*(None if part is None else self.value(part) for part in parts))
        if isinstance(node, ast.Tuple):
            return tuple(self.slice(part) for part in node.elts)
        return self.value(node)


def _unsupported(_: Evaluation, node: ast.expr) -> Any:
    raise Unsupported(type(node).__name__)


def _name(given: Evaluation, node: Any) -> Any:
    try:
        return given.names[node.id]
    except KeyError:
        raise Unsupported(node.id) from None


def _comparison(given: Evaluation, node: Any) -> Any:
    if len(node.ops) != 1:
        raise Unsupported("chain")
    return _COMPARED[type(node.ops[0])](given.value(node.left), given.value(node.comparators[0]))


def _called(given: Evaluation, node: Any) -> Any:
    keywords = {keyword.arg: given.value(keyword.value) for keyword in node.keywords}
    return given.value(node.func)(*map(given.value, node.args), **keywords)


_VALUES: dict[type, Callable[[Evaluation, Any], Any]] = {
    ast.Name: _name,
    ast.Constant: lambda _, node: node.value,
    ast.BinOp: lambda given, node: _BINARY[type(node.op)](given.value(node.left), given.value(node.right)),
    ast.UnaryOp: lambda given, node: _UNARY[type(node.op)](given.value(node.operand)),
    ast.Compare: _comparison,
    ast.Call: _called,
    ast.Attribute: lambda given, node: getattr(given.value(node.value), node.attr),
    ast.Subscript: lambda given, node: given.value(node.value)[given.slice(node.slice)],
    ast.List: lambda given, node: list(map(given.value, node.elts)),
    ast.Tuple: lambda given, node: tuple(map(given.value, node.elts)),
    ast.IfExp: lambda given, node: given.value(node.body if given.value(node.test) else node.orelse),
}


# --- reading ----------------------------------------------------------------------


def read(function: Function, siblings: Mapping[str, Program | None]) -> Program | None:
    """The function as a program, `siblings` put in where it calls them; None for what is not followed."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
        if not isinstance(tree, ast.FunctionDef):
            return None
        return _Reader(siblings, function.__globals__).read(tree)
    except (OSError, TypeError, SyntaxError, IndexError, Unsupported):
        return None


def helpers(functions: Iterable[Function]) -> dict[str, Function]:
    """The functions that these call and that are none of them, those that others call first."""
    own = list(functions)
    found: dict[str, Function] = {}
    for function in own:
        for name in getattr(getattr(function, "__code__", None), "co_names", ()):
            called = function.__globals__.get(name)
            if inspect.isfunction(called) and called not in own and name not in found:
                found = {**helpers([called]), **found, name: called}
    return found


def formulas(function: Function) -> Iterator[Program]:
    """What the docstring writes between back quotes, where it is an expression of the arguments."""
    parameters = tuple(inspect.signature(function).parameters)
    for text in _FORMULA.findall(function.__doc__ or ""):
        try:
            expression = ast.parse(text, mode="eval").body
        except SyntaxError:
            continue
        used = {node.id for node in ast.walk(expression) if isinstance(node, ast.Name)}
        if used & set(parameters) and not isinstance(expression, ast.Name | ast.Subscript | ast.Tuple):
            numpy = {name: getattr(np, name) for name in used - set(parameters) if hasattr(np, name)}
            yield Program(parameters, (), (expression,), {"np": np, **numpy})


class _Reader:
    """Puts called siblings in, each with names of its own."""

    def __init__(self, siblings: Mapping[str, Program | None], names: Mapping[str, Any]) -> None:
        self._siblings = siblings
        self._names = names
        self._steps: list[Step] = []
        self._made = 0
        self._parameters: tuple[str, ...] = ()
        self._makers: dict[str, str] = {}
        self._calls: dict[int, tuple[str, tuple[ast.expr, ...]]] = {}

    def read(self, tree: ast.FunctionDef) -> Program:
        arguments = tree.args
        if arguments.vararg or arguments.kwarg or arguments.kwonlyargs:
            raise Unsupported("arguments")
        parameters = self._parameters = tuple(argument.arg for argument in arguments.args)
        for statement in tree.body:
            match statement:
                case ast.Expr(value=ast.Constant()):
                    pass
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
                        self._makers[name] = value.func.id
                    self._assign(name, self._flat(value))
                case ast.Assign(targets=[ast.Tuple(elts=targets)], value=value):
                    self._unpack(targets, value)
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    self._assign(name, self._flat(value))
                case ast.Return(value=ast.expr() as value):
                    return self._program(parameters, value)
                case _:
                    raise Unsupported(type(statement).__name__)
        raise Unsupported("no return")

    def _program(self, parameters: tuple[str, ...], value: ast.expr) -> Program:
        if isinstance(value, ast.Tuple):
            results = tuple(self._flat(part) for part in value.elts)
        else:
            results = (self._flat(value),)
        return Program(parameters, tuple(self._steps), results, dict(self._names), self._makers, self._calls)

    def _unpack(self, targets: Sequence[ast.expr], value: ast.expr) -> None:
        """Several names at once: the results of a sibling, or the rows of an array."""
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        if len(names) < len(targets):
            raise Unsupported("targets")
        flat = self._flat(value)
        program = self._sibling(flat)
        if program is not None and len(program.results) == len(names):
            parts: Sequence[ast.expr] = self._put_in(program, flat)  # type: ignore[arg-type]  # a call
        else:
            wholes = [ast.Name(flat.id, ast.Load()) if isinstance(flat, ast.Name) else flat for _ in names]
            places = map(ast.Constant, range(len(names)))
            parts = [ast.Subscript(*pair, ast.Load()) for pair in zip(wholes, places, strict=True)]
        for name, part in zip(names, parts, strict=True):
            if name != "_":
                self._assign(name, part)

    def _sibling(self, node: ast.expr) -> Program | None:
        """The program that a call means."""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
            return self._siblings.get(node.func.id)
        return None

    def _assign(self, name: str, value: ast.expr) -> None:
        self._steps.append(Step(name, value))

    def _flat(self, node: ast.expr) -> ast.expr:
        """The expression with calls of siblings replaced by what they compute."""
        node = copy.copy(node)
        for name, value in ast.iter_fields(node):
            if isinstance(value, ast.expr):
                setattr(node, name, self._flat(value))
            elif isinstance(value, list):
                setattr(node, name, [self._flat(v) if isinstance(v, ast.expr) else v for v in value])
        program = self._sibling(node)
        if program is not None and len(program.results) == 1:
            return self._put_in(program, node)[0]  # type: ignore[arg-type]  # a call
        return node

    def _put_in(self, program: Program, call: ast.Call) -> list[ast.expr]:
        """What its results are here."""
        self._made += 1
        renamed: dict[str, ast.expr] = {}
        for parameter, argument in zip(program.parameters, call.args, strict=True):
            if isinstance(argument, ast.Name):
                renamed[parameter] = argument
            else:
                name = parameter if parameter not in self._taken() else f"{parameter}.{self._made}"
                self._assign(name, argument)
                renamed[parameter] = ast.Name(name, ast.Load())
        self._names = {**program.names, **self._names}
        for step in program.steps:
            name = f"{step.name}.{self._made}"
            self._assign(name, renaming(step.expression, renamed))
            renamed[step.name] = ast.Name(name, ast.Load())
        results = [renaming(result, renamed) for result in program.results]
        if len(results) == 1 and isinstance(call.func, ast.Name):
            given = tuple(renamed[parameter] for parameter in program.parameters)
            self._calls[id(results[0])] = (call.func.id, given)
        return results

    def _taken(self) -> set[str]:
        return {step.name for step in self._steps} | set(self._parameters)


def renaming(node: Any, names: Mapping[str, ast.expr]) -> Any:
    """A copy with other names."""
    if isinstance(node, ast.Name) and node.id in names:
        return copy.copy(names[node.id])
    if not isinstance(node, ast.AST):
        return node
    new = copy.copy(node)
    for name, value in ast.iter_fields(node):
        if isinstance(value, list):
            setattr(new, name, [renaming(item, names) for item in value])
        elif isinstance(value, ast.AST):
            setattr(new, name, renaming(value, names))
    return new
