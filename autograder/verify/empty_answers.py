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
    valued = [
        Answer(EMPTY, exercise, title, f"{head}    return {value}\n") for title, value in values.items()
    ]
    raising = {"an error": "raise RuntimeError", "no return": "pass"}
    return valued + [Answer(EMPTY, exercise, title, f"{head}    {body}\n") for title, body in raising.items()]


def of_class(exercise: str, methods: Sequence[str]) -> list[Answer]:
    """For a class with these methods: they do nothing, raise, or give the same whatever is asked."""
    bodies = {"nothing": "return None", "zero": "return 0.0", "an error": "raise RuntimeError"}
    bodies |= {"the arguments": "return arguments", "itself": "return self", "a dictionary": "return {}"}
    return [
        Answer(EMPTY, exercise, title, f"class {exercise}:\n" + "".join(_method(m, body) for m in methods))
        for title, body in bodies.items()
    ]


def _method(name: str, body: str) -> str:
    body = "pass" if name == "__init__" else body
    return f"    def {name}(self, *arguments, **named):\n        {body}\n\n"


def of_variable(exercise: str) -> list[Answer]:
    """For a variable: it holds nothing much, or is not there."""
    values = {title: f"{exercise} = {value}\n" for title, value in _CONSTANTS.items()}
    return [Answer(EMPTY, exercise, title, source) for title, source in values.items()]
