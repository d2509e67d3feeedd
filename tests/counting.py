"""Grade a class and count what it took: `python -m tests.counting ASSIGNMENT` in a course, as JSON.

Seconds depend on the machine and on who else works on it; counts do not.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from autograder import cli
from autograder.sandbox import wire
from autograder.sandbox.session import WorkerSession

FRAMES, QUESTIONS, OPENED, STATEMENTS = b"f", b"q", b"o", b"s"
NAMES = {
    FRAMES: "frames over the wire",
    QUESTIONS: "questions to the judge",
    OPENED: "files opened",
    STATEMENTS: "SQL statements",
}
PAGE_FAULTS, TRANSFERS = "page faults", "reads and writes"


def main(arguments: list[str]) -> int:
    """All that a grader, its judges and its workers do; what a forked process does is written to one file."""
    log = os.open("counts", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    _counted(wire.Channel, "send", log, FRAMES)
    _counted(wire.Channel, "receive_frame", log, FRAMES)
    _counted(WorkerSession, "_help", log, QUESTIONS)
    event.listen(Engine, "before_cursor_execute", lambda *_: os.write(log, STATEMENTS))
    sys.addaudithook(lambda name, _: os.write(log, OPENED) if name == "open" else None)
    status = cli.main(["grade", *arguments, "--jobs", "1"])
    counted = Counter(Path("counts").read_bytes())
    counts = {name: counted[mark[0]] for mark, name in NAMES.items()}
    counts[PAGE_FAULTS] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_minflt
    io = dict(line.split(": ") for line in Path("/proc/self/io").read_text().splitlines())
    counts[TRANSFERS] = int(io["syscr"]) + int(io["syscw"]) - counted.total()  # without our own marks
    Path("counts.json").write_text(json.dumps(counts))
    return status


def _counted(owner: type, name: str, log: int, mark: bytes) -> None:
    original: Callable[..., Any] = getattr(owner, name)

    def counting(*arguments: Any, **named: Any) -> Any:
        os.write(log, mark)
        return original(*arguments, **named)

    setattr(owner, name, counting)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
