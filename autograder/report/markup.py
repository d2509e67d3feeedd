"""Our own sentences as safe HTML: `code` in backticks and $formulas$ as MathML; all else is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from markupsafe import Markup

from autograder.model.escape import html

_Renderer = Callable[[str], str]
_CODE = re.compile(r"`([^`\n]+)`")
_MATH = re.compile(r"\$\$?([^$\n]{1,400}?)\$\$?")


@lru_cache(maxsize=1024)
def inline(text: str) -> Markup:
    """A sentence that course authors wrote: a check's description, a hint, a heading."""
    return Markup(_alternate(_CODE, text, _formulas, _code))


def data(text: str) -> Markup:
    """A sentence that may hold a student's words: backticks become code, nothing else means anything."""
    return Markup(_alternate(_CODE, text, html, _code))


def _alternate(pattern: re.Pattern[str], text: str, outside: _Renderer, inside: _Renderer) -> str:
    """`split` with one group gives text and matches in turn."""
    parts = pattern.split(text)
    return "".join((inside if index % 2 else outside)(part) for index, part in enumerate(parts))


def _code(text: str) -> str:
    return f"<code>{html(text)}</code>"


def _formulas(text: str) -> str:
    return _alternate(_MATH, text, html, _mathml) if "$" in text else html(text)


def _mathml(formula: str) -> str:
    from latex2mathml.converter import convert  # 0.1 s, and most sentences hold no formula

    try:
        return str(convert(formula))
    except Exception:  # a formula that the converter does not know is still readable as typed
        return _code(formula)
