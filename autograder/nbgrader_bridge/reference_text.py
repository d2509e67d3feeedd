"""The reference answers as text: what stands in a function after its docstring, and what that needs."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from autograder.model.assignment import Assignment
from autograder.model.errors import UsageError

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
        source = path.read_text("utf-8")
        tree = ast.parse(source)
        exercises = {exercise.name for exercise in assignment.exercises}
        functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
        bindings = {name: node for node in tree.body for name in _bound(node)}
        given = exercises | set(assignment.imports)
        return cls(
            str(path.relative_to(assignment.course.root)),
            {name: _body(functions[name], source) for name in exercises & set(functions)},
            {
                name: "\n\n".join(_helpers(functions[name], bindings, given, source))
                for name in exercises & set(functions)
            },
        )

    def filled(self, name: str, cell: str) -> str:
        """The answer cell with the reference in its empty region. Raises UsageError when it can't be."""
        lines = cell.split("\n")
        marks = [index for index, line in enumerate(lines) if BEGIN in line or END in line]
        if name not in self.bodies:
            raise UsageError(f"{self.origin} has no function {name!r}, which the notebook asks for")
        if len(marks) != 2 or any(line.strip() for line in lines[marks[0] + 1 : marks[1]]):
            raise UsageError(f"cell {name!r} needs one empty region: ### {BEGIN}, then ### {END}")
        first, last = marks
        indent = lines[first][: len(lines[first]) - len(lines[first].lstrip())]
        body = textwrap.indent(self.bodies[name], indent).split("\n")
        filled = "\n".join([*lines[: first + 1], *body, *lines[last:]])
        return f"{self.helpers[name]}\n\n\n{filled}" if self.helpers[name] else filled


def _bound(node: ast.stmt) -> Iterator[str]:
    """Names that a top-level statement makes."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        yield node.name
    elif isinstance(node, ast.Import | ast.ImportFrom):
        if not (isinstance(node, ast.ImportFrom) and node.module == "__future__"):
            yield from (alias.asname or alias.name.split(".")[0] for alias in node.names)
    else:
        yield from (
            part.id
            for part in ast.walk(node)
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
        )


def _helpers(
    function: ast.FunctionDef, bindings: Mapping[str, ast.stmt], given: set[str], source: str
) -> list[str]:
    """Top-level statements that the body uses, in the file's order; the notebook has those in `given`."""
    needed: dict[int, ast.stmt] = {}
    waiting: list[ast.AST] = list(function.body)
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
