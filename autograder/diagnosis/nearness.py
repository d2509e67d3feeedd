"""How much of the reference's steps is in an answer that a few changes of the reference explain."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Sequence

from autograder.diagnosis.programs import Program
from autograder.diagnosis.variants import Change, called, merged, public

# What puts another thing in the place of a part: a step of it is lost, though no operation is.
_REPLACED = ("argument", "doubled", "dropped", "not called", "step")


def share(program: Program, changes: Sequence[Change]) -> float:
    """Of the program's operations, those that the changes leave: 1 where they only exchange or add some."""
    steps = size(program)
    every = {(change.what, public(change.about), public(change.detail)): change for change in merged(changes)}
    lost = sum(max(_lost(change), change.what in _REPLACED) for change in every.values())
    return max(0.0, 1 - lost / steps) if steps else 0.0


def size(program: Program) -> int:
    """How many operations it takes."""
    return operations((*(step.expression for step in program.steps), *program.results))


def operations(parts: Iterable[ast.expr]) -> int:
    """How many operations these take together."""
    return sum(_operations(part).total() for part in parts)


def times(program: Program, step: str) -> int:
    """How often it takes a step of this name."""
    parts = (*(each.expression for each in program.steps), *program.results)
    calls = [called(node) for part in parts for node in ast.walk(part) if isinstance(node, ast.Call)]
    return [*calls, *(name for name, _ in program.calls.values())].count(step)


def _lost(change: Change) -> int:
    return (_operations(change.node) - _operations(change.new)).total()


def _operations(node: ast.expr) -> Counter[str]:
    return Counter(filter(None, map(_operation, ast.walk(node))))


def _operation(node: ast.AST) -> str:
    match node:
        case ast.UnaryOp(operand=ast.Constant()):
            return ""  # -1 is a number
        case ast.BinOp(op=op) | ast.UnaryOp(op=op):
            return type(op).__name__
        case ast.Call():
            return called(node)
        case ast.Compare() | ast.Subscript():
            return type(node).__name__
    return ""
