"""One grader a course at a time."""

from __future__ import annotations

import contextlib
import fcntl
from collections.abc import Iterator
from pathlib import Path

from autograder.model.errors import UsageError


@contextlib.contextmanager
def alone(lock: Path) -> Iterator[None]:
    """The lock goes with the process, however it ends. Raises UsageError when another one has it."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UsageError(
                f"another `autograder grade` is at work in {lock.parent}: wait until it has ended"
            ) from None
        yield
