"""Python's and NumPy's complaints in a student's words: what was seen, and a question."""

from __future__ import annotations

import re

import numpy as np

_TABLE: tuple[tuple[str, str, str, str], ...] = (
    # exception, pattern of its message, what was seen, a question
    (
        "NameError|UnboundLocalError",
        r"cannot access local variable '(\w+)' where.*",
        "`{0}` is given a value inside the function, and is used before that.",
        "What is it the first time: a sum without a start, a line too early, a function of that name?",
    ),
    (
        "NameError",
        r"name '(?:exp|log|sqrt|tanh|dot|array|zeros|sum|concatenate|maximum|where|abs)' is not defined.*",
        "Python does not know this name by itself: it belongs to NumPy.",
        "Under which short name is NumPy imported?",
    ),
    (
        "NameError",
        r"name '(\w+)' is not defined\. Did you mean: '(\w+)'\?",
        "There is no name `{0}`.",
        "Did you mean `{1}`?",
    ),
    (
        "NameError",
        r"name '(\w+)' is not defined",
        "There is no name `{0}` here.",
        "Where should it get its value?",
    ),
    (
        "AttributeError",
        r"module 'numpy' has no attribute '(\w+)'",
        "NumPy has no `{0}`.",
        "How is it called, or is it one of your own functions?",
    ),
    (
        "AttributeError",
        r"'numpy.ndarray' object has no attribute '(\w+)'",
        "An array has no `{0}` of its own.",
        "Which function of np does it, with the arrays as its arguments?",
    ),
    (
        "AttributeError",
        r"'NoneType' object has no attribute '(\w+)'",
        "None is asked for `{0}`: nothing was handed over.",
        "Which function or line should have given it a value?",
    ),
    (
        "AttributeError",
        r"'(\w+)' object has no attribute '(\w+)'",
        "A {0} has no `{1}`.",
        "What kind of object is due?",
    ),
    (
        "TypeError",
        r"only integer scalar arrays can be converted to a scalar index",
        "An array stands where NumPy looks for a whole number, an axis for instance.",
        "Should several arrays go in as one tuple, in brackets of their own?",
    ),
    (
        "TypeError",
        r"'numpy.ndarray' object cannot be interpreted as an integer",
        "An array stands where a whole number is due.",
        "Should several arrays go in as one tuple, in brackets of their own?",
    ),
    (
        "TypeError",
        r"(?:v|h|d)stack\(\) .*|_\w*stack_dispatcher\(\) .*|stack\(\) takes .*",
        "A stacking function got more than it takes.",
        "Should the arrays go in as one tuple, in brackets of their own?",
    ),
    (
        "TypeError",
        r"only (?:0-dimensional|length-1|size-1) arrays can be converted to Python scalars",
        "A function for one number got a whole array.",
        "Which function of np does the same for every number?",
    ),
    (
        "TypeError",
        r"'(?:numpy\.)?ndarray' object is not callable",
        "An array is called like a function.",
        "Is an operator missing before the bracket?",
    ),
    (
        "TypeError",
        r"'(\w+)' object is not callable",
        "A {0} is called like a function.",
        "Is an operator missing before the bracket, or does a value carry a function's name?",
    ),
    (
        "TypeError",
        r"ufunc 'bitwise_xor' not supported.*",
        "In Python ^ does not raise to a power.",
        "Which sign, or which function of np, does?",
    ),
    (
        "TypeError",
        r"(\w+)\(\) missing (\d) required positional arguments?: (.*)",
        "`{0}` is called with too few arguments: {2} is missing.",
        "What does it need, in which order?",
    ),
    (
        "TypeError",
        r"(\w+)\(\) takes (?:from \d to )?(\d) positional arguments? but (\d) (?:was|were) given",
        "`{0}` takes {1} and is given {2}.",
        "Which names should stand behind def?",
    ),
    (
        "TypeError",
        r"(\w+)\(\) got an unexpected keyword argument '(\w+)'",
        "`{0}` has no argument that is called `{1}`.",
        "Which name does it have here?",
    ),
    (
        "TypeError",
        r"(\w+)\(\) got multiple values for argument '(\w+)'",
        "`{0}` is given its `{1}` twice.",
        "Which of the two should go?",
    ),
    (
        "TypeError",
        r"unsupported operand type.*'NoneType'.*|loop of ufunc does not support .* of type NoneType.*",
        "Something that is computed with is None: nothing was handed over.",
        "Which function or line should have given it a value?",
    ),
    (
        "TypeError",
        r"can't multiply sequence by non-int.*|can only concatenate (?:list|tuple).*",
        "A list of Python stands where an array is due: it does not compute number by number.",
        "What makes an array of it?",
    ),
    (
        "TypeError",
        r"'(?:numpy\.)?float(?:64)?' object cannot be interpreted as an integer",
        "A number with decimals stands where a whole number is due.",
        "Which size or which index is it?",
    ),
    (
        "TypeError",
        r"object of type '(?:int|float|numpy\.float64)' has no len\(\)|len\(\) of unsized object",
        "A single number is asked for its length.",
        "How many axes has one sample by itself?",
    ),
    (
        "TypeError",
        r"unsupported operand type.*",
        "An operator joins two things that do not go together.",
        "What are they?",
    ),
    ("TypeError", r"'(\w+)' object is not subscriptable", "A {0} is indexed like an array.", "What is it?"),
    ("TypeError", r"'(\w+)' object is not iterable", "A {0} is gone through like a list.", "What is it?"),
    (
        "ValueError",
        r"operand has more dimensions than subscripts given in ein.*|einstein sum subscripts.*too many.*",
        "The letters of `einsum` do not count the axes of what goes in.",
        "What stands for axes that only a batch has?",
    ),
    (
        "ValueError",
        r"einstein sum subscripts.*",
        "The letters of `einsum` and the axes of what goes in are not as many.",
        "Which letter stands for which axis?",
    ),
    (
        "ValueError",
        r"shape-mismatch for sum",
        "The sizes do not fit in a product that adds up along an axis.",
        "Which axis of the one meets which axis of the other?",
    ),
    (
        "ValueError",
        r"array split does not result in an equal division.*",
        "An array can't be cut into so many parts of one size.",
        "Where should it be cut?",
    ),
    (
        "ValueError",
        r"matmul: Input operand.*mismatch.*|shapes .* not aligned.*|.*core dimension.*",
        "The sizes do not fit in a matrix product: the left row and the right column differ in length.",
        "Which side does the matrix stand on, and how does it lie?",
    ),
    (
        "ValueError",
        r"matmul: Input operand .*does not have enough dimensions.*",
        "A matrix product got a single number.",
        "Which of the two is no row of numbers?",
    ),
    (
        "ValueError",
        r"could not broadcast input array.*|non-broadcastable output.*",
        "An array is put into a place of another size.",
        "Which shape has the place that it should go to?",
    ),
    (
        "ValueError",
        r"operands could not be broadcast together.*",
        "Two arrays of different sizes are put together number by number.",
        "Which operation goes with these two shapes?",
    ),
    (
        "ValueError",
        r"all (?:the )?input array(?:s must have| dimensions except).*",
        "The arrays are put one above the other, and their sizes do not allow it.",
        "Along which axis should they be joined?",
    ),
    (
        "ValueError",
        r"The truth value of an array with more than one element is ambiguous.*",
        "An `if` asks a whole array, which is neither true nor false.",
        "What decides for every number on its own?",
    ),
    (
        "ValueError",
        r"setting an array element with a sequence.*|.*inhomogeneous.*",
        "Rows of different lengths, or a row in the place of one number, go into an array.",
        "What should stand in one place?",
    ),
    (
        "ValueError",
        r"zero-dimensional arrays cannot be concatenated",
        "Single numbers are joined where rows are due.",
        "How many axes has one sample alone: does a loop over it meet rows, or numbers?",
    ),
    (
        "ValueError|TypeError",
        r"too many values to unpack.*|not enough values to unpack.*|cannot unpack non-iterable .*",
        "One array is taken apart into several names.",
        "How many results does the function give that you call there?",
    ),
    (
        "ValueError",
        r"cannot reshape array.*",
        "The numbers do not fill the new shape.",
        "How many numbers are there?",
    ),
    (
        "AxisError|IndexError",
        r"axis -?(\d) is out of bounds for array of dimension (\d)",
        "An array of {1} axis is asked for axis {0}, counted from 0.",
        "How can you name the last axis, whatever the number of axes?",
    ),
    (
        "IndexError",
        r"too many indices for array.*",
        "More indices than axes.",
        "How many axes has one sample?",
    ),
    (
        "IndexError",
        r"only integers, slices.*",
        "What stands in square brackets is no whole number.",
        "Is it an index, or one of the array's own numbers?",
    ),
    ("IndexError", r".*", "A place is asked for that is not there.", "Where does the loop or the index end?"),
    (
        "UFuncTypeError|_UFuncOutputCastingError",
        r".*",
        "Decimals are written into an array of whole numbers.",
        "Can the answer be a new array?",
    ),
    ("RecursionError", r".*", "The function calls itself without end.", "Which step should it do by itself?"),
    (
        "ModuleNotFoundError|ImportError",
        r"No module named '(\w+).*'",
        "`{0}` is not here.",
        "Can NumPy alone do it?",
    ),
    ("ZeroDivisionError", r".*", "Something is divided by zero.", "For which numbers?"),
    ("OverflowError", r".*", "A number grows beyond all bounds.", "Which power becomes that large?"),
    ("KeyError", r".*", "A key is asked for that is not there.", "Which keys are there?"),
    (
        "AssertionError",
        r".*",
        "An assert of your own does not hold.",
        "Does the contract allow what it forbids?",
    ),
    ("NotImplementedError", r".*", "One way through the function is still empty.", "What is due there?"),
    ("TimeoutError|Stopped", r".*", "The call did not come back.", "Which loop has no end?"),
    ("ValueError", r".*", "A value is refused.", "Which line refuses it?"),
    ("TypeError", r".*", "An operation got the wrong kind of thing.", "What goes in there?"),
    ("AttributeError", r".*", "Something is asked for a part that it has not.", "What kind of object is it?"),
)
_KNOWN = tuple(
    (re.compile(kind), re.compile(message, re.DOTALL), seen, asks) for kind, message, seen, asks in _TABLE
)

