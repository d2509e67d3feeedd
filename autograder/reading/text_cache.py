"""What was found out about texts, kept for the next time they are met, up to a size of all texts together."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

MOST = 1 << 20  # characters: what is kept of a text takes some ten times its size
Found = TypeVar("Found")


def by_text(function: Callable[[str], Found]) -> Callable[[str], Found]:
    """`function` of a text, asked once for each text that is not too long ago; the oldest goes first.

    A notebook of thousands of small cells fits, many large ones do not: no number of entries would say both.
    """
    results: dict[str, Found] = {}
    size = 0

    @wraps(function)
    def ask(text: str) -> Found:
        nonlocal size
        if text in results:
            return results[text]
        result = function(text)
        if len(text) <= MOST:
            results[text] = result
            size += len(text) + 1
        while size > MOST:
            oldest = next(iter(results))
            del results[oldest]
            size -= len(oldest) + 1
        return result

    return ask
