"""The process in which a submission runs: it runs cells and answers calls, and knows no check and no answer.

Everything here may be changed by student code. Nothing here decides anything: the other side believes only
that an answer is what this submission answered.
"""

from __future__ import annotations

import os
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from autograder.sandbox import wire
from autograder.sandbox.bounded_stream import MAX_OUTPUT, BoundedStream
from autograder.sandbox.call_arguments import lent
from autograder.sandbox.call_observer import CallObserver, described
from autograder.sandbox.sealed_answers import by_tag, opened
from autograder.sandbox.values import LARGE, Callback, OpaqueValue

MAX_NAMES = 300
MAX_HEARD = 200  # answers of helpers that are kept
MAX_TEXTS = 2000
MAX_PRINTED = 2_000  # characters a call
STREAMS = ("stdout", "stderr")
ARRAY_ALONE = 3  # parts of the message that answers with an array, and with nothing beside it
_pack_array = wire.pack_array
_TOO_MUCH = (ValueError, MemoryError, RecursionError)


class Shell(Protocol):
    """Runs a cell in the namespace that it owns."""

    namespace: dict[str, Any]

    def run(self, source: str, number: int) -> tuple[Any, BaseException | None]:
        """The cell's last value (text, or None) and what it raised."""


class Worker:
    """Serves one submission over one channel."""

    def __init__(self, channel: wire.Channel, shell: Shell) -> None:
        self._channel = channel
        self._shell = shell
        self._log: list[list[str]] = []
        self._streams = (BoundedStream("stdout", self._log), BoundedStream("stderr", self._log))
        self._originals: dict[str, Any] = {}
        self._last: dict[str, Any] = {}
        self._helpers: tuple[str, ...] = ()
        self._heard: dict[bytes, Any] = {}  # what helpers answered, by question
        self._ahead: dict[bytes, bytes] = {}  # sealed answers of theirs
        self._told: set[str] = set()  # helpers whose answer went ahead, and was used
        self._observer = CallObserver(self._originals, self._variable, self._stand_in)
        if hasattr(shell, "listen"):
            shell.listen(self._log)

    def serve(self) -> None:
        """Answer messages until the grader hangs up."""
        sys.stdout, sys.stderr = self._streams
        sys.path.insert(0, "")  # as in Jupyter: a cell may import what a cell has written
        handlers: dict[str, Callable[..., None]] = {
            "cells": self._cells,
            "names": self._names,
            "calls": self._calls,
            "helpers": self._set_helpers,
            "prepare": self._prepare,
        }
        while True:
            kind, *body = self._receive()
            handlers[kind](*body)

    def _receive(self) -> Any:
        return wire.message_of(self._channel.receive_frame(), to_student=True)

    def _send(self, message: list[Any]) -> None:
        self._channel.send(_packed(message))

    def _prepare(self, seconds: float, files: list[list[Any]]) -> None:
        """For a notebook's cells: the seconds that one may take, and the files that lie beside it."""
        self._shell.seconds = seconds  # type: ignore[attr-defined]
        for name, data in files:
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_bytes(data.tobytes())
        self._send(["prepared"])

    # --- cells -------------------------------------------------------------------------------

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
        self._open(0)

    def _cell(self, source: str, number: int) -> list[Any]:
        self._log.clear()
        self._open(MAX_OUTPUT)
        try:
            value, error = self._shell.run(source, number)
        except BaseException as raised:
            value, error = None, raised
        outputs = _joined(self._log)[:MAX_TEXTS]
        return [outputs, value, None if error is None else described(error)]

    def _open(self, characters: int) -> None:
        for stream in self._streams:
            stream.open(characters)

    def _names(self, wanted: list[str]) -> None:
        """Which functions there are now; of a name that holds something else by now, the last one counts."""
        kinds = {}
        for name in wanted:
            value = self._shell.namespace.get(name)
            kinds[name] = "function" if callable(value) else "missing" if value is None else "other"
            if kinds[name] == "other" and name in self._last:
                value = self._shell.namespace[name] = self._last[name]
                kinds[name] = "hidden"
            if callable(value):
                self._originals[name] = value
        others = [
            name for name, value in list(self._shell.namespace.items()) if type(value) is types.FunctionType
        ]
        self._send(["names", [[name, kinds[name]] for name in wanted], others[:MAX_NAMES]])

    # --- calls -------------------------------------------------------------------------------

    def _calls(self, calls: list[list[Any]]) -> None:
        self._log.clear()
        answer = self._observer.answer
        with self._observer.recorder() as recorder:
            for number, name, arguments, *more in calls:
                named, made = more or ({}, "")
                self._open(MAX_PRINTED)
                answered = answer(name, arguments, named, made, recorder, self._printed)
                self._send(["answer", number, *answered])
        self._open(0)

    def _variable(self, name: str) -> Any:
        return self._shell.namespace[name]

    def _printed(self) -> str:
        """What was printed since the last time."""
        if not self._log:
            return ""
        text = "".join(str(item[1]) for item in self._log if item[0] == "stdout")
        self._log.clear()
        return text

    # --- questions ---------------------------------------------------------------------------

    def _set_helpers(self, names: list[str], ahead: np.ndarray | None = None) -> None:
        self._helpers = tuple(names)
        self._ahead = {} if ahead is None else by_tag(ahead)
        self._told.clear()
        self._heard.clear()  # the grader notes which of them are asked, exercise by exercise
        self._put_helpers()

    def _put_helpers(self) -> None:
        for name in self._helpers:
            self._shell.namespace[name] = _Question("help", name, name, self._ask_once)

    def _ask(self, question: list[Any]) -> Any:
        return lent(self._answer_to(_packed(question)), self._observer.lend)

    def _ask_once(self, question: list[Any]) -> Any:
        """A helper is a plain function: the same question has the same answer."""
        frame = _packed(question)
        if frame not in self._heard:
            if len(self._heard) >= MAX_HEARD:
                self._heard.clear()
            sent = opened(self._ahead, frame)
            self._heard[frame] = self._answer_to(frame) if sent is None else self._sent(question[1], sent)
        return lent(self._heard[frame], self._observer.lend)

    def _sent(self, helper: str, frame: bytes) -> Any:
        """An answer that went ahead; the grader is told whose it is."""
        if helper not in self._told:
            self._told.add(helper)
            self._send(["helped", helper])
        return wire.message_of(frame, to_student=True)[1]

    def _answer_to(self, frame: bytes) -> Any:
        self._channel.send(frame)
        kind, value = self._receive()
        if kind != "value":
            raise ValueError(value)
        return value

    def _stand_in(self, value: Any) -> Any:
        """What stands here for a function of the grader's, or for a record."""
        if type(value) is Callback:
            return _Question("back", value.place, value.name, self._ask)
        kind = self._shell.namespace.get(value.record_name)
        return kind(**value.record_fields) if isinstance(kind, type) else value


