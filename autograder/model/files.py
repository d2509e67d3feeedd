"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import ctypes
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from autograder.model import machine

PREFIX, SUFFIX = ".", ".part"


def sweep(folder: Path) -> None:
    """Remove what writers that were killed left half-written here; only for who knows to be alone."""
    with contextlib.suppress(FileNotFoundError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(PREFIX) and entry.name.endswith(SUFFIX):
                Path(entry.path).unlink(missing_ok=True)


def write_atomic(path: Path, data: str | bytes, *, durable: bool = True) -> None:
    """Write to a temporary name in the same folder, then rename; makes the folder when it is missing.

    durable: on the disk before it gets its name. Who writes many files calls `flush` once instead, before
    anything says that they are there.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=PREFIX, suffix=SUFFIX)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data.encode("utf-8", "replace") if isinstance(data, str) else data)
            os.fchmod(stream.fileno(), 0o644)
            if durable:
                stream.flush()
                os.fsync(stream.fileno())
        Path(temporary).replace(path)
    except BaseException as error:
        if isinstance(error, OSError):
            machine.at(error, path)
        with contextlib.suppress(FileNotFoundError):
            Path(temporary).unlink()
        raise


def flush(folder: Path) -> None:
    """All that was written to the file system of this folder is on the disk: one call for many files."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if _syncfs is None or _syncfs(descriptor) != 0:
            os.sync()
    finally:
        os.close(descriptor)


def _find_syncfs() -> Callable[[int], int] | None:
    """Linux's; elsewhere all file systems are written."""
    syncfs: Callable[[int], int] | None = getattr(ctypes.CDLL(None), "syncfs", None)
    return syncfs


_syncfs = _find_syncfs()


def write_where_told(path: Path, data: str | bytes) -> None:
    """Write to a path that somebody named: a device or a pipe is written to, not replaced by a file."""
    if path.exists() and not path.is_file():
        path.write_bytes(data.encode("utf-8", "replace") if isinstance(data, str) else data)
    else:
        write_atomic(path, data)
