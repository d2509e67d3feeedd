"""Sizes in messages about answers: only those that the call showed to everybody, or that were due.

A submission chooses the sizes of its answers and knows the hidden inputs; a size that is written into a
message could spell one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np

from autograder.sandbox.observation import Call

_NUMBER = re.compile(r"(?<![\w.])\d+(?!\w)")
_SHAPE = re.compile(r"has shape \(([^)]*)\)")
_MANY = re.compile(r"\b(a (?:list|tuple)) of (?:over )?(\d+)")
_DUE = re.compile(r"[^;]* (?:was|were) due")
_ALWAYS = frozenset((0, 1, 2))


def of_calls(calls: Iterable[Call]) -> frozenset[int]:
    """The sizes of all arguments: axes, how many of them, lengths of lists, texts and tables."""
    sizes = set(_ALWAYS)
    waiting = [value for call in calls for value in (*call.arguments, *(item for _, item in call.keywords))]
    for argument in waiting:  # grows on the way
        if isinstance(argument, np.ndarray):
            sizes |= {*argument.shape, argument.ndim}
        elif isinstance(argument, list | tuple | dict | set | str):
            sizes.add(len(argument))
        if isinstance(argument, list | tuple):
            waiting += argument
        elif isinstance(argument, dict):
            waiting += argument.values()
    return frozenset(sizes)


def without_others(message: str, sizes: frozenset[int]) -> str:
    """A check's message about an answer, without sizes that are neither among these nor due."""
    due = sizes.union(*(_numbers(text) for text in _DUE.findall(message)[-1:])) if ";" in message else sizes
    shown = _SHAPE.sub(lambda match: match[0] if _numbers(match[1]) <= due else "has another shape", message)
    return _MANY.sub(lambda match: match[0] if int(match[2]) in due else match[1], shown)


def is_told(message: str, sizes: frozenset[int]) -> bool:
    """Does this message of Python's or NumPy's own name no other size?"""
    return _numbers(message) <= sizes


def _numbers(text: str) -> frozenset[int]:
    return frozenset(map(int, _NUMBER.findall(text)))
