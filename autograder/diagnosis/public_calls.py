"""The calls that a notebook's own cells make of an exercise: their numbers are known to every student."""

from __future__ import annotations

import builtins
import contextlib
import io
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.sandbox.observation import Call

MOST = 12  # calls of an exercise that are kept
DRAWING = frozenset(("matplotlib", "IPython", "ipywidgets"))
LARGEST = 100  # numbers in one argument: all weights of a small cell; more is nothing to show


@dataclass
class PublicCalls:
    """Calls by exercise in their order, and the arrays that the cells leave in the notebook's globals."""

    calls: dict[str, list[Call]] = field(default_factory=dict)
    arrays: dict[str, np.ndarray] = field(default_factory=dict)


def recorded(sources: Sequence[str], functions: Mapping[str, Callable[..., Any]]) -> PublicCalls:
    """Run the course's own cells with the reference in the place of the student's functions.

    These are cells of the course, never of a submission. A cell that does not run is passed over: it may
    draw, or need what a grader does not have.
    """
    record = PublicCalls()
    namespace: dict[str, Any] = {"__name__": "notebook"}
    depth = [0]
    for name, function in functions.items():
        plain = callable(function) and not isinstance(function, type)  # instances must stay what they are
        namespace[name] = function if not plain else _recorder(record, name, function, depth)
    with contextlib.redirect_stdout(io.StringIO()), np.errstate(all="ignore"), nothing_drawn():
        for source in sources:
            with contextlib.suppress(Exception):
                exec(compile(source, "<notebook>", "exec"), namespace)
    for name, value in namespace.items():
        if isinstance(value, np.ndarray) and value.dtype.kind in "iuf" and value.size <= LARGEST:
            record.arrays[name] = value.copy()
            record.arrays[name].flags.writeable = False  # a mistake that is tried on it may write into it
    return record


def _recorder(
    recorded_calls: PublicCalls, name: str, function: Callable[..., Any], depth: list[int]
) -> Callable[..., Any]:
    def record(*arguments: Any, **keywords: Any) -> Any:
        calls = recorded_calls.calls.setdefault(name, [])
        call = Call(name, tuple(copied(argument) for argument in arguments))
        new = depth[0] == 0 and not keywords and all(call.key != earlier.key for earlier in calls)
        if new and len(calls) < MOST and all(map(_is_small, arguments)):
            calls.append(call)
        depth[0] += 1
        try:
            return function(*arguments, **keywords)
        finally:
            depth[0] -= 1

    return record


def copied(argument: Any) -> Any:
    """An argument that a function may change."""
    return argument.copy() if isinstance(argument, np.ndarray) else argument


def _is_small(argument: Any) -> bool:
    if isinstance(argument, np.ndarray):
        return argument.size <= LARGEST and argument.dtype.kind in "biuf"
    return isinstance(argument, int | float | bool)


class _Blank:
    """Stands in for whatever draws: any name of it, any call and any loop over it is nothing."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        return self

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def __iter__(self) -> Iterator[Any]:
        return iter(())


@contextlib.contextmanager
def nothing_drawn() -> Iterator[None]:
    """Loading what draws would take longer than grading a hundred submissions; modules made here leave."""
    real, before = builtins.__import__, set(sys.modules)

    def load(name: str, *rest: Any, **more: Any) -> Any:
        return _Blank() if name.partition(".")[0] in DRAWING else real(name, *rest, **more)

    builtins.__import__ = load
    try:
        yield
    finally:
        builtins.__import__ = real
        for name in set(sys.modules) - before:
            if getattr(sys.modules[name], "__spec__", None) is None:  # of the notebook, not of a file
                del sys.modules[name]
