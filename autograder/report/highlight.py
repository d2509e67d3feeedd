"""A student's code and its text outputs as HTML: coloured, escaped, bounded.

Not by Pygments, which nbconvert brings along: 20,000 characters of `" \\n"` takes its Python lexer 9 s
(version 2.21), and whoever hands in a notebook chooses how many such cells are in it. Of 2,600 pairs of what
Python's tokens begin with, repeated to that length, none takes the expression below longer than 0.04 s.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from autograder.model.escape import html

COLOURED = 20_000  # characters of one cell; a longer one is shown plain
LONGEST = 100_000
OUTPUT = 20_000  # characters of one cell's outputs
_TOKEN = re.compile(
    r"""(?P<c>\#[^\n]*)
    |(?P<s>(?<!\w)[bfruBFRU]{0,2}(?:\'{3}(?:[^\\]|\\.)*?(?:\'{3}|\Z)|"{3}(?:[^\\]|\\.)*?(?:"{3}|\Z)
        |'(?:[^'\\\n]|\\.)*'?|"(?:[^"\\\n]|\\.)*"?))
    |(?P<m>(?<![\w.])(?:0[xXbBoO][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)[jJ]?)
    |(?P<k>(?<![\w.])(?:KEYWORDS)(?!\w))""".replace("KEYWORDS", "|".join(keyword.kwlist)),
    re.VERBOSE | re.DOTALL | re.ASCII,
)
_ANSI = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")


@lru_cache(maxsize=128)
def code(source: str) -> Markup:
    """Python with keywords, strings, numbers and comments marked; cells that students share are done once."""
    if len(source) > COLOURED:
        return Markup(html(cut(source, LONGEST)))
    shown, start = [], 0
    for token in _TOKEN.finditer(source):
        shown += [
            html(source[start : token.start()]),
            f'<span class="{token.lastgroup}">{html(token[0])}</span>',
        ]
        start = token.end()
    return Markup("".join((*shown, html(source[start:]))))


def cut(text: str, longest: int) -> str:
    """At most `longest` characters, and a word about the rest."""
    if len(text) <= longest:
        return text
    return f"{text[:longest]}\n[... {len(text) - longest} more characters are not shown]"


def output(outputs: Iterable[Mapping[str, Any]]) -> str:
    """What a cell printed, returned or raised, as text: never markup, whatever it displays."""
    return cut(_ANSI.sub("", "\n".join(filter(None, map(_text, outputs)))), OUTPUT)


def written(text: str) -> str:
    """What a student wrote in words."""
    return cut(text, OUTPUT)


def _text(shown: Mapping[str, Any]) -> str:
    if shown.get("output_type") == "stream":
        return _joined(shown.get("text", "")).rstrip("\n")
    if shown.get("output_type") == "error":
        traceback = shown.get("traceback")
        lines = [str(line) for line in traceback] if isinstance(traceback, list | tuple) else []
        return "\n".join(lines) or f"{shown.get('ename', '')}: {shown.get('evalue', '')}"
    data = shown.get("data")
    return _joined(data.get("text/plain", "")) if isinstance(data, Mapping) else ""


def _joined(text: Any) -> str:
    return (
        text if isinstance(text, str) else "".join(map(str, text)) if isinstance(text, list | tuple) else ""
    )
