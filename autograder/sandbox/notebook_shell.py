"""A notebook's cells as a Jupyter kernel runs them: values, pictures and errors in the order they were shown.

What a cell shows goes to a log of [kind, text]: the streams' own names, or `rich` and `more` for an output in
JSON, cut into pieces that may cross to the grader.
"""

from __future__ import annotations

import json
import os
import signal
from base64 import b64encode
from typing import Any

from autograder.sandbox.ipython_shell import IPythonShell

PIECE = 15_000  # characters
LONGEST = 20_000  # characters of a text
LARGEST = 1_500_000  # characters of a picture
KINDS = ("text/plain", "image/png", "image/jpeg")  # no markup of a student's
FAILING = (  # a process's first traceback takes longer than most cells: modules are loaded, files parsed
    "assert 1 == 2",
    "1 +",
    "import numpy as np\nnp.linalg.inv(np.zeros((2, 2)))",
    "np.testing.assert_allclose(1, 2)",
)
INLINE = "module://matplotlib_inline.backend_inline"


class NotebookShell(IPythonShell):
    """As `ipykernel` has it, pictures at a cell's end included; a cell that takes too long is interrupted."""

    warm = FAILING

    def __init__(self) -> None:
        os.environ["MPLBACKEND"] = INLINE
        super().__init__()
        self.seconds = 0.0
        self._log: list[list[str]] = []
        self._alarm = signal.SIGALRM
        for name in ("showtraceback", "showsyntaxerror", "showindentationerror"):
            vars(self.shell).pop(name, None)  # errors are shown after all, by the next line
        self.shell._showtraceback = self._error
        self.shell.displayhook.write_format_data = self._value
        self.shell.display_pub.publish = self._display

    def listen(self, log: list[list[str]]) -> None:
        """Where to note what is shown."""
        self._log = log

    def run(self, source: str, number: int) -> tuple[Any, BaseException | None]:
        """Nothing but what was raised: all that was shown is in the log."""
        signal.signal(self._alarm, _interrupt)
        signal.setitimer(signal.ITIMER_REAL, self.seconds)
        try:
            self.shell.execution_count = number
            result = self.shell.run_cell(source, store_history=True)
            return None, result.error_before_exec or result.error_in_exec
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _value(self, data: dict[str, Any], _metadata: Any = None) -> None:
        self._note({"output_type": "execute_result", "data": _kept(data)})

    def _display(self, data: dict[str, Any], *_: Any, update: bool = False, **__: Any) -> None:
        if not update:
            self._note({"output_type": "display_data", "data": _kept(data)})

    def _error(self, kind: type, value: object, trace: list[str]) -> None:
        lines = [line[:LONGEST] for line in trace[-100:]]
        try:
            message = str(value)[:LONGEST]
        except Exception:  # an exception of the student's own
            message = ""
        self._note({"output_type": "error", "ename": kind.__name__, "evalue": message, "traceback": lines})

    def _note(self, output: dict[str, Any]) -> None:
        text = json.dumps(output)
        if len(text) > 2 * LARGEST:
            text = json.dumps(
                {**output, "traceback": []} if "traceback" in output else {**output, "data": {}}
            )
        for start in range(0, len(text), PIECE):
            self._log.append(["more" if start else "rich", text[start : start + PIECE]])


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _kept(data: dict[str, Any]) -> dict[str, str]:
    """Plain text and pictures, in base64 as a notebook holds them."""
    kept = {}
    for kind in KINDS:
        value = data.get(kind)
        if isinstance(value, bytes):
            value = b64encode(value).decode("ascii")
        if isinstance(value, str):
            if kind == "text/plain":
                kept[kind] = value[:LONGEST]
            elif len(value) <= LARGEST:
                kept[kind] = value
    return kept
