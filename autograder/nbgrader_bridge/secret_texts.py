"""What is secret about an assignment, as texts to look for: answers, hidden checks, regions that are cut."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from autograder.model.assignment import Assignment
from autograder.model.cells import is_answer, text
from autograder.model.source import of_course, parse

TOKENS = 4  # `return z` gives nothing away, `return 1 - f` does
WORDS = 8  # of a sentence in a check's docstring
REGIONS = ("SOLUTION", "HIDDEN TESTS", "MARK SCHEME")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_SENTENCE = re.compile(r"(?<=[.?!])\s+|\n\s*\n")
_SIMPLE = (ast.Return, ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Expr)


def secrets(assignment: Assignment) -> dict[str, str]:
    """What to look for: text in tokens -> the file that it comes from."""
    course = assignment.course
    origins: dict[str, str] = {}
    exercises = {exercise.name for exercise in assignment.exercises}
    for path in assignment.private_code:
        origin = str(path.relative_to(course.root))
        if path == course.reference(assignment.name):
            told = _of_answers(path, assignment)
        else:
            told = _of_checks(path, exercises | assignment.given)
        for secret in told:
            origins.setdefault(secret, origin)
    for secret in _of_regions(assignment):
        origins.setdefault(secret, f"{assignment.source.relative_to(course.root)}, a region that is cut out")
    shared = _docstrings(assignment.released)
    return {secret: origin for secret, origin in origins.items() if secret not in shared}


def of_reference(assignment: Assignment) -> list[str]:
    """The lines of the reference that tell the answer, in tokens."""
    return list(_of_answers(assignment.course.reference(assignment.name), assignment))


def _of_answers(path: Path, assignment: Assignment) -> Iterator[str]:
    """What stands in functions, docstrings aside; not in those that the locked cells give to students."""
    exercises = {exercise.name for exercise in assignment.exercises}
    for function in _functions(of_course(path)):
        if function.name in exercises or function.name not in assignment.given:
            yield from _long(_code(function, exercises | assignment.given), TOKENS)


def _of_checks(path: Path, known: set[str]) -> Iterator[str]:
    """All that tells."""
    tree = of_course(path)
    for function in _functions(tree):
        if not _is_misconception(function):  # its docstring is a hint, and the visible checks say it too
            yield from _long(_SENTENCE.split(ast.get_docstring(function) or ""), WORDS)
    yield from _long(_code(tree, known), TOKENS)


def _functions(tree: ast.AST) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def _is_misconception(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    marks = (mark.func if isinstance(mark, ast.Call) else mark for mark in function.decorator_list)
    return any(isinstance(mark, ast.Name) and mark.id == "misconception" for mark in marks)


def _code(part: ast.AST, exercises: set[str]) -> Iterator[str]:
    """Every statement as Python would write it, and what it computes."""
    for node in ast.walk(part):
        value = _value(node)
        if value is None or _is_data(value) or _is_plain_use(value, exercises):
            continue
        if isinstance(node, ast.For):
            yield f"for {ast.unparse(node.target)} in {ast.unparse(node.iter)}"
        elif isinstance(node, ast.If | ast.While):
            yield f"{'if' if isinstance(node, ast.If) else 'while'} {ast.unparse(node.test)}"
        else:
            yield from _written(node, value)
            # A formula without a call (`f * c`) is what the text teaches; the statement is the answer.
            if _calls(value):
                yield from _written(value, value)


def _written(node: ast.AST, value: ast.expr) -> Iterator[str]:
    """With and without the brackets that Python writes around a pair."""
    full = ast.unparse(node)
    yield full
    if isinstance(value, ast.Tuple):
        bare = ", ".join(map(ast.unparse, value.elts))
        yield full.replace(f"({bare})", bare)


def _value(node: ast.AST) -> ast.expr | None:
    """The expression that makes a statement tell something."""
    if isinstance(node, ast.Raise) and node.exc is not None:
        return None if "NotImplementedError" in ast.unparse(node.exc) else node.exc  # what a stub says
    if isinstance(node, ast.Assert | ast.If | ast.While):
        return node.test
    if isinstance(node, ast.For):
        return node.iter
    return node.value if isinstance(node, _SIMPLE) else None


def _calls(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Call) for part in ast.walk(node))


def _is_data(value: ast.expr) -> bool:
    """Numbers, and NumPy's words around them: inputs are no secret, the worked example is in the text."""
    names = {part.id for part in ast.walk(value) if isinstance(part, ast.Name)}
    return names <= {"np", "numpy", "float"}


def _is_plain_use(value: ast.expr, exercises: set[str]) -> bool:
    """`linear(concat, W_f, b_f)`: how anybody calls the function."""
    return (
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Name)
        and value.func.id in exercises
        and all(isinstance(argument, ast.Name | ast.Starred) for argument in value.args)
    )


def _of_regions(assignment: Assignment) -> Iterator[str]:
    for cell in assignment.cells:
        inside = False
        for line in text(cell).split("\n"):
            if any(f"BEGIN {name}" in line for name in REGIONS):
                inside = True
            elif any(f"END {name}" in line for name in REGIONS):
                inside = False
            elif inside:
                yield from _long([line], TOKENS)


def _docstrings(cells: Iterable[Mapping[str, Any]]) -> str:
    """What the stubs themselves tell the student."""
    trees = [parse(text(cell)) for cell in cells if is_answer(cell) and cell["cell_type"] == "code"]
    nodes = [node for tree in trees if tree for node in ast.walk(tree)]
    functions = [node for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    return tokens("\n".join(ast.get_docstring(node) or "" for node in functions))


def _long(texts: Iterable[str], shortest: int) -> Iterator[str]:
    for part in texts:
        words = tokens(part)
        if words.count(" ") > shortest:
            yield words


def tokens(source: str) -> str:
    """Words and signs between single spaces: neither white space, quotes nor the case of letters matter."""
    return f" {' '.join(_TOKEN.findall(source.replace(chr(34), chr(39)).lower()))} "
