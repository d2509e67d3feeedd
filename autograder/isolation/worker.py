"""The process in which a submission runs: it runs cells and answers calls, and knows no check and no answer.

Everything here may be changed by student code. Nothing here decides anything: the other side believes only
that an answer is what this submission answered. Names are bound early, so that a careless patch of a module
changes the student's own functions and not what is reported of them.
"""

from __future__ import annotations

import ast
import os
import sys
import traceback
import types
import warnings
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np

from autograder.isolation import wire

MAX_OUTPUT = 20_000  # characters a cell
MAX_NAMES = 300
_seterr, _geterr, _ndarray = np.seterr, np.geterr, np.ndarray
_WARNING_KINDS = ("overflow", "invalid", "divide")
_SAVED_WARNINGS = dict(vars(warnings))
_warnings, _catch_warnings, _simplefilter = warnings, warnings.catch_warnings, warnings.simplefilter
_RuntimeWarning = RuntimeWarning
_SAVED_CATCHER = dict(vars(warnings.catch_warnings))
_ERROR_MODES: Any = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}


class Shell(Protocol):
    """Runs a cell in the namespace that it owns."""

    namespace: dict[str, Any]

    def run(self, source: str, number: int) -> tuple[Any, BaseException | None]:
        """The cell's last value (text, or None) and what it raised."""


class Sink:
    """A text stream that keeps its beginning."""

    encoding = "utf-8"
    errors = "replace"

    def __init__(self, name: str, log: list[list[str]]) -> None:
        self.name = name
        self._log = log
        self._left = 0

    def open(self, characters: int) -> None:
        """Keep this many characters from now on."""
        self._left = characters

    def write(self, text: str) -> int:
        """Keep what fits, drop the rest."""
        if self._left > 0 and text:
            self._log.append([self.name, str(text)[: self._left]])
            self._left -= len(text)
        return len(text)

    def writelines(self, lines: list[str]) -> None:
        """As a file does."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Nothing is held back."""

    def isatty(self) -> bool:
        """No one is there."""
        return False

    def fileno(self) -> int:
        """Raises OSError: not a file."""
        raise OSError("output is captured")

    def readable(self) -> bool:
        """Output only."""
        return False

    def writable(self) -> bool:
        """Output only."""
        return True


class Worker:
    """Serves one submission over one channel."""

    def __init__(self, channel: wire.Channel, shell: Shell) -> None:
        self._channel = channel
        self._shell = shell
        self._log: list[list[str]] = []
        self._streams = (Sink("stdout", self._log), Sink("stderr", self._log))
        self._originals: dict[str, Any] = {}
        self._last: dict[str, Any] = {}
        self._helpers: tuple[str, ...] = ()

    def serve(self) -> None:
        """Answer messages until the grader hangs up."""
        sys.stdout, sys.stderr = self._streams
        sys.path.insert(0, "")  # as in Jupyter: a cell may import what a cell has written
        handlers: dict[str, Callable[..., None]] = {
            "cells": self._cells,
            "names": self._names,
            "calls": self._calls,
            "helpers": self._set_helpers,
        }
        while True:
            kind, *body = self._channel.receive()
            handlers[kind](*body)

    def _send(self, message: list[Any]) -> None:
        try:
            frame = wire.pack(message)
        except Exception:  # an answer that is too large, or an object that resists being looked at
            frame = wire.pack([*message[:2], wire.Foreign("object", "too large to send"), *message[3:]])
        self._channel.send(frame)

    def _cells(
        self, prologue: list[str], cells: list[list[Any]], helpers: list[str], wanted: list[str]
    ) -> None:
        self._helpers = tuple(helpers)
        for source in prologue:
            self._shell.run(source, 0)
        for number, source in cells:
            self._put_helpers()
            outcome = self._cell(source, number)
            functions = {name: self._shell.namespace.get(name) for name in wanted}
            self._last |= {name: value for name, value in functions.items() if callable(value)}
            self._send(["cell", number, *outcome])
        self._put_helpers()
        for stream in self._streams:
            stream.open(0)

    def _cell(self, source: str, number: int) -> list[Any]:
        self._log.clear()
        for stream in self._streams:
            stream.open(MAX_OUTPUT)
        try:
            value, error = self._shell.run(source, number)
        except BaseException as raised:
            value, error = None, raised
        outputs = [[name, text] for name, text in self._log[:2000]]
        return [outputs, value, None if error is None else _described(error)]

    def _set_helpers(self, names: list[str]) -> None:
        self._helpers = tuple(names)
        self._put_helpers()

    def _put_helpers(self) -> None:
        for name in self._helpers:
            self._shell.namespace[name] = lambda *arguments, _name=name: self._ask(_name, arguments)

    def _ask(self, name: str, arguments: tuple[Any, ...]) -> Any:
        self._send(["help", name, list(arguments)])
        kind, value = self._channel.receive()
        if kind != "value":
            raise ValueError(value)
        return _writable(value)

    def _names(self, wanted: list[str]) -> None:
        """Which functions there are now; of a name that holds something else by now, the last one counts."""
        found = {}
        for name in wanted:
            value = self._shell.namespace.get(name)
            found[name] = "function" if callable(value) else "missing" if value is None else "other"
            if found[name] == "other" and name in self._last:
                value = self._shell.namespace[name] = self._last[name]
                found[name] = "hidden"
            if callable(value):
                self._originals[name] = value
        others = [
            name for name, value in list(self._shell.namespace.items()) if type(value) is types.FunctionType
        ]
        self._send(["names", [[name, found[name]] for name in wanted], others[:MAX_NAMES]])

    def _calls(self, calls: list[list[Any]]) -> None:
        with _Ear() as ear:
            for number, name, arguments in calls:
                self._send(["answer", number, *_answer(self._originals[name], arguments, ear)])


