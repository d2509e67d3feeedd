"""The reference answers as text: what stands in a function after its docstring, and what that needs."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from autograder.model.assignment import Assignment
from autograder.model.cells import is_grade, nbgrader, text
from autograder.model.errors import UsageError
from autograder.model.source import bound, of_course
from autograder.reading.static_analysis import scan

_HEAD = re.compile(r"[ \t]*def[ \t]+(?P<name>\w+)")
BEGIN, END = "BEGIN SOLUTION", "END SOLUTION"


@dataclass(frozen=True)
class Answers:
    """Function name -> its lines after the docstring, and -> the helpers that those lines call."""

    origin: str
    bodies: Mapping[str, str]
    helpers: Mapping[str, str]

    @classmethod
    def read(cls, assignment: Assignment) -> Answers:
        """From `solutions/<name>.py`."""
        path = assignment.course.reference(assignment.name)
        tree, source = of_course(path), path.read_text("utf-8")
        exercises = {exercise.name for exercise in assignment.exercises}
        bindings = {name: node for node in tree.body for name in bound(node)}
        given = exercises | set(assignment.imports) | _defined_by(assignment)
        solved = {name: bindings[name] for name in exercises if name in bindings}
        return cls(
            str(path.relative_to(assignment.course.root)),
            {place: body for name, node in solved.items() for place, body in _bodies(name, node, source)},
            {name: "\n\n".join(_helpers(node, bindings, given, source)) for name, node in solved.items()},
        )

    def filled(self, name: str, cell: str) -> str:
        """The answer cell with the reference in its empty region. Raises UsageError when it can't be."""
        lines = cell.split("\n")
        marks = [index for index, line in enumerate(lines) if BEGIN in line or END in line]
        if name not in self.helpers:
            raise UsageError(f"{self.origin} has no function {name!r}, which the notebook asks for")
        pairs = list(zip(marks[::2], marks[1::2], strict=False))
        methods = any(place.startswith(f"{name}.") for place in self.bodies)
        empty = not any(line.strip() for first, last in pairs for line in lines[first + 1 : last])
        if len(marks) % 2 or not empty or (len(pairs) != 1 and not methods) or not pairs:
            each = "an empty region in every method" if methods else "one empty region"
            raise UsageError(f"cell {name!r} needs {each}: ### {BEGIN}, then ### {END}")
        for first, last in reversed(pairs):
            place = f"{name}.{_method_around(lines, first)}" if methods else name
            if place not in self.bodies:
                raise UsageError(f"{self.origin} has no {place!r}, which the notebook asks for")
            indent = lines[first][: len(lines[first]) - len(lines[first].lstrip())]
            lines[first + 1 : last] = textwrap.indent(self.bodies[place], indent).split("\n")
        filled = "\n".join(lines)
        return f"{self.helpers[name]}\n\n\n{filled}" if self.helpers[name] else filled


def _bodies(name: str, node: ast.stmt, source: str) -> Iterator[tuple[str, str]]:
    """What stands in a function, in each method of a class, or for a variable, by the place of its region."""
    if isinstance(node, ast.FunctionDef):
        yield name, _body(node, source)
    elif isinstance(node, ast.ClassDef):
        methods = [item for item in node.body if isinstance(item, ast.FunctionDef)]
        yield from ((f"{name}.{method.name}", _body(method, source)) for method in methods)
    else:
        yield name, ast.get_source_segment(source, node) or ""


def _method_around(lines: list[str], place: int) -> str:
    """The function whose head stands last above a line."""
    heads = [head for line in lines[:place] if (head := _HEAD.match(line))]
    return heads[-1]["name"] if heads else ""


def _defined_by(assignment: Assignment) -> set[str]:
    """What the notebook gives to students in locked cells."""
    sources = [text(cell) for cell in assignment.cells if nbgrader(cell).get("locked") and not is_grade(cell)]
    return {name for source in sources for name in scan(source).defined}


def _helpers(solved: ast.stmt, bindings: Mapping[str, ast.stmt], given: set[str], source: str) -> list[str]:
    """Top-level statements that the body uses, in the file's order; the notebook has those in `given`."""
    needed: dict[int, ast.stmt] = {}
    waiting: list[ast.AST] = list(solved.body) if isinstance(solved, ast.FunctionDef) else [solved]
    while waiting:
        for part in ast.walk(waiting.pop()):
            if isinstance(part, ast.Name) and part.id in bindings and part.id not in given:
                node = bindings[part.id]
                if node.lineno not in needed:
                    needed[node.lineno] = node
                    waiting.append(node)
    return [ast.get_source_segment(source, needed[line]) or "" for line in sorted(needed)]


def _body(function: ast.FunctionDef, source: str) -> str:
    start = function.body[0].lineno - 1
    if ast.get_docstring(function) is not None:
        start = function.body[0].end_lineno or start
    lines = source.split("\n")[start : function.end_lineno]
    if function.body[-1].lineno == function.lineno:  # `def f(x): return x`
        return "\n".join(ast.unparse(node) for node in function.body)
    return textwrap.dedent("\n".join(lines)).strip("\n")
