"""What can be told of a cell without running it: the names that it uses, binds and imports."""

from __future__ import annotations

import ast
import re
import warnings
from dataclasses import dataclass
from functools import lru_cache

_NAME = re.compile(r"[^\W\d]\w*")
_IPYTHON = frozenset(
    ("get_ipython", "display", "IPython", "In", "Out", "_", "__", "___", "_i", "_ih", "_oh", "_dh")
)
_LARGEST = 1 << 18  # parsing takes a hundred times the size of a text


@dataclass(frozen=True)
class Scan:
    """Facts about one cell's text. `parses` is false for a syntax error, a magic, a shell line: then only `words` are known."""

    parses: bool
    words: frozenset[str]
    names: frozenset[str] = frozenset()
    imported: frozenset[str] = frozenset()
    defined: frozenset[str] = frozenset()
    loops: frozenset[str] = frozenset()
    only_defines: bool = False

    @property
    def needs_ipython(self) -> bool:
        """Does it use what only IPython has?"""
        return not self.parses or not self.words.isdisjoint(_IPYTHON)


@lru_cache(maxsize=4096)
def scan(source: str) -> Scan:
    """Look at a cell's text; never raises. Cells that students share are looked at once."""
    words = frozenset(_NAME.findall(source))
    if len(source) > _LARGEST:
        return Scan(False, words, words)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Scan(False, words, words)
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    definitions = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    return Scan(
        parses=True,
        words=words,
        names=frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name)),
        imported=frozenset(
            (name.asname or name.name).split(".")[0] for node in imports for name in node.names
        ),
        defined=frozenset(node.name for node in definitions),
        only_defines=len(definitions) + _harmless(tree.body) == len(tree.body),
        loops=frozenset(function.name for function in functions if _loops(function)),
    )


def _harmless(body: list[ast.stmt]) -> int:
    """How many statements are texts standing by themselves."""
    return sum(isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) for node in body)


def _loops(function: ast.FunctionDef) -> bool:
    return any(isinstance(node, ast.For | ast.While) for node in ast.walk(function))
