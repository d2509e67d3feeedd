"""What can be told of a cell without running it: the names that it uses, binds and imports."""

from __future__ import annotations

import ast
import re
import sys
import warnings
from dataclasses import dataclass

from autograder.model.source import LARGEST, imported, parse
from autograder.reading.definitions import only_names
from autograder.reading.text_cache import by_text

_NAME = re.compile(r"[^\W\d]\w*")
OFFERED = frozenset(("display", "get_ipython"))  # by IPython to every cell
_IPYTHON = frozenset(
    ("get_ipython", "display", "IPython", "In", "Out", "_", "__", "___", "_i", "_ih", "_oh", "_dh")
)
_MAGIC = re.compile(r"(?<![^\n])[ \t]*[%!?].*|(?<==)[ \t]*[%!].*|\?[ \t]*$|\bawait\b", re.MULTILINE)
_WAITING = frozenset(("await", "async"))  # parsed anywhere, compiled in functions only: IPython does more
_SILENT = {str, int, type(None), ast.Load, ast.Store}


@dataclass(frozen=True)
class SourceFacts:
    """Facts about one cell's text; a guess where it does not parse: a syntax error, a magic, a shell line."""

    parses: bool
    words: frozenset[str]
    names: frozenset[str] = frozenset()
    imported: frozenset[str] = frozenset()
    defined: frozenset[str] = frozenset()
    loops: frozenset[str] = frozenset()
    only_defines: bool = False
    only_names: frozenset[str] | None = None  # what it defines, where it does nothing else

    @property
    def needs_ipython(self) -> bool:
        """Does it use what only IPython has?"""
        return not self.parses or not self.words.isdisjoint(_IPYTHON)


@by_text
def scan(source: str) -> SourceFacts:
    """Look at a cell's text; never raises. Cells that students share are looked at once."""
    words = frozenset(map(sys.intern, _NAME.findall(source)))  # most are in other cells, too
    tree = parse(source)
    if tree is not None:
        return _facts(tree, words, parses=words.isdisjoint(_WAITING) or _compiles(tree))
    if len(source) > LARGEST:
        return SourceFacts(False, words, words)
    tree = parse(_MAGIC.sub(_plainly, source))
    return _facts(tree, words, parses=False) if tree is not None else SourceFacts(False, words, words)


def _plainly(magic: re.Match[str]) -> str:
    """A magic in what is not looked at any closer: nothing, or a value that stands for its output."""
    return " None" if magic.string.endswith("=", 0, magic.start()) else ""


def _compiles(tree: ast.Module) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(tree, "<cell>", "exec")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _facts(tree: ast.Module, words: frozenset[str], *, parses: bool) -> SourceFacts:
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    definitions = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    nodes = _walk(tree)
    imports = [node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]
    return SourceFacts(
        parses=parses,
        words=words,
        names=frozenset(node.id for node in nodes if isinstance(node, ast.Name)),
        imported=frozenset(name for node in imports for name, _ in imported(node)),
        defined=frozenset(node.name for node in definitions),
        only_names=only_names(tree.body) if parses else None,
        only_defines=len(definitions) + _harmless(tree.body) == len(tree.body),
        loops=frozenset(function.name for function in functions if _loops(function)),
    )


def _harmless(body: list[ast.stmt]) -> int:
    """How many statements are texts standing by themselves."""
    return sum(isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) for node in body)


def _loops(function: ast.FunctionDef) -> bool:
    return any(isinstance(node, ast.For | ast.While) for node in _walk(function))


def _walk(tree: ast.AST) -> list[ast.AST]:
    """As `ast.walk`, in less time, and without the nodes that say nothing here: contexts and operators."""
    nodes = [tree]
    for node in nodes:  # grows on the way
        for name in node._fields:
            value = getattr(node, name)
            kind = type(value)
            if kind is list:
                nodes += [item for item in value if isinstance(item, ast.AST)]
            elif kind not in _SILENT and isinstance(value, ast.AST):
                nodes.append(value)
    return nodes
