"""What files of the private side import of each other: another assignment's reference, shared probes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

_IMPORT = re.compile(r"^from (solutions(?:\.\w+)*) import (\([^)]*\)|[^\n]*)", re.MULTILINE)


def with_imported(paths: Iterable[Path], root: Path) -> list[Path]:
    """These files, and all below `root/solutions` that they import, directly or not."""
    found: dict[Path, None] = dict.fromkeys(paths)
    todo = list(found)
    while todo:
        for module, names in _IMPORT.findall(todo.pop().read_text("utf-8")):
            home = root.joinpath(*module.split("."))
            candidates = [home / "__init__.py", home.with_suffix(".py")]
            candidates += [home / f"{name}.py" for name in re.findall(r"\w+", names)]
            for path in candidates:
                if path not in found and path.is_file():
                    found[path] = None
                    todo.append(path)
    return list(found)
