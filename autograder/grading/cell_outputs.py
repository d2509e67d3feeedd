"""What a cell's run left, as nbformat 4 outputs: plain text, without control characters, never markup."""

from __future__ import annotations

from typing import Any

from autograder.model.escape import terminal
from autograder.sandbox.replies import CellRun


def of_run(run: CellRun, number: int) -> tuple[dict[str, Any], ...]:
    """Streams, then the last value, then the error."""
    outputs: list[dict[str, Any]] = [
        {"output_type": "stream", "name": name, "text": terminal(text)} for name, text in run.texts
    ]
    if run.value is not None:
        data = {"text/plain": terminal(run.value)}
        outputs.append(
            {"output_type": "execute_result", "execution_count": number, "metadata": {}, "data": data}
        )
    if run.error is not None:
        kind, message, trace = map(terminal, run.error)
        outputs.append(
            {"output_type": "error", "ename": kind, "evalue": message, "traceback": trace.splitlines()}
        )
    return tuple(outputs)