def _answer(function: Callable[..., Any], arguments: list[Any], ear: _Ear) -> list[Any]:
    """The answer, or what was raised; which arguments changed; which warnings, and if they were muted.

    What there is nothing to say of is left out at the end.
    """
    given = [_writable(argument) for argument in arguments]
    try:
        value, error = function(*given), None
    except BaseException as raised:
        value, error = None, _described(raised)
    changed = [index for index, argument in enumerate(arguments) if _differs(argument, given[index])]
    kinds, muted = ear.heard()
    return [value, error, changed, kinds, muted] if error or changed or kinds or muted else [value]


class _Ear:
    """Hears NumPy's warnings, call by call, whatever the functions do to warnings in general."""

    def __enter__(self) -> _Ear:
        self._listen()
        return self

    def __exit__(self, *_: object) -> None:
        self._catcher.__exit__(None, None, None)

    def _listen(self) -> None:
        _restore_warnings()
        _seterr(**_ERROR_MODES)
        self._catcher = _catch_warnings(record=True, module=_warnings)
        self._caught = self._catcher.__enter__()
        _simplefilter("always")
        self._filters = list(_warnings.filters)
        self._state = dict(vars(_warnings))

    def heard(self) -> tuple[list[str], bool]:
        """The kinds of warnings since the last time, and if they were switched off; they are on again."""
        caught = list(self._caught)
        kinds = sorted({kind for warning in caught for kind in _WARNING_KINDS if _is_numeric(warning, kind)})
        muted = list(_warnings.filters) != self._filters or _geterr() != _ERROR_MODES
        self._caught.clear()
        state = vars(_warnings)
        same = len(state) == len(self._state)
        if muted or not (same and all(state.get(name) is value for name, value in self._state.items())):
            _restore_warnings()
            self._catcher.__exit__(None, None, None)
            self._listen()
        return kinds, muted


def _writable(argument: Any) -> Any:
    return argument.copy() if type(argument) is _ndarray else argument


def _differs(before: Any, after: Any) -> bool:
    if type(before) is not _ndarray:
        return False
    same = before.shape == after.shape and before.dtype == after.dtype
    return not same or before.tobytes() != after.tobytes()


def _is_numeric(warning: Any, kind: str) -> bool:
    return issubclass(warning.category, _RuntimeWarning) and str(warning.message).startswith(kind)


def _restore_warnings() -> None:
    vars(_warnings).update(_SAVED_WARNINGS)
    for name in ("__init__", "__enter__", "__exit__"):
        if vars(_catch_warnings).get(name) is not _SAVED_CATCHER[name]:
            setattr(_catch_warnings, name, _SAVED_CATCHER[name])


def _described(error: BaseException) -> list[str]:
    """Type, message and a short traceback that shows only the student's own cells."""
    kind = type.__getattribute__(type(error), "__name__")
    try:
        message = str(error)[:500]
    except BaseException:  # a student's exception may not even print
        message = ""
    try:
        frames = [
            frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith("<cell")
        ]
        lines = [f"{frame.filename}, line {frame.lineno}, in {frame.name}" for frame in frames[-5:]]
    except BaseException:
        lines = []
    return [str(kind)[:100], message, "\n".join([*lines, f"{kind}: {message}"])[:2000]]


class PlainShell:
    """Runs cells as a module's top level does, for cells that need nothing of IPython's."""

    def __init__(self) -> None:
        self.namespace = _main_module()

    def run(self, source: str, number: int) -> tuple[Any, BaseException | None]:
        """The last expression's repr, as IPython would show it."""
        name = f"<cell {number}>"
        try:
            tree = ast.parse(source, name)
            last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
            exec(compile(tree, name, "exec"), self.namespace)
            if isinstance(last, ast.Expr):
                value = eval(compile(ast.Expression(last.value), name, "eval"), self.namespace)
                if value is not None and not source.rstrip().endswith(";"):
                    return repr(value)[:MAX_OUTPUT], None
        except BaseException as error:
            return None, error
        return None, None


def _main_module() -> dict[str, Any]:
    module = types.ModuleType("__main__")
    module.__builtins__ = __builtins__  # type: ignore[attr-defined]
    sys.modules["__main__"] = module
    return vars(module)


def run(channel: wire.Channel, shell: Shell) -> None:
    """The worker's whole life."""
    try:
        Worker(channel, shell).serve()
    except wire.Closed:
        os._exit(0)
    except BaseException:
        os._exit(70)
