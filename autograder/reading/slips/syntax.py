"""One sign that keeps a cell from being Python: a bracket, a colon, an indentation, a sign of print."""

from __future__ import annotations

import ast
import keyword
import re
import warnings
from collections.abc import Callable, Iterator

from autograder.model.source import LARGEST
from autograder.reading.slips.edits import Edit

Slip = tuple[str, list[Edit]]
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_IN_CODE = {
    "⊙": "*",
    "∗": "*",
    "×": "*",
    "·": "*",
    "−": "-",
    "–": "-",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
}
_ELSEWHERE = {  # signs of MATLAB, R, C and Fortran
    ".*": "*",
    "./": "/",
    ".^": "**",
    "%*%": "@",
    "=>": ">=",
    "=<": "<=",
    "&&": "and",
    "||": "or",
    ":=": "=",
}
_HEADS = r"\s*(?:def|class|if|elif|else|for|while|with|try|except|finally)\b"


def slips(source: str) -> Iterator[Slip]:
    """What may be meant by a cell that Python refuses."""
    error = _error(source)
    if error is None or error.lineno is None or not 0 < error.lineno <= source.count("\n") + 1:
        return
    for pattern, find in _TABLE:
        parts = re.match(pattern, error.msg or "")
        if parts is not None:
            yield from find(source.split("\n"), error.lineno, max((error.offset or 1) - 1, 0), parts)


def no_comma(source: str) -> Iterator[Slip]:
    """Two results side by side, with nothing between them."""
    error = _error(source)
    if error is not None and error.lineno and (error.msg or "").startswith("invalid syntax"):
        yield from _comma(source.split("\n"), error.lineno)


def _error(source: str) -> SyntaxError | None:
    if len(source) > LARGEST:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source)
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError):
        return None
    return None


