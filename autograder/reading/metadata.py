"""A notebook's metadata as plain JSON of bounded size: a student may write anything there."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import islice
from typing import Any

from autograder.reading.decode import without_surrogates

VALUES = 500
DEEPEST = 6
WIDEST = 100  # entries of one list or object
LONGEST = 2000


def bounded(value: Mapping[str, Any]) -> dict[str, Any]:
    """Metadata as plain JSON of bounded size; what is beyond is dropped."""
    budget = [VALUES]
    plain = _plain(value, DEEPEST, budget)
    return plain if isinstance(plain, dict) else {}


def _plain(value: Any, depth: int, budget: list[int]) -> Any:
    budget[0] -= 1
    if depth < 0 or budget[0] < 0:
        return None
    kind = type(value)
    if kind is bool or (kind is str and len(value) <= LONGEST and value.isascii()):
        return value  # most are
    if isinstance(value, list):
        return [_plain(item, depth - 1, budget) for item in value[:WIDEST]]
    if kind is dict or isinstance(value, Mapping):
        pairs = islice(value.items(), WIDEST)
        return {without_surrogates(key[:LONGEST]): _plain(item, depth - 1, budget) for key, item in pairs}
    return _scalar(value)


def _scalar(value: Any) -> str | float | int | bool | None:
    if isinstance(value, str):
        return without_surrogates(value[:LONGEST])
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value if isinstance(value, int) and abs(value) < 1 << 53 else None