_SYNTAX: tuple[tuple[str, str, str], ...] = (
    (r"'(.)' was never closed", "'{0}' was never closed.", "Where does its bracket end?"),
    (r"unmatched '(.)'", "a '{0}' closes what was never opened.", "Which bracket is one too many?"),
    (
        r"closing parenthesis '(.)' does not match.*",
        "'{0}' closes another kind of bracket.",
        "Which one is open?",
    ),
    (r"expected ':'", "a colon is missing.", "How does a line end that others belong to?"),
    (
        r"expected an indented block.*",
        "what belongs to this line is not indented.",
        "How far in does it stand?",
    ),
    (
        r"unindent does not match.*|unexpected indent",
        "the line stands too far in or out.",
        "Which lines belong together?",
    ),
    (
        r"invalid syntax\. Perhaps you forgot a comma\?",
        "something is missing between two things.",
        "A comma, or an operator?",
    ),
    (
        r"invalid syntax\. Maybe you meant '==' .*",
        "one = gives a value, it does not compare.",
        "Which sign compares?",
    ),
    (r"unterminated string literal.*", "a text has no end.", "Where is its second quote?"),
    (
        r"invalid character '(.)'.*|invalid non-printable.*",
        "a sign is no Python.",
        "Which sign stands for it in code?",
    ),
    (r"'return' outside function", "return stands outside of the function.", "How far in should it stand?"),
    (r"cannot assign to.*", "something that is no name is given a value.", "Which side of = is the name?"),
)
_AT_A_SIGN = ("invalid syntax", "expected ':'")
_OTHER_LANGUAGES = re.compile(r"\.\*|\./|\.\^|%\*%|=>|=<|&&|\|\||:=|\+\+|\belse if\b")
_WRONG_TEXT = tuple((re.compile(pattern), seen, asks) for pattern, seen, asks in _SYNTAX)


