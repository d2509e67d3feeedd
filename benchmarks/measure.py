"""What a command costs: wall time, CPU of all its processes, and the memory that they have at once."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.model.course import KIT

SAMPLE_SECONDS = 0.2
PYTHON = sys.executable


@dataclass(frozen=True)
class Cost:
    """Seconds of wall time and of CPU (descendants included), and the highest PSS of all processes in MiB."""

    wall: float
    cpu: float
    memory: float
    said: str


class BenchError(Exception):
    """A command of the bench failed."""


def run(command: Sequence[str], cwd: Path, *, memory: bool = False, statuses: Sequence[int] = (0,)) -> Cost:
    """Run a command to its end. Raises BenchError when it does not end as expected."""
    environment = {**os.environ, "PYTHONPATH": str(KIT), "PYTHONDONTWRITEBYTECODE": "1"}
    log = cwd / ".bench.log"
    with log.open("wb") as stream:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream
        )
        highest = [0.0]
        ended = threading.Event()
        watch = threading.Thread(target=_watch, args=(process.pid, highest, ended))
        if memory:
            watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        ended.set()
        if memory:
            watch.join()
    said = log.read_text("utf-8", "replace")
    if process.returncode not in statuses:
        raise BenchError(f"{' '.join(command[:6])} ended with {process.returncode}:\n{said[-2000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, highest[0], said)


def autograder(course: Path, *arguments: str, memory: bool = False, statuses: Sequence[int] = (0,)) -> Cost:
    """A command of this kit, in a course."""
    return run([PYTHON, "-m", "autograder", *arguments], course, memory=memory, statuses=statuses)


def _watch(pid: int, highest: list[float], ended: threading.Event) -> None:
    while not ended.wait(SAMPLE_SECONDS):
        highest[0] = max(highest[0], sum(map(_pss, _tree(pid))))


def _tree(pid: int) -> Iterator[int]:
    """A process and all that came from it."""
    yield pid
    try:
        for path in Path(f"/proc/{pid}/task").glob("*/children"):
            for child in path.read_text("ascii").split():
                yield from _tree(int(child))
    except OSError:  # it has ended meanwhile
        return


def _pss(pid: int) -> float:
    """MiB, shared pages counted in parts."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0
