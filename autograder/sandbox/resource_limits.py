"""What a worker may use of the machine: memory, CPU, files, threads (setrlimit(2)).

`prepare` runs once in the fork server, `enter` in every worker before the first line of student code.
"""

from __future__ import annotations

import contextlib
import os
import resource
import signal
from dataclasses import dataclass
from pathlib import Path

NICE = 1
OPEN_FILES = 64
THREADS = 4096  # of a user, above what there are: limits count by user, and a machine has 32,768
FIRST_TO_END = "1000"  # when memory runs out, before the grader
_NONE = 0


@dataclass(frozen=True)
class ResourceLimits:
    """The values by kind of limit; seconds of CPU have a softer one first."""

    values: tuple[tuple[int, int], ...]
    cpu_seconds: int


def prepare(memory: int, cpu_seconds: float, file_size: int, uid: int) -> ResourceLimits:
    """Limits of `memory` and `file_size` bytes for workers of the user `uid`."""
    values = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_FSIZE: file_size,
        resource.RLIMIT_NOFILE: OPEN_FILES,
        resource.RLIMIT_CORE: _NONE,
        resource.RLIMIT_MEMLOCK: _NONE,
        resource.RLIMIT_NPROC: _within(resource.RLIMIT_NPROC, _threads_of(uid) + THREADS),
    }
    return ResourceLimits(tuple(values.items()), max(1, round(cpu_seconds)))


def enter(limits: ResourceLimits) -> None:
    """Take them on, for good. Raises OSError or ValueError where a hard limit is lower."""
    for kind, value in limits.values:
        hard = resource.getrlimit(kind)[1]  # the grader's own limit may be lower
        most = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (most, most))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a write past the limit is an OSError, not a death
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu_seconds, limits.cpu_seconds + 1))
    os.nice(NICE)  # on a full machine the grader comes first
    with contextlib.suppress(OSError):  # a machine without /proc
        Path("/proc/self/oom_score_adj").write_text(FIRST_TO_END)


def _within(kind: int, value: int) -> int:
    """No more than the hard limit, which only root may raise."""
    hard = resource.getrlimit(kind)[1]
    return value if hard == resource.RLIM_INFINITY else min(value, hard)


def _threads_of(uid: int) -> int:
    """How many threads a user has now."""
    threads = 0
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it ended meanwhile
            if process.stat().st_uid == uid:
                threads += sum(1 for _ in (process / "task").iterdir())
    return threads