def _colon(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    code = lines[number - 1].partition("#")[0].rstrip()
    yield f"`:` at the end of line {number}", [_at(lines, number, len(code), ":")]


def _unclosed(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    """At the end of the line, or else wherever in it the bracket can end."""
    closing, line = _CLOSING[parts[1]], lines[number - 1]
    code = line.partition("#")[0].rstrip()
    ends = [match.end() for match in re.finditer(r"[\w\])}]+", code) if match.end() > place + 1]
    for column in dict.fromkeys([len(code), *reversed(ends)]):
        yield f"`{closing}` in line {number}", [_at(lines, number, column, closing)]


def _unmatched(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    yield f"line {number} without one `{parts[1]}`", [_at(lines, number, place, "", parts[1])]


def _mismatched(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    right = _CLOSING[parts[2]]
    yield f"`{right}` for `{parts[1]}` in line {number}", [_at(lines, number, place, right, parts[1])]


def _indented(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    """All lines from here on, as far as they stand as far out."""
    own = _indent(lines[number - 1])
    edits = []
    for later, line in enumerate(lines[number - 1 :], start=number):
        if line.strip() and len(_indent(line)) < len(own):
            break
        if line.strip():
            edits.append(_at(lines, later, 0, "    "))
    yield f"line {number} and what follows moved in", edits


def _dedented(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    """A line that stands elsewhere than the one before it."""
    before = next((line for line in reversed(lines[: number - 1]) if line.strip()), "")
    own = _indent(lines[number - 1])
    yield f"line {number} moved below the one before", [_at(lines, number, 0, _indent(before), own)]


def _sign(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    sign = parts[1]
    if sign in _IN_CODE:
        edits = [
            _at(lines, line, match.start(), _IN_CODE[sign], sign)
            for line, text in enumerate(lines, start=1)
            for match in re.finditer(re.escape(sign), text)
        ]
        yield f"`{_IN_CODE[sign]}` for `{sign}` in line {number}", edits


def _equals(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    """`=` where two things are compared; or a bracket is open."""
    yield from _open(lines, number, place, parts)
    for match in re.finditer(r"(?<![=!<>+*/@-])=(?!=)", lines[number - 1]):
        yield f"`==` for `=` in line {number}", [_at(lines, number, match.start(), "==", "=")]


def _any(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    """Python only says that it cannot read on: is a head without its colon, or does it compare with `=`?"""
    line = lines[number - 1].partition("#")[0].rstrip()
    if re.match(_HEADS, line) and not line.endswith(":"):
        yield from _colon(lines, number, place, parts)
    if re.match(_HEADS, line):
        yield from _equals(lines, number, place, parts)
    yield from _before_keyword(line, lines, number)
    yield from _times(lines, number, place, parts)
    yield from _named_on_the_way(lines, number)
    yield from _from_elsewhere(lines, number)
    yield from _goes_on(lines, number)


def _goes_on(lines: list[str], number: int) -> Iterator[Slip]:
    """A line that ends with an operator: what follows it stands in the next one."""
    code = lines[number - 1].partition("#")[0].rstrip()
    if number < len(lines) and re.search(r"[-+*/@]$", code):
        end, start = (number, len(code.encode())), (number + 1, len(_indent(lines[number])))
        yield f"line {number} and the next one in one", [Edit(end, start, " ")]


def _named_on_the_way(lines: list[str], number: int) -> Iterator[Slip]:
    """A result that gets its name after `return` wants brackets: up to a comma that stands in none."""
    code = lines[number - 1].partition("#")[0].rstrip()
    start = re.match(r"\s*return +(?=\w+ *:=)", code)
    if start is None:
        return
    for end in re.finditer(",|$", code):
        inside = code[start.end() : end.start()]
        if inside and all(inside.count(one) == inside.count(other) for one, other in _CLOSING.items()):
            edits = [_at(lines, number, end.start(), ")"), _at(lines, number, start.end(), "(")]
            yield f"brackets around `:=` in line {number}", edits
            return


def _from_elsewhere(lines: list[str], number: int) -> Iterator[Slip]:
    """Signs of other languages, wherever they stand in code."""
    pattern = "|".join(map(re.escape, _ELSEWHERE))
    found = [
        (line, match)
        for line, text in enumerate(lines, start=1)
        for match in re.finditer(pattern, text.partition("#")[0])
    ]
    here = next((match[0] for line, match in found if line == number), None)
    if here is not None:
        edits = [_at(lines, line, match.start(), _ELSEWHERE[match[0]], match[0]) for line, match in found]
        yield f"`{_ELSEWHERE[here]}` for `{here}` in line {number}", edits


def _else_if(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    yield from (
        (f"`elif` for `else if` in line {number}", [_at(lines, number, match.start(), "elif", match[0])])
        for match in re.finditer(r"\belse +if\b", lines[number - 1].partition("#")[0])
    )
    yield from _colon(lines, number, place, parts)


def _before_keyword(code: str, lines: list[str], number: int) -> Iterator[Slip]:
    """`(a, b) axis=0`: only a comma can stand before the name of an argument."""
    for match in re.finditer(r"(?<=[\w)\]]) +(?=[A-Za-z_]\w*\s*=(?!=))", code):
        if code.count("(", 0, match.start()) > code.count(")", 0, match.start()):
            yield f"`,` before an argument's name in line {number}", [_at(lines, number, match.start(), ",")]


def _comma(lines: list[str], number: int) -> Iterator[Slip]:
    code = lines[number - 1].partition("#")[0]
    after_return = re.match(r"\s*return\b", code)
    for match in re.finditer(r"(?<=[\w)\]]) +(?=[A-Za-z_]\w*\b)", code):
        if after_return and match.start() > after_return.end() and not _between_words(code, match):
            yield f"`,` between the results in line {number}", [_at(lines, number, match.start(), ",")]


def _between_words(code: str, gap: re.Match[str]) -> bool:
    """Does a word of Python's own stand on one of its sides?"""
    words = re.findall(r"\w+$", code[: gap.start()]) + re.findall(r"^\w+", code[gap.end() :])
    return any(keyword.iskeyword(word) or word == "x" for word in words)


def _open(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    """A line with a bracket that it does not close, where Python complains of something else."""
    code = lines[number - 1].partition("#")[0].rstrip()
    if code.count("(") - code.count(")") == 1:
        for match in reversed([*re.finditer(r"[\w\])}]+", code)]):
            if match.start() > code.index("("):
                yield f"`)` in line {number}", [_at(lines, number, match.end(), ")")]


def _times(lines: list[str], number: int, place: int, parts: re.Match[str]) -> Iterator[Slip]:
    """The letter x between two things, as books write a product."""
    for match in re.finditer(r"(?<=[\w)\]] )x(?= [\w(\[])", lines[number - 1].partition("#")[0]):
        yield f"`*` for `x` in line {number}", [_at(lines, number, match.start(), "*", "x")]


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _at(lines: list[str], number: int, column: int, text: str, old: str = "") -> Edit:
    """At a column that is counted in characters."""
    start = len(lines[number - 1][:column].encode())
    return Edit((number, start), (number, start + len(old.encode())), text)


_TABLE: tuple[tuple[str, Callable[[list[str], int, int, re.Match[str]], Iterator[Slip]]], ...] = (
    (r"expected ':'", _else_if),
    (r"'(.)' was never closed", _unclosed),
    (r"unmatched '(.)'", _unmatched),
    (r"closing parenthesis '(.)' does not match opening parenthesis '(.)'", _mismatched),
    (r"expected an indented block", _indented),
    (r"unexpected indent|unindent does not match", _dedented),
    (r"invalid character '(.)'", _sign),
    (r"invalid syntax\. Maybe you meant '=='", _equals),
    (r"invalid syntax", _any),
)