class _Question:
    """A function that is the grader's: to call it is to ask there."""

    def __init__(self, kind: str, which: Any, name: str, ask: Callable[[list[Any]], Any]) -> None:
        self.__name__ = name
        self._question = [kind, which]
        self._put = ask

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._put([*self._question, list(arguments), named])


def _packed(message: list[Any]) -> bytes:
    try:
        return (_pack_array(*message) if len(message) == ARRAY_ALONE else None) or wire.pack(message)
    except Exception as error:  # an answer that is too large, or an object that resists being looked at
        note = LARGE if isinstance(error, _TOO_MUCH) else ""
        return wire.pack([*message[:2], OpaqueValue("object", note), *message[3:7]])


def _joined(log: list[list[str]]) -> list[list[str]]:
    """Neighbouring texts of one stream as one: a cell that prints much says the rest of what it says, too."""
    joined: list[list[str]] = []
    for name, text in log:
        if joined and name == joined[-1][0] and name in STREAMS:
            joined[-1].append(text)
        else:
            joined.append([name, text])
    return [[name, "".join(texts)] for name, *texts in joined]


def run(channel: wire.Channel, shell: Shell) -> None:
    """The worker's whole life."""
    try:
        Worker(channel, shell).serve()
    except wire.Closed:
        os._exit(0)
    except BaseException:
        os._exit(70)
