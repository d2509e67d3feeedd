"""Text from a submission made harmless for the place where it is shown."""

from __future__ import annotations

import html as _html
import re

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# Not the rest of the punctuation: it means something only at a line's start, before // or after www. An
# underscore inside a word and a number that no list starts with stay: a summary is read as plain text, too.
_MARKUP = re.compile(
    r"[\\`*\[\]<>&|~$@#]|(?<![a-z0-9])_|_(?![a-z0-9])|^[-+=]|^\d(?=\d*[.)](?:\s|$))|:(?=//)|(?<=www)\.",
    re.IGNORECASE,
)
_FORMULA = (*"=+-@＝＋－＠", "\t", "\r", "\n")  # spreadsheets read the full-width signs as the plain ones


def terminal(text: str) -> str:
    """Without control characters, escape sequences and direction overrides; tabs and newlines stay."""
    if text.isprintable():  # nearly all of it, and ten times as fast to find out
        return text
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n"))


def html(text: str) -> str:
    """For HTML text and quoted attributes."""
    return _html.escape(terminal(text), quote=True)


def xml(text: str) -> str:
    """For XML 1.0 text and attributes, which know no way to write control characters."""
    return html(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


def csv_cell(text: str) -> str:
    """No spreadsheet takes it for a formula: a leading apostrophe marks text. Numbers pass."""
    clean = terminal(text)
    if not clean.startswith(_FORMULA) or re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?", clean):
        return clean
    return "'" + clean


def workflow(text: str, *, attribute: bool = False) -> str:
    """For a GitHub workflow command's message, or (`attribute`) one of its properties."""
    escaped = terminal(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return escaped.replace(":", "%3A").replace(",", "%2C") if attribute else escaped


def markdown(text: str) -> str:
    """For GitHub's Markdown, in one line: no markup, HTML, formula, link or mention comes of it.

    Character references cannot stand for markup; the word joiner keeps `@name` and `#1` from being linked.
    """
    line = " ".join(terminal(text).split())
    inert = _MARKUP.sub(lambda match: rf"\{match[0]}" if match[0] in "[]" else f"&#{ord(match[0])};", line)
    return re.sub("&#(64|35);", "&#\\1;\N{WORD JOINER}", inert)
