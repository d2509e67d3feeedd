"""Where the cells of a notebook stand in its JSON text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from autograder.model.cells import grade_id

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[\s,:]*")  # between two values that are known to be well formed


def find(data: bytes) -> dict[str, int]:
    """Cell's grade id -> line of its first source line, counted from 1; empty when the text is not JSON."""
    try:
        text = data.decode("utf-8-sig")
        return {grade_id(cell): _line(text, start, end) for cell, start, end in _cells(text)}
    except (ValueError, AttributeError, TypeError, RecursionError):
        return {}


def _cells(text: str) -> Iterator[tuple[dict[str, Any], int, int]]:
    position = _skip(text, _value(text, "cells")) + 1  # past the bracket
    while text[(position := _skip(text, position)) : position + 1] != "]":
        cell, end = _DECODER.raw_decode(text, position)
        yield cell, position, end
        position = end


def _value(text: str, wanted: str) -> int:
    """Where the value of a key of the outermost object begins. Raises ValueError when there is none."""
    position = text.index("{") + 1
    while True:
        key, position = _DECODER.raw_decode(text, _skip(text, position))
        position = _skip(text, position)
        if key == wanted:
            return position
        _, position = _DECODER.raw_decode(text, position)


def _skip(text: str, position: int) -> int:
    space = _SPACE.match(text, position)
    return space.end() if space else position


def _line(text: str, start: int, end: int) -> int:
    source = re.compile(r'"source"\s*:\s*\[?\s*').search(text, start, end)
    return text.count("\n", 0, source.end() if source else start) + 1
