"""Answers with nothing in them, for any function: what must earn nothing, or next to nothing."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.verify.answer_files import EMPTY, Answer

_CONSTANTS = {
    "nothing": "None",
    "zero": "0.0",
    "one": "1.0",
    "not a number": "float('nan')",
    "a text": "'answer'",
    "an empty list": "[]",
    "a dictionary": "{'answer': 1.0}",
    "not implemented": "NotImplemented",
    "true": "True",
}
_OF_ARGUMENT = {
    "the argument {0}": "{0}",
    "a copy of {0}": "{0} * 1",
    "zeros like {0}": "0.0 * {0}",
    "ones like {0}": "0.0 * {0} + 1.0",
}


def answers(exercise: str, parameters: Sequence[str], results: int = 1) -> list[Answer]:
    """For a function of these parameters; `results` above 1 is a function that returns a tuple."""
    values = {
        title.format(name): value.format(name) for title, value in _OF_ARGUMENT.items() for name in parameters
    }
    values["all arguments"] = f"({', '.join(parameters)},)"
    if results > 1:
        values = {
            f"{title}, {results} times": f"({', '.join([value] * results)},)"
            for title, value in values.items()
        }
        values |= {"nothing, in a tuple": f"(None,) * {results}"}
    values |= {**_CONSTANTS, "itself": exercise}
    head = f"def {exercise}({', '.join(parameters)}):\n"
    found = [Answer(EMPTY, exercise, title, f"{head}    return {value}\n") for title, value in values.items()]
    raising = {"an error": "raise RuntimeError", "no return": "pass"}
    return found + [Answer(EMPTY, exercise, title, f"{head}    {body}\n") for title, body in raising.items()]
