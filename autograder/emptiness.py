"""Answers with nothing in them, for any function: what must earn nothing, or next to nothing."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.corpus import EMPTY, Answer

_CONSTANTS = {
    "nothing": "None",
    "zero": "0.0",
    "one": "1.0",
    "a half": "0.5",
    "not a number": "float('nan')",
    "a text": "'answer'",
    "an empty list": "[]",
    "an empty dictionary": "{}",
    "a list of texts": "['a', 'b', 'c']",
    "not implemented": "NotImplemented",
    "an object": "object()",
    "true": "True",
    "a generator": "(number for number in (1.0, 2.0, 3.0))",
}
_OF_ARGUMENT = {
    "the argument {0}": "{0}",
    "a copy of {0}": "{0} * 1",
    "zeros like {0}": "0.0 * {0}",
    "ones like {0}": "0.0 * {0} + 1.0",
}


def answers(exercise: str, parameters: Sequence[str], results: int = 1) -> list[Answer]:
    """For a function of these parameters; `results` above 1 is a function that returns a tuple."""
    values = dict(_CONSTANTS)
    for name in parameters:
        values |= {title.format(name): value.format(name) for title, value in _OF_ARGUMENT.items()}
    values["all arguments"] = f"({', '.join(parameters)},)"
    values["itself"] = exercise
    if results > 1:
        values |= {
            f"{title}, {results} times": f"({', '.join([value] * results)},)"
            for title, value in values.items()
        }
    head = f"def {exercise}({', '.join(parameters)}):\n"
    found = [Answer(EMPTY, exercise, title, f"{head}    return {value}\n") for title, value in values.items()]
    raising = {"an error": "raise RuntimeError", "no return": "pass"}
    return found + [Answer(EMPTY, exercise, title, f"{head}    {body}\n") for title, body in raising.items()]
