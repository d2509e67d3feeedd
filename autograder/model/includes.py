"""Files that a cell asks for: one source for what several notebooks share, put in at release time.

    ### BEGIN INCLUDE ../given.py
    what the author's own notebook runs instead: `from given import *`, say
    ### END INCLUDE

becomes the file's text. With MODULES in the place of INCLUDE, one or several Python files become a single
line that makes modules of them, so that long helpers neither stand in the reader's way nor in the globals.

    ### BEGIN KNOWN MISTAKES
    MISTAKES = {}
    ### END KNOWN MISTAKES

becomes the table of wrong answers that the assignment's misconceptions give to the calls of its check cells.
"""

from __future__ import annotations

import ast
import base64
import re
import zlib
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from autograder.model.errors import UsageError

Maker = Callable[[Path], str]  # the folder of a notebook -> the line with its known mistakes

_REGION = re.compile(
    r"^### BEGIN (?P<kind>INCLUDE|MODULES) +(?P<paths>\S.*?)[ \t]*\n(?:.*\n)*?### END (?P=kind)[ \t]*$",
    re.MULTILINE,
)
_MISTAKES = re.compile(
    r"^### BEGIN KNOWN MISTAKES[ \t]*\n(?:.*\n)*?### END KNOWN MISTAKES[ \t]*$", re.MULTILINE
)
# `inspect` and tracebacks find the lines of such a module as they do those of a file.
_LOADER = """\
import linecache, sys, types
for name, source in {modules!r}:
    module, file = types.ModuleType(name), f"<{{name}}>"
    module.__file__ = file
    linecache.cache[file] = len(source), None, source.splitlines(True), file
    sys.modules[name] = module
    exec(compile(source, file, "exec"), vars(module))
"""
_LINE = 'exec(__import__("zlib").decompress(__import__("base64").b85decode("{packed}")), {{}})'
_PACKED = re.compile(r'^exec\(.*b85decode\("(?P<packed>[^"]+)"\)\), \{\}\)$', re.MULTILINE)


def expand(source: str, folder: Path, root: Path, make: Maker | None = None) -> str:
    """The cell with its files put in; `folder` is where their names start.

    `make` knows checks and answers, as this module does not; without it, its regions stay as written.

    Raises UsageError for a file that is missing, is no Python, or lies outside of the course.
    """

    def put_in(region: re.Match[str]) -> str:
        paths = _paths(region, folder, root)
        if region["kind"] == "INCLUDE":
            return "\n\n".join(_read(path).strip("\n") for path in paths)
        return _packed([(path.stem, _read(path)) for path in paths])

    put = _REGION.sub(put_in, source)
    if make is None or not _MISTAKES.search(put):
        return put
    line = make(folder)
    return _MISTAKES.sub(lambda _: line, put)


def files(cells: Iterable[Mapping[str, Any]], folder: Path, root: Path) -> tuple[Path, ...]:
    """All files that the cells ask for, in their order, each once. Raises as `expand`."""
    paths = [
        path
        for cell in cells
        for region in _REGION.finditer(_text(cell))
        for path in _paths(region, folder, root)
    ]
    return tuple(dict.fromkeys(paths))


def notebook(
    source: Mapping[str, Any], folder: Path, root: Path, make: Maker | None = None
) -> dict[str, Any]:
    """The notebook with every file put in. Raises as `expand`."""
    return {**source, "cells": [_cell(cell, folder, root, make) for cell in source["cells"]]}


@lru_cache(maxsize=8)
def unpacked(source: str) -> Mapping[str, str]:
    """Name and text of the modules that MODULES packed: what must not be seen is not to hide there either."""
    modules_packed: dict[str, str] = {}
    for line in _PACKED.finditer(source):
        loader = ast.parse(zlib.decompress(base64.b85decode(line["packed"])))
        modules = next(node.iter for node in loader.body if isinstance(node, ast.For))
        modules_packed |= dict(ast.literal_eval(modules))
    return modules_packed


def _cell(cell: dict[str, Any], folder: Path, root: Path, make: Maker | None) -> dict[str, Any]:
    source = _text(cell)
    asks = _REGION.search(source) or _MISTAKES.search(source)
    return {**cell, "source": expand(source, folder, root, make)} if asks else cell


def _text(cell: Mapping[str, Any]) -> str:
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def _paths(region: re.Match[str], folder: Path, root: Path) -> list[Path]:
    paths = [(folder / name).resolve() for name in region["paths"].split()]
    for path in paths:
        if not path.is_relative_to(root.resolve()) or not path.is_file():
            raise UsageError(f"{folder}: a cell includes {path}: there is no such file in the course")
    return paths


def _read(path: Path) -> str:
    try:
        source = path.read_text("utf-8")
        compile(source, str(path), "exec")
    except (SyntaxError, ValueError) as error:
        raise UsageError(f"{path}: a cell includes it, and it is no Python: {error}") from error
    return source


def _packed(modules: list[tuple[str, str]]) -> str:
    """The same bytes for the same files: students' cells are compared with what was released."""
    loader = _LOADER.format(modules=modules)
    return _LINE.format(packed=base64.b85encode(zlib.compress(loader.encode("utf-8"), 9)).decode("ascii"))
