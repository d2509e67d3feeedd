"""What the reference asks its helpers on the way to its answers: a student's right function asks the same."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from autograder.grading.local_functions import answers
from autograder.sandbox import stand_ins, wire
from autograder.sandbox.observation import Call
from autograder.sandbox.sealed_answers import sealed

Function = Callable[..., Any]
MOST = 200  # answers that go ahead
LONGEST = 1 << 12  # bytes of one: a long one is asked for


def ahead(reference: Mapping[str, Any], calls: Sequence[Call], helpers: Iterable[str]) -> np.ndarray:
    """The answers of `helpers`, functions of the reference, to what it asks them while it answers `calls`.

    (answers, bytes): sealed, for a worker in which they stand in.
    """
    asked: dict[bytes, bytes] = {}
    answers(_asking(reference, frozenset(helpers), asked), calls)
    return sealed(asked)


def _asking(
    reference: Mapping[str, Any], helpers: frozenset[str], asked: dict[bytes, bytes]
) -> dict[str, Any]:
    """The reference's functions again, among whose names those of helpers note what they are asked."""
    scopes: dict[int, dict[str, Any]] = {}

    def again(function: Any) -> Any:
        if type(function) is not types.FunctionType:
            return function
        around = function.__globals__
        if id(around) not in scopes:
            scope = scopes[id(around)] = dict(around)
            own = [name for name, value in around.items() if getattr(value, "__globals__", None) is around]
            scope |= {name: again(around[name]) for name in own}
            scope |= {name: _noting(name, reference[name], asked) for name in helpers & scope.keys()}
        made = types.FunctionType(
            function.__code__,
            scopes[id(around)],
            function.__name__,
            function.__defaults__,
            function.__closure__,
        )
        made.__kwdefaults__ = function.__kwdefaults__
        return made

    return {name: again(function) for name, function in reference.items()}


def _noting(name: str, function: Function, asked: dict[bytes, bytes]) -> Function:
    """The right function; a question is written as a worker writes it."""

    def noting(*arguments: Any, **named: Any) -> Any:
        value = function(*arguments, **named)
        try:
            stand_ins.check([*arguments, *named.values()])
            question, answer = wire.pack(["help", name, list(arguments), named]), wire.pack(["value", value])
        except ValueError:  # it may not cross, or is not answered: then it is asked for, and refused there
            return value
        if len(asked) < MOST and len(answer) <= LONGEST:
            asked[question] = answer
        return value

    return noting
