"""The grader's own time and memory for one submission: limited, so that no notebook can hold up a class."""

from __future__ import annotations

import contextlib
import resource
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

JUDGE_SECONDS = 30.0  # of this process's own CPU: what student code takes is not in it
JUDGE_MIB = 384  # more than a judge has when it starts, which is about 100
_AGAIN = 1.0  # seconds until the next signal, if something swallowed the first
_MIB = 1 << 20


class TooMuch(BaseException):
    """A submission took more of the grader than it may: no `except Exception` may swallow this."""


@contextlib.contextmanager
def watched(seconds: float | None = None) -> Iterator[None]:
    """Raises TooMuch in here when this process has used so much CPU. Only in a process's main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield  # signals are heard there only; a cluster's scheduler restarts what hangs
        return
    if signal.getitimer(signal.ITIMER_PROF)[0]:  # a pool's judge is ended from outside of Python
        yield
        return
    before = signal.signal(signal.SIGPROF, _raise)
    signal.setitimer(signal.ITIMER_PROF, seconds or JUDGE_SECONDS, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@contextlib.contextmanager
def fatal(seconds: float | None = None) -> Iterator[None]:
    """End this process by SIGPROF when it has used so much CPU in here, whatever it is at."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, seconds or JUDGE_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def limit_memory(mib: int | None = None) -> None:
    """This process may take so much more than it has now; beyond it there is a MemoryError."""
    most = _data() + (mib or JUDGE_MIB) * _MIB
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    if most and (hard == resource.RLIM_INFINITY or most < hard):
        resource.setrlimit(resource.RLIMIT_DATA, (most, hard))


def too_large(data: bytes | None, what: str) -> str:
    """The sentence for a submission that took too much: how large it is, and what to do."""
    if data is None:
        return f"grading it took more than {what} of the grader: hand in a smaller notebook"
    cells, mib = data.count(b'"cell_type"'), len(data) / _MIB
    return (
        f"too large to grade: {cells} cells, {mib:.1f} MiB, took more than {what} of the grader; "
        "hand in fewer or smaller cells"
    )


SECONDS = f"{JUDGE_SECONDS:g} s"
MEMORY = f"{JUDGE_MIB} MiB"


def _data() -> int:
    """Bytes of private memory that this process has asked for; 0 where nobody tells."""
    with contextlib.suppress(OSError, ValueError, StopIteration):
        lines = Path("/proc/self/status").read_text("ascii", "replace").splitlines()
        return int(next(line for line in lines if line.startswith("VmData:")).split()[1]) << 10
    return 0


def _raise(_signal: int, _frame: FrameType | None) -> None:
    raise TooMuch
