"""What the cells of a notebook import, in the order in which it is met."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from autograder.model import includes
from autograder.model.cells import text
from autograder.model.source import parse


def of(notebook: Mapping[str, Any]) -> list[str]:
    """Dotted names of all modules that Python does not bring, also of those in packed modules; each once."""
    own: set[str] = set()
    imported: dict[str, None] = {}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            source = text(cell)
            packed = includes.unpacked(source)
            own.update(packed)
            for part in (source, *packed.values()):
                imported |= dict.fromkeys(_imported(part))
    return [name for name in imported if name.split(".")[0] not in own | sys.stdlib_module_names]


def _imported(source: str) -> Iterator[str]:
    for node in ast.walk(parse(source) or ast.Module([], [])):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
