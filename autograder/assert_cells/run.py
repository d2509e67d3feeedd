"""A notebook's code cells in a worker, one after the other, and what each of them shows."""

from __future__ import annotations

import base64
import binascii
import contextlib
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.model.course import Limits
from autograder.sandbox import wire
from autograder.sandbox.fork_server_client import ForkServerClient, Process
from autograder.sandbox.replies import fields

Outputs = list[dict[str, Any]]

GRACE = 3.0  # seconds from the interrupt of a cell to the end of its worker
MAX_DEATHS = 10  # cells that end their worker
MAX_PICTURES = 8 << 20  # characters of all pictures of a notebook
MAX_FILES = 24 << 20  # bytes that are given to a submission
PICTURES = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}
PRELOADED = {  # word in a notebook -> what is loaded once for all submissions
    "matplotlib": "matplotlib.pyplot",
    "pylab": "matplotlib.pyplot",
    "pandas": "pandas",
    "scipy": "scipy",
    "sympy": "sympy",
    "sklearn": "sklearn",
    "networkx": "networkx",
    "seaborn": "seaborn",
}


def flavour(sources: Sequence[str]) -> str:
    """The kind of worker for these cells: a notebook's, with the modules that they mention."""
    text = "\n".join(sources)
    modules = dict.fromkeys(module for word, module in PRELOADED.items() if word in text)
    return "notebook:" + ",".join(modules or ["base64"])


@dataclass
class Kernel:
    """One submission's notebook in its workers, one after the other as they die."""

    client: ForkServerClient
    limits: Limits
    flavour: str
    files: Mapping[str, bytes] = field(default_factory=dict)
    stopped: dict[int, str] = field(default_factory=dict)
    _process: Process | None = None
    _spent: float = 0.0
    _pictures: int = 0

    def run(self, cells: Sequence[tuple[int, str]]) -> dict[int, Outputs]:
        """Number -> outputs. A cell that ends its worker shows an error; those before it are run again."""
        shown: dict[int, Outputs] = {}
        try:
            for place, (number, source) in enumerate(cells):
                if self._process is None and not self._start(cells[:place]):
                    self.stopped.setdefault(number, "was not run: the submission had used up its time")
                elif (outputs := self._cell(number, source)) is not None:
                    shown[number] = outputs
                if number in self.stopped:
                    shown[number] = [_error("Stopped", f"the cell {self.stopped[number]}")]
        finally:
            self._close()
        return shown

    def _start(self, before: Sequence[tuple[int, str]]) -> bool:
        """A worker in which these cells have run, those left out that ended one. False when time is up."""
        while len(self.stopped) <= MAX_DEATHS and self._spent < self.limits.submission_seconds:
            self._process = self.client.fork(self.flavour)
            files = [[name, np.frombuffer(data, np.uint8)] for name, data in self.files.items()]
            self._send(wire.pack(["prepare", self.limits.cell_seconds, files]))
            if self._reply("prepared", None, self.limits.cell_seconds) is None:
                continue
            runs = ((number, source) for number, source in before if number not in self.stopped)
            if all(self._cell(number, source) is not None for number, source in runs):
                return True
        return False

    def _cell(self, number: int, source: str) -> Outputs | None:
        """What one cell shows; None, and a reason in `stopped`, when it ended the worker."""
        self._send(wire.pack_whole(["cells", [], [[number, source]], [], []]))
        message = self._reply("cell", number, self.limits.cell_seconds + GRACE)
        if message is None:
            return None
        _, _, log, _, error = fields(message, 5)
        outputs = self._outputs(log if isinstance(log, list) else [])
        if error is not None and not any(output["output_type"] == "error" for output in outputs):
            kind, words, _ = (text if isinstance(text, str) else "" for text in fields(error, 3))
            outputs.append(_error(kind or "Exception", words))
        return outputs

    # --- the line to the worker -----------------------------------------------------------

    def _send(self, frame: bytes) -> None:
        assert self._process is not None
        with contextlib.suppress(wire.Closed, wire.TimedOut):  # whoever waits for the reply hears of it
            self._process.channel.send(frame, self.limits.cell_seconds)

    def _reply(self, word: str, number: int | None, seconds: float) -> Any:
        """The worker's reply to this question, None when there will be none: the worker is ended then."""
        assert self._process is not None
        started = time.monotonic()
        left = self.limits.submission_seconds - self._spent
        reason = f"ran longer than {self.limits.cell_seconds:g} s and was stopped"
        try:
            message = self._process.channel.receive(max(0.0, min(seconds, left)))
            if fields(message, 2) == [word, number]:
                return message
            reason = "wrote into the line to the grader and was stopped"
        except wire.TimedOut:
            if left < seconds:
                reason = "was stopped: the submission had used up its time"
        except wire.Closed:
            reason = "ended the Python process"
        except wire.Garbled:
            reason = "wrote into the line to the grader and was stopped"
        finally:
            self._spent += time.monotonic() - started
        self._close()
        if number is not None:
            self.stopped[number] = reason
        return None

    def _close(self) -> None:
        if self._process is not None:
            process, self._process = self._process, None
            process.dismiss()

    # --- what it says -----------------------------------------------------------------------

    def _outputs(self, log: list[Any]) -> Outputs:
        """nbformat's outputs: streams as texts, the rest from JSON that came in pieces."""
        outputs: Outputs = []
        pieces: list[str] = []
        for item in [*log, ["end", ""]]:
            name, text = fields(item, 2)
            if not isinstance(text, str):
                continue
            if name == "more":
                pieces.append(text)
                continue
            if pieces:
                outputs += self._rich("".join(pieces))
                pieces = []
            if name == "rich":
                pieces = [text]
            elif isinstance(name, str) and name in ("stdout", "stderr"):
                outputs.append({"output_type": "stream", "name": name, "text": text})
        return outputs

    def _rich(self, text: str) -> Outputs:
        try:
            content = json.loads(text)
        except ValueError:
            return []
        if not isinstance(content, dict):
            return []
        kind = content.get("output_type")
        if kind == "error":
            lines = content.get("traceback")
            trace = [line for line in lines if isinstance(line, str)] if isinstance(lines, list) else []
            return [_error(_text(content.get("ename")), _text(content.get("evalue")), trace)]
        data = content.get("data")
        if kind not in ("execute_result", "display_data") or not isinstance(data, dict):
            return []
        made = {"output_type": kind, "metadata": {}, "data": self._bundle(data)}
        return [made | ({"execution_count": None} if kind == "execute_result" else {})]

    def _bundle(self, data: Mapping[str, Any]) -> dict[str, str]:
        """Plain text, and what really is a picture: a student's markup goes into no page."""
        bundle = {"text/plain": _text(data.get("text/plain"))}
        for kind, start in PICTURES.items():
            picture = _text(data.get(kind))
            if picture and self._pictures + len(picture) <= MAX_PICTURES and _begins(picture, start):
                self._pictures += len(picture)
                bundle[kind] = picture
        return bundle


def _begins(picture: str, start: bytes) -> bool:
    try:
        return base64.b64decode(picture, validate=True).startswith(start)
    except (ValueError, binascii.Error):
        return False


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _error(kind: str, message: str, trace: Sequence[str] = ()) -> dict[str, Any]:
    return {
        "output_type": "error",
        "ename": kind,
        "evalue": message,
        "traceback": list(trace) or [f"{kind}: {message}"],
    }
