"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

PREFIX, SUFFIX = ".", ".part"


def sweep(folder: Path) -> None:
    """Remove what writers that were killed left half-written here; only for who knows to be alone."""
    with contextlib.suppress(FileNotFoundError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(PREFIX) and entry.name.endswith(SUFFIX):
                Path(entry.path).unlink(missing_ok=True)


def write_atomic(path: Path, data: str | bytes) -> None:
    """Write to a temporary name in the same folder, then rename; makes the folder when it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=PREFIX, suffix=SUFFIX)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data.encode("utf-8", "replace") if isinstance(data, str) else data)
            os.fchmod(stream.fileno(), 0o644)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(temporary).unlink()
        raise


def write_where_told(path: Path, data: str | bytes) -> None:
    """Write to a path that somebody named: a device or a pipe is written to, not replaced by a file."""
    if path.exists() and not path.is_file():
        path.write_bytes(data.encode("utf-8", "replace") if isinstance(data, str) else data)
    else:
        write_atomic(path, data)
