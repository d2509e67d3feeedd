"""The browser's Python: which version, what of it the notebooks need, and a checked copy of that."""

from __future__ import annotations

import hashlib
import json
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.model.errors import UsageError
from autograder.site import bytecode, wheels

VERSION = "0.27.7"
CDN = f"https://cdn.jsdelivr.net/pyodide/v{VERSION}/full/pyodide.js"
LIBRARY = "python_stdlib.zip"
CORE = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", LIBRARY)
LOCK = "pyodide-lock.json"
# The kernel asks for these one after the other; named beforehand, they come at once.
KERNEL = ("micropip", "ssl", "sqlite3", "jedi", "ipython")
# Of these, what it can do without: it gets empty packages, and cells that import one get it.
LATER = ("ssl", "jedi")
_WAY = f"get the full distribution, pyodide-{VERSION}.tar.bz2, and name its file or folder"
GIVEN = {*wheels.OURS, "js", "pyodide", "pyodide_js", "piplite"}  # beside what the lock has


@dataclass(frozen=True)
class Distribution:
    """A folder or archive; `read` gives a file's bytes, by its name alone."""

    path: Path
    read: Callable[[str], bytes]

    def lock(self) -> dict[str, Any]:
        """The distribution's own list of packages. Raises UsageError when it is another version's."""
        try:
            lock: dict[str, Any] = json.loads(self.read(LOCK))
            version = lock["info"]["version"]
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(f"{self.path}: its {LOCK} cannot be read ({error}): {_WAY}") from error
        if version != VERSION:
            raise UsageError(f"{self.path} is Pyodide {version}, the site needs {VERSION}: {_WAY}")
        return lock


def distribution(path: Path) -> Distribution:
    """What `--offline` names. Raises UsageError when it is neither a folder nor an archive."""
    try:
        if path.is_dir():
            return Distribution(path, lambda name: _found(path, (path / name).read_bytes, name))
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                members = {name.rpartition("/")[2]: archive.read(name) for name in archive.namelist()}
            return Distribution(path, lambda name: _found(path, lambda: members[name], name))
        with tarfile.open(path) as tar:
            files = ((member.name, tar.extractfile(member)) for member in tar if member.isfile())
            members = {name.rpartition("/")[2]: stream.read() for name, stream in files if stream}
        return Distribution(path, lambda name: _found(path, lambda: members[name], name))
    except (OSError, tarfile.TarError, zipfile.BadZipFile) as error:
        reason = str(error).splitlines()[0].rstrip(":")
        raise UsageError(f"{path}: neither a folder nor an archive ({reason}): {_WAY}") from error


def _found(path: Path, read: Callable[[], bytes], name: str) -> bytes:
    try:
        return read()
    except (KeyError, FileNotFoundError):
        raise UsageError(f"{path} has no {name}: {_WAY}") from None


def packages(lock: Mapping[str, Any], imported: Iterable[str]) -> list[str]:
    """Names in the lock of what the kernel and these imports need, with all that they depend on.

    Raises UsageError for an import that the browser's Python cannot have.
    """
    homes = {module: name for name, package in lock["packages"].items() for module in package["imports"]}
    missing = [name for name in imported if name not in GIVEN and name not in homes]
    if missing:
        raise UsageError(
            f"the notebooks import {', '.join(sorted(missing))}, which Pyodide {VERSION} does not have"
        )
    asked = {homes[name] for name in imported if name in homes}
    todo = [*KERNEL, *asked]
    wanted: set[str] = set()
    while todo:
        name = _normal(todo.pop())
        if name not in wanted and (name not in LATER or name in asked):
            wanted.add(name)
            todo += lock["packages"][name]["depends"]
    return sorted(wanted)


def _normal(name: str) -> str:
    """The lock's keys are normalised, not all names under `depends` are."""
    return name.lower().replace("_", "-").replace(".", "-")


@dataclass(frozen=True)
class Copied:
    """All files, and of these the lock and the library of Python itself; `compiled`: they hold bytecode."""

    files: list[Path]
    lock: Path
    library: Path
    compiled: bool


def copy(source: Distribution, names: Iterable[str], folder: Path) -> Copied:
    """Core and packages into the folder, each as its lock says, and a lock of these alone.

    Raises UsageError when a file is missing or is not the one that the lock names.
    """
    lock = source.lock()
    chosen = {name: lock["packages"][name] for name in names}
    data = {package["file_name"]: _checked(source, package) for package in chosen.values()}
    data |= {name: source.read(name) for name in CORE}
    places = {name: name for name in data}
    python = bytecode.python()
    if python:
        compiled = bytecode.added(python, {name: data[name] for name in data if _holds_python(name)})
        places |= {name: f"{_digest(content)[:8]}/{name}" for name, content in compiled.items()}
        data |= compiled
    chosen = {
        name: {**package, "file_name": places[file], "sha256": _digest(data[file])}
        for name, package in chosen.items()
        for file in [package["file_name"]]
    }
    trimmed = json.dumps({**lock, "packages": chosen}, sort_keys=True).encode()
    # Names of their own, as of what is compiled, since browsers keep all files of this folder for ever.
    places[LOCK] = f"pyodide-lock-{_digest(trimmed)[:8]}.json"
    data[LOCK] = trimmed
    for name, content in data.items():
        path = folder / places[name]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    files = [folder / places[name] for name in data]
    return Copied(files, folder / places[LOCK], folder / places[LIBRARY], python is not None)


def _checked(source: Distribution, package: Mapping[str, Any]) -> bytes:
    file: str = package["file_name"]
    data = source.read(file)
    if _digest(data) != package["sha256"]:
        raise UsageError(f"{source.path}: {file} is not the one that {LOCK} names: {_WAY}")
    return data


def _holds_python(name: str) -> bool:
    return name == LIBRARY or name.endswith(".whl")


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
