"""May a function come to another one when it is called? Asked of the text, before anything runs.

The answer is too often yes rather than once wrongly no: a cell that does more than define things is taken to
connect all that it mentions, and where names are looked up by their text, everything is connected.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from autograder.reading.static_analysis import scan

_BY_TEXT = frozenset(("globals", "locals", "vars", "eval", "exec", "setattr", "getattr", "global"))
_BY_TEXT |= {"modules", "import_module", "get_ipython", "builtins", "inspect", "gc", "f_globals"}
_BY_TEXT |= {"attrgetter", "methodcaller"}
_BY_TEXT |= {"__dict__", "__globals__", "__builtins__", "__import__", "__main__"}


def may_use(sources: Sequence[str], start: str, names: Collection[str]) -> bool:
    """May `start`, a function that these cells define, use one of `names`?"""
    if any(not _BY_TEXT.isdisjoint(scan(source).words) for source in sources):
        return _mentioned(sources, names)
    return _mentioned(_reached(sources, start), names)


def unmentioned(cells: Sequence[tuple[int, str]], tools: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The tools, cells that only define, to which no other cell leads, not by way of another tool either."""
    words = frozenset[str]().union(
        *(scan(source).words for number, source in cells if (number, source) not in tools)
    )
    left = list(tools)
    while found := [tool for tool in left if not words.isdisjoint(scan(tool[1]).defined)]:
        words = words.union(*(scan(source).words for _, source in found))
        left = [tool for tool in left if tool not in found]
    return left


def _reached(sources: Sequence[str], start: str) -> list[str]:
    """The cells to which a name leads, by way of others; each cell and each word is looked at once."""
    cells: dict[str, list[int]] = {}
    for number, source in enumerate(sources):
        for word in _ways_in(source):
            cells.setdefault(word, []).append(number)
    numbers: set[int] = set()
    waiting = [start]
    while waiting:
        for number in cells.pop(waiting.pop(), ()):
            if number not in numbers:
                numbers.add(number)
                waiting += scan(sources[number]).words & cells.keys()
    return [sources[number] for number in sorted(numbers)]


def _mentioned(sources: Sequence[str], names: Collection[str]) -> bool:
    """Does one of them stand anywhere but where it is defined?"""
    text = "\n".join(sources)
    return any(
        len(re.findall(rf"\b{name}\b", text)) > len(re.findall(rf"\b(?:def|class) {name}\b", text))
        for name in names
    )


def _ways_in(source: str) -> frozenset[str]:
    """Names by which another cell may come to this one: what it defines, or all of its words."""
    facts = scan(source)
    return facts.words if facts.only_names is None else facts.only_names
