"""Runs in the browser's Python before the first cell: matplotlib finds its fonts in its own list."""

import importlib.abc
import logging
import re
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType


class _FontList(importlib.abc.MetaPathFinder):
    """Gives that list the version that is asked for; else every font is read, which takes seconds."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name == "matplotlib.font_manager" and path:
            sys.meta_path.remove(self)
            _renew(Path(path[0]))
        return None


def _renew(package: Path) -> None:
    fonts, manager = package / "fontlist.json", package / "font_manager.py"
    asked = re.search(r"__version__ = '?([\w.]+)", manager.read_text())
    if fonts.is_file() and asked:
        listed = fonts.read_text()
        fonts.write_text(re.sub(r'"_version": "?[\w.]+"?', f'"_version": {asked[1]}', listed, count=1))


sys.meta_path.insert(0, _FontList())
logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # where there is no such list
