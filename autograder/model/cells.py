"""What a cell says of itself: its text, its tags, and nbgrader's roles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SCHEMA = 3  # nbgrader's cell metadata
DRAW_TAG = "draw"  # a cell that only draws for the reader: left out when grading
CHECK_PREFIX = "check_"  # the grade cell of exercise `linear` is `check_linear`


def text(cell: Mapping[str, Any]) -> str:
    """A cell's source as one string (nbformat allows a list of lines)."""
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def tags(cell: Mapping[str, Any]) -> list[str]:
    """A cell's tags."""
    words: list[str] = cell.get("metadata", {}).get("tags", [])
    return words


def nbgrader(cell: Mapping[str, Any]) -> Mapping[str, Any]:
    """A cell's nbgrader metadata, empty when it has none."""
    metadata: Mapping[str, Any] = cell.get("metadata", {}).get("nbgrader", {})
    return metadata


def grade_id(cell: Mapping[str, Any]) -> str:
    """nbgrader's name of a cell, empty when it has none."""
    return str(nbgrader(cell).get("grade_id", ""))


def is_grade(cell: Mapping[str, Any]) -> bool:
    """Does the cell carry points?"""
    return bool(nbgrader(cell).get("grade"))


def is_answer(cell: Mapping[str, Any]) -> bool:
    """Does the student write here?"""
    return bool(nbgrader(cell).get("solution"))


def is_manual(cell: Mapping[str, Any]) -> bool:
    """Is the cell graded by hand?"""
    return (is_grade(cell) and is_answer(cell)) or bool(nbgrader(cell).get("task"))