def of_error(kind: str, message: str) -> tuple[str, str]:
    """What was seen and a question, for an exception; empty where it is not in the table."""
    for kinds, pattern, seen, asks in _KNOWN:
        match = pattern.fullmatch(message) if kinds.fullmatch(kind) else None
        if match is not None:
            words = [word or "" for word in match.groups()]
            return seen.format(*words), asks.format(*words)
    return "", ""


def of_line(kind: str, line: str) -> tuple[str, str] | None:
    """What a line shows whose exception says little, or nothing that may be repeated."""
    if kind == "TypeError" and "^" in line:
        return of_error(kind, "ufunc 'bitwise_xor' not supported")
    method = re.search(r"\.(\w+)\(", line) if kind == "AttributeError" else None
    if method is not None and hasattr(np, method[1]) and not hasattr(np.ndarray, method[1]):
        return of_error(kind, f"'numpy.ndarray' object has no attribute '{method[1]}'")
    return None


def of_syntax(message: str, line: str) -> tuple[str, str]:
    """What is wrong with a line that Python cannot read."""
    sign = _OTHER_LANGUAGES.search(line.partition("#")[0]) if message.startswith(_AT_A_SIGN) else None
    if sign is not None and sign[0] == ":=":
        return "`:=` stands where it needs brackets around it.", "What do they have to hold, or is `=` meant?"
    if sign is not None:
        return f"`{sign[0]}` is a sign of another language.", "How does Python write it?"
    if message.startswith("invalid syntax") and re.search(r"[-+*/@]\s*$", line.partition("#")[0]):
        return "the line ends with a sign that something has to follow.", "What keeps two lines together?"
    for pattern, seen, asks in _WRONG_TEXT:
        match = pattern.fullmatch(message)
        if match is not None:
            return seen.format(*(word or "" for word in match.groups())), asks
    return "Python cannot read it.", "Which sign is missing, or one too many?"
