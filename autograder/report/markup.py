"""Our own sentences as safe HTML: `code` in backticks and $formulas$ as MathML; all else is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from xml.etree import ElementTree

from markupsafe import Markup

from autograder.model.escape import html

_LITERAL = re.compile(r"(^```.*?^```|`+[^`\n]+`+)", re.DOTALL | re.MULTILINE)
_BOTH = re.compile(r"\$\$([^$]{1,2000}?)\$\$|(?<![\\$\w])\$(?=\S)([^$\n]{1,400}?)(?<=[^\s\\])\$(?!\w)")
_MATHML = "http://www.w3.org/1998/Math/MathML"
_LOOKS = {  # attributes that say how a formula looks, and no more
    *("accent", "accentunder", "columnalign", "columnlines", "columnspacing", "depth",),
    *("display", "displaystyle", "fence", "form", "height", "largeop", "linethickness",),
    *("lspace", "mathcolor", "mathvariant", "maxsize", "minsize", "movablelimits", "notation",),
    *("rowlines", "rowspacing", "rspace", "scriptlevel", "separator", "stretchy", "symmetric",),
    *("width",),
}  # fmt: skip
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


def with_formulas(markdown: str) -> str:
    """Markdown with its formulas as MathML; code, and what the converter does not know, stay as they are."""
    return _alternate(_LITERAL, markdown, lambda text: _BOTH.sub(_in_markdown, text), str)


def _in_markdown(match: re.Match[str]) -> str:
    from latex2mathml.converter import convert

    display = match[1] is not None
    try:
        made = str(convert((match[1] or match[2]).strip(), display="block" if display else "inline"))
    except Exception:  # a student's, perhaps: it is shown as it was typed
        return match[0]
    return _only_mathml(made) or match[0]


def _only_mathml(made: str) -> str:
    """The same, written anew; empty where it holds anything else: the converter escapes no text."""
    try:
        tree = ElementTree.fromstring(made)
    except ElementTree.ParseError:
        return ""
    ElementTree.register_namespace("", _MATHML)
    names = {name for element in tree.iter() for name in element.attrib}
    plain = all(re.fullmatch(rf"\{{{_MATHML}\}}m\w+", element.tag) for element in tree.iter())
    return ElementTree.tostring(tree, "unicode") if plain and names <= _LOOKS else ""


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
