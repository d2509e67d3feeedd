"""An exception of a student's function in words that can be shown: nothing in them can carry a hidden input.

The message of an exception is written by the submission, which knows the inputs of the call. So a message is
repeated only where NumPy or Python wrote it and it holds shapes or names; every other one is left out.
"""

from __future__ import annotations

import builtins
import re

_SHAPE = r"\((?:\d{1,3},?(?: ?\d{1,3},?){0,3})?\)"
_NAME = r"[A-Za-z_]\w{0,40}"
_KNOWN = [
    re.compile(pattern)
    for pattern in (
        rf"name '{_NAME}' is not defined(?:\. Did you mean: '{_NAME}'\?)?",
        rf"cannot access local variable '{_NAME}' where it is not associated with a value",
        rf"operands could not be broadcast together with (?:remapped )?shapes {_SHAPE}(?: {_SHAPE})* ?",
        rf"shapes {_SHAPE} and {_SHAPE} not aligned: \d+ \(dim \d\) != \d+ \(dim \d\)",
        r"matmul: Input operand \d (?:has a mismatch in its core|does not have enough) dimension.{0,120}",
        r"all the input array(?:s| dimensions)[ a-z,]{0,60}must (?:have|match)[\w ,:()]{0,160}",
        r"axis -?\d is out of bounds for array of dimension \d",
        r"(?:only|zero-dimensional) [\w -]{4,80}",
        r"The truth value of an array with more than one element is ambiguous\. Use a\.any\(\) or a\.all\(\)",
        rf"{_NAME}\(\) (?:missing|takes|got) [\w '(),]{{1,80}}",
        rf"module '(?:numpy|math)' has no attribute '{_NAME}'",
        rf"'{_NAME}' object (?:is not (?:callable|iterable|subscriptable)|has no attribute '{_NAME}')",
        r"setting an array element with a sequence\.[\w .()]{0,120}",
        r"Cannot cast ufunc '\w+' output from dtype\('\w+'\) to dtype\('\w+'\) with casting rule 'same_kind'",
        r"cannot reshape array of size \d{1,4} into shape " + _SHAPE,
        r"math (?:range|domain) error|division by zero|maximum recursion depth exceeded[\w ]{0,40}",
    )
]
_WORDS = {
    "NotImplementedError": "the function is still empty",
    "RecursionError": "the function calls itself without end",
    "MemoryError": "the function asked for more memory than a submission may use",
    "SystemExit": "the function tried to end Python",
    "KeyboardInterrupt": "the function was interrupted",
    "Stopped": "the call",
}
SHOWN = frozenset(name for name in vars(builtins) if isinstance(getattr(builtins, name), type))
_NUMPY = frozenset(
    ("AxisError", "LinAlgError", "UFuncTypeError", "_UFuncOutputCastingError", "ComplexWarning")
)


def of_error(error: tuple[str, str]) -> str:
    """A sentence about (type, message)."""
    kind, message = error
    if kind == "Stopped":
        return f"the call {message}"
    if kind in ("Missing", "Skipped"):
        return message
    if kind in _WORDS:
        return _WORDS[kind]
    name = kind.strip("_") if kind in SHOWN | _NUMPY else "an exception of its own"
    return f"the function raised {name}: {message}" if is_harmless(message) else f"the function raised {name}"


def is_harmless(message: str) -> bool:
    """Is this a message of Python's or NumPy's own that names shapes or names and nothing else?"""
    return len(message) < 300 and any(pattern.fullmatch(message) for pattern in _KNOWN)
