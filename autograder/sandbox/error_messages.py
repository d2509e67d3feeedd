"""An exception of a student's function in words that can be shown: nothing in them can carry a hidden input.

The message of an exception is written by the submission, which knows the inputs of the call. So a message is
repeated only where NumPy or Python wrote it and it holds shapes or names; every other one is left out.
"""

from __future__ import annotations

import builtins
import re
from functools import cache

_SIZE = r"\d{1,2}"
_SHAPE = rf"\((?:{_SIZE},|{_SIZE}(?:, ?{_SIZE}){{1,2}})?\)"
_NAME = r"[A-Za-z_]\w{0,40}"
_DTYPE = r"dtype\('(?:float|u?int)\d{1,2}'\)"
_UFUNC = "(?:add|subtract|multiply|divide|power|exp|tanh|clip|negative)"
_GUFUNC = re.escape("(n?,k),(k,m?)->(n?,m?)")
_OPERAND = r"matmul: Input operand \d"
_UNLIKE = rf"\(size {_SIZE} is different from {_SIZE}\)"
_FEWER = rf"\(has \d, gufunc core with signature {_GUFUNC} requires \d\)"
_PLACE = rf"the array at index {_SIZE} has"
_REMAPPED = r"remapped shapes \[original->remapped\]"
_NEW_SHAPE = rf"\((?:(?:newaxis|{_SIZE}),?)*\)"
_EQUAL = "same number of dimensions"
_AXES = r"\d dimension\(s\)"
_ALONG = r"dimensions except for the concatenation axis must match exactly, but along dimension \d"
_RAGGED = (
    rf"an inhomogeneous shape after \d dimensions\. The detected shape was {_SHAPE} \+ inhomogeneous part\."
)
_DOTS = r"'\.\.\.' ellipsis provided to broadcast the extra dimensions\."
_SIGN = r"(?:[-+*/@^&|%]|\*\*|//|<<|>>|\*\* or pow\(\)|[-+*/@]=)"
_KIND = r"(?:NoneType|list|tuple|dict|set|int|float|str|bool|function|generator|numpy\.(?:ndarray|float64))"
_INDICES = r"\(`:`\), ellipsis \(`\.\.\.`\), numpy\.newaxis \(`None`\) and integer or boolean arrays"
_SEVERAL = "an array with more than one element"
_FAMILIES = {
    "names": [
        rf"name '{_NAME}' is not defined(?:\. Did you mean: '{_NAME}'\?)?",
        rf"cannot access local variable '{_NAME}' where it is not associated with a value",
        rf"module '(?:numpy|math)' has no attribute '{_NAME}'",
        rf"'{_NAME}' object (?:is not (?:callable|iterable|subscriptable)|has no attribute '{_NAME}')",
    ],
    "arguments": [
        rf"{_NAME}\(\) missing \d required positional arguments?: '{_NAME}'(?:(?:,|,? and) '{_NAME}')*",
        rf"{_NAME}\(\) takes (?:from \d to )?\d positional arguments? but \d (?:was|were) given",
        rf"{_NAME}\(\) got (?:an unexpected keyword argument|multiple values for argument) '{_NAME}'",
    ],
    "sizes": [
        rf"operands could not be broadcast together with (?:remapped )?shapes {_SHAPE}(?: {_SHAPE}){{0,2}} ?",
        rf"shapes {_SHAPE} and {_SHAPE} not aligned: {_SIZE} \(dim \d\) != {_SIZE} \(dim \d\)",
        rf"{_OPERAND} has a mismatch in its core dimension \d, with gufunc signature {_GUFUNC} {_UNLIKE}",
        rf"{_OPERAND} does not have enough dimensions {_FEWER}",
        rf"all the input array {_ALONG}, {_PLACE} size {_SIZE} and {_PLACE} size {_SIZE}",
        rf"all the input arrays must have {_EQUAL}, but {_PLACE} {_AXES} and {_PLACE} {_AXES}",
        "all input arrays must have the same shape",
        rf"operands could not be broadcast together with {_REMAPPED}:(?: {_SHAPE}->{_NEW_SHAPE})+ ?",
        rf"non-broadcastable output operand with shape {_SHAPE} doesn't match the broadcast shape {_SHAPE}",
        rf"could not broadcast input array from shape {_SHAPE} into shape {_SHAPE}",
        rf"cannot reshape array of size {_SIZE} into shape {_SHAPE}",
    ],
    "axis": [r"axis -?\d is out of bounds for array of dimension \d"],
    "scalars": [
        r"only (?:0-dimensional|length-1|size-1) arrays can be converted to Python scalars",
        r"only integer scalar arrays can be converted to a scalar index",
        r"zero-dimensional arrays cannot be concatenated",
        rf"setting an array element with a sequence\.(?: The requested array has {_RAGGED})?",
    ],
    "unpacking": [
        r"too many values to unpack \(expected \d\)",
        r"not enough values to unpack \(expected \d, got \d\)",
        rf"cannot unpack non-iterable (?:{_NAME}\.)?{_NAME} object",
    ],
    "truth": [rf"The truth value of {_SEVERAL} is ambiguous\. Use a\.any\(\) or a\.all\(\)"],
    "casting": [
        rf"Cannot cast ufunc '{_UFUNC}' output from {_DTYPE} to {_DTYPE} with casting rule 'same_kind'"
    ],
    "numbers": [r"math (?:range|domain) error|division by zero"],
    "letters": [
        rf"operand has more dimensions than subscripts given in einstein sum, but no {_DOTS}",
        r"einstein sum subscripts string contains too (?:many|few) subscripts for operand \d",
        "shape-mismatch for sum",
    ],
    "kinds": [
        rf"unsupported operand type\(s\) for {_SIGN}: '{_KIND}' and '{_KIND}'",
        r"loop of ufunc does not support argument \d of type NoneType which has no callable \w{1,12} method",
        rf"can't multiply sequence by non-int of type '{_KIND}'",
        rf"'{_KIND}' object cannot be interpreted as an integer",
        rf"object of type '{_KIND}' has no len\(\)|len\(\) of unsized object",
        rf"only integers, slices {_INDICES} are valid indices",
        "array split does not result in an equal division",
    ],
    "depth": [r"maximum recursion depth exceeded(?: while calling a Python object| in comparison)?"],
}
_LONGEST = 300
QUOTING = frozenset(("names", "arguments"))  # families whose messages hold names that a student chose
_WORDS = {
    "NotImplementedError": "the function is still empty",
    "RecursionError": "the function calls itself without end",
    "MemoryError": "the function asked for more memory than a submission may use",
    "SystemExit": "the function tried to end Python",
    "KeyboardInterrupt": "the function was interrupted",
    "Stopped": "the call",
}
OURS = frozenset(("Stopped", "Missing", "Skipped"))  # their messages are the grader's
SHOWN = frozenset(name for name in vars(builtins) if isinstance(getattr(builtins, name), type))
_NUMPY = frozenset(
    ("AxisError", "LinAlgError", "UFuncTypeError", "_UFuncOutputCastingError", "ComplexWarning")
)
EXCEPTIONS = frozenset(name for name in SHOWN if issubclass(getattr(builtins, name), BaseException))
EXCEPTIONS |= {"AxisError", "LinAlgError"}


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
    return bool(family(message))


def family(message: str) -> str:
    """What such a message is about, "sizes" or "truth" for instance; empty for every other message."""
    if len(message) >= _LONGEST:
        return ""
    return next((name for name, pattern in _known().items() if pattern.fullmatch(message)), "")


@cache
def _known() -> dict[str, re.Pattern[str]]:
    """Made for the first message: it takes as long as judging a right answer, which raises none."""
    return {family: re.compile("|".join(patterns)) for family, patterns in _FAMILIES.items()}
