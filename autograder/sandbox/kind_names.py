"""What a value is, in a student's words; of a name that a submission chose only what is well known."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.sandbox.values import NOTES, OpaqueValue, Own, Record, is_generator

_MOST = 99  # a submission chooses the sizes of its answers, and could spell its inputs with larger ones


_NAMES: dict[type, str] = {
    bool: "True or False",
    np.bool_: "True or False",
    int: "a single number",
    float: "a single number",
    str: "a text",
    Record: "a dataclass",
    Own: "an object of the notebook's own class",
}


def kind_of(value: Any) -> str:
    """What a value is, in a student's words: "an array", "a list", "nothing (None)"."""
    if isinstance(value, np.ndarray):
        return "an array" if value.ndim else "True or False" if value.dtype.kind == "b" else "a single number"
    if value is None:
        return "nothing (None)"
    if isinstance(value, OpaqueValue):
        return _opaque(value)
    if isinstance(value, list | tuple | dict):
        return f"a {type(value).__name__} of {_count(len(value))}"
    return "a random generator" if is_generator(value) else _NAMES.get(type(value), "something else")


def shape_of(array: np.ndarray) -> str:
    """An array's shape as NumPy writes it, without telling large sizes."""
    if array.ndim > 3:  # nothing in the course has more than two axes
        return "(more than three axes)"
    sizes = [_count(size) for size in array.shape]
    return f"({sizes[0]},)" if len(sizes) == 1 else f"({', '.join(sizes)})"


def _count(number: int) -> str:
    return str(number) if number <= _MOST else f"over {_MOST}"


def no_return(value: Any) -> str:
    """A question for who returned nothing."""
    return ". Is there a `return`?" if value is None else ""


_KNOWN = frozenset(
    """
    dict set frozenset function generator method type module object bytes bytearray range map zip
    filter list tuple int str slice memoryview iterator coroutine property
    """.split()  # noqa: SIM905  # a line of words reads better
)


_KNOWN_ELSEWHERE = {
    "numpy.matrix": "a numpy.matrix, not a plain array",
    "numpy.ma.MaskedArray": "a numpy.ma.MaskedArray, not a plain array",
    "pandas.core.frame.DataFrame": "a DataFrame",
    "pandas.core.series.Series": "a Series",
    "pandas.DataFrame": "a DataFrame",
    "pandas.Series": "a Series",
    "matplotlib.figure.Figure": "a figure",
    "matplotlib.axes._axes.Axes": "a figure's axes",
    "array": "an array",
    "complex": "a complex number",
} | {
    f"array of {what}": f"an array of {what}"
    for what in ("objects", "texts", "bytes", "dates", "complex numbers", "records")
}


_INSTEAD = {
    "set": "a sorted list",
    "frozenset": "a sorted list",
    "complex": "its real and its imaginary part",
    "array of complex numbers": "the real and the imaginary parts",
    "array of texts": "a list",
    "array of objects": "a list, or rows of one length",
    "function": "what the function gives",
    "method": "what the method gives: are its brackets missing?",
    "type": "an object of it: are its brackets missing?",
    "numpy.matrix": "an array",
    "numpy.ma.MaskedArray": "an array",
} | dict.fromkeys(("generator", "map", "zip", "filter", "range", "iterator", "bytes"), "a list")


_INSTEAD |= {name: "its numbers as an array, `to_numpy()`" for name in _KNOWN_ELSEWHERE if "pandas" in name}


_INSTEAD |= {name: "the numbers that it shows" for name in _KNOWN_ELSEWHERE if "matplotlib" in name}


def _opaque(value: OpaqueValue) -> str:
    """Names come from the submission: only well-known ones are repeated. Then what to give instead."""
    name = value.name.replace("numpy.ma.core.", "numpy.ma.")
    article = "an" if name[:1] in "aeio" else "a"
    what = (
        f"{article} {name}"
        if name in _KNOWN
        else _KNOWN_ELSEWHERE.get(name, "an object of a type of its own")
    )
    if value.note in NOTES:
        return f"{what} {value.note}"
    return f"{what} (give {_INSTEAD[name]} instead)" if name in _INSTEAD else what
