"""A student's code and its text outputs as HTML: coloured, escaped, bounded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from autograder.escape import html

COLOURED = 20_000  # characters of one cell; a longer one is shown plain
LONGEST = 100_000
OUTPUT = 20_000  # characters of one cell's outputs
_ANSI = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")


@lru_cache(maxsize=1024)
def code(source: str) -> str:
    """Python with keywords, strings, numbers and comments marked; cells that students share are done once."""
    if len(source) > COLOURED:
        return html(cut(source, LONGEST))
    return "".join(_token(kind, text) for kind, text in _runs(source))


def cut(text: str, longest: int) -> str:
    """At most `longest` characters, and a word about the rest."""
    if len(text) <= longest:
        return text
    return f"{text[:longest]}\n[... {len(text) - longest} more characters are not shown]"


def output(outputs: Iterable[Mapping[str, Any]]) -> str:
    """What a cell printed, returned or raised, as escaped text: never markup, whatever it displays."""
    return html(cut(_ANSI.sub("", "\n".join(filter(None, map(_text, outputs)))), OUTPUT))


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


def _runs(source: str) -> Iterable[tuple[str, str]]:
    """Neighbouring tokens of one class, put together: half the bytes."""
    last, held = "", ""
    for _, token, text in _lexer().get_tokens_unprocessed(source):
        kind = _kind(token)
        if kind == last or text.isspace():
            held += text
        else:
            yield last, held
            last, held = kind, text
    yield last, held


def _token(kind: str, text: str) -> str:
    return f'<span class="{kind}">{html(text)}</span>' if kind and text else html(text)


@lru_cache(maxsize=256)
def _kind(token: Any) -> str:
    from pygments.token import Comment, Keyword, Number, Operator, String

    classes = {"k": Keyword, "s": String, "m": Number, "c": Comment}
    found = next((name for name, family in classes.items() if token in family), "")
    return found or ("k" if token is Operator.Word else "")


@lru_cache(maxsize=1)
def _lexer() -> Any:
    from pygments.lexers.python import PythonLexer

    return PythonLexer(stripnl=False, ensurenl=False)
