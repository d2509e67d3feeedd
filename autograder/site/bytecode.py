"""Bytecode for the browser's Python, which else compiles all that it imports, each time that it starts."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from autograder.model.errors import UsageError

VERSION = (3, 12)  # of the browser's Python: all its patch releases read the same bytecode
_SCRIPT = Path(__file__).with_name("compile_archives.py")
_ASK = "import sys; print(*sys.version_info[:2])"


def python() -> str | None:
    """A Python of that version: this one, or the one of that name on the path."""
    if sys.version_info[:2] == VERSION:
        return sys.executable
    found = shutil.which("python{}.{}".format(*VERSION))
    # A version manager's name may be there without the Python behind it.
    asked = found and subprocess.run([found, "-I", "-c", _ASK], capture_output=True, text=True, check=False)
    return found if asked and asked.stdout.split() == [str(part) for part in VERSION] else None


def added(python: str, archives: Mapping[str, bytes]) -> dict[str, bytes]:
    """The same archives, each with the bytecode of its modules beside their sources.

    Raises UsageError when that Python cannot do it.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = {name: Path(folder) / name for name in archives}
        for name, path in paths.items():
            path.write_bytes(archives[name])
        command = [python, "-I", "-W", "ignore", str(_SCRIPT), *map(str, paths.values())]
        done = subprocess.run(command, capture_output=True, text=True, check=False, errors="replace")
        if done.returncode:
            said = done.stderr.strip().splitlines() or ["it said nothing"]
            raise UsageError(f"{python} cannot compile the browser's packages: {said[-1]}")
        return {name: path.read_bytes() for name, path in paths.items()}
