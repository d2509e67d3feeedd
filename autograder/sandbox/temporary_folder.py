"""A fork server's own folders: each is locked while its maker lives, so that a later one can take it away.

Nobody cleans up after SIGKILL. What says that a folder is nobody's any more is its lock, not a process number
in its name: numbers come again, and a container has numbers of its own.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

PREFIX = "autograder-fork-server-"  # nothing else may be called so: it is deleted
YOUNG_SECONDS = 60.0  # it may not be locked yet
_locks: list[int] = []


def make(pid: int) -> str:
    """A folder, locked until this process ends, named after `pid`; those left behind by others go."""
    if left := list(_left_behind(Path(tempfile.gettempdir()))):
        remove(*left).wait()
    folder = tempfile.mkdtemp(prefix=f"{PREFIX}{pid}-")
    _locks.append(os.open(folder, os.O_RDONLY | os.O_DIRECTORY))
    fcntl.flock(_locks[-1], fcntl.LOCK_EX)
    return folder


def remove(*folders: str) -> subprocess.Popen[bytes]:
    """In a process of its own, whatever the folders hold and forbid: no judge waits for it."""
    return subprocess.Popen(
        ["/bin/sh", "-c", 'chmod -R u+rwX -- "$@"; rm -rf -- "$@"', "sh", *folders],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _left_behind(root: Path) -> Iterator[str]:
    """Folders of this user that nobody locks."""
    for path in root.glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError):  # locked, gone, or not a folder
            descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                status = os.fstat(descriptor)
                if status.st_uid == os.geteuid() and time.time() - status.st_mtime > YOUNG_SECONDS:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    yield str(path)
            finally:
                os.close(descriptor)
