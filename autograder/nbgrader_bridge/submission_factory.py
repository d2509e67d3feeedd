"""Notebooks as a student would hand them in: the release with the reference, a wrong one or nothing in it."""

from __future__ import annotations

import ast
import inspect
import json
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

from autograder.model.assignment import Assignment
from autograder.model.cells import grade_id, is_answer, is_manual, text
from autograder.nbgrader_bridge.reference_text import Answers


class MadeSubmission:
    """Makes submissions of one assignment."""

    def __init__(self, assignment: Assignment) -> None:
        answers = Answers.read(assignment)
        exercises = [exercise.name for exercise in assignment.exercises]
        self._assignment = assignment
        self._reference = {
            grade_id(cell): answers.filled(grade_id(cell), text(cell))
            for cell in assignment.cells
            if is_answer(cell) and grade_id(cell) in exercises
        }
        # Code that a person grades: the reference's answer is what the author wrote into the cell.
        self._reference |= {
            grade_id(cell): text(cell)
            for cell in assignment.cells
            if is_manual(cell) and cell["cell_type"] == "code"
        }

    def stub(self) -> bytes:
        """The release as it is."""
        return self._notebook({})

    def answered(self, answers: Mapping[str, str]) -> bytes:
        """These cells by exercise, and the reference in all others."""
        return self._notebook({**self._reference, **answers})

    def _notebook(self, answers: Mapping[str, str]) -> bytes:
        cells = [
            {**cell, "attachments": {}, "source": answers.get(grade_id(cell), text(cell))}
            if cell["cell_type"] == "markdown"  # pictures are not graded, and nine tenths of the bytes
            else {**cell, "source": answers.get(grade_id(cell), text(cell))}
            for cell in self._assignment.released
        ]
        return json.dumps({**self._assignment.notebook, "cells": cells}).encode()


def cell_of(function: Callable[..., Any], exercise: str, method: str = "", base: Any = None) -> str:
    """A function or class of a check file as an answer cell: renamed, without decorators and docstring.

    What it uses of its file comes along: imports, functions, constants, and a module of answers as an object.
    method: the function is one of the class `base`, whose other methods are right.
    """
    module = inspect.getmodule(function)
    node = _tree(function).body[0]
    assert isinstance(node, ast.FunctionDef | ast.ClassDef)
    node.name, node.decorator_list = method or exercise, []
    if isinstance(node, ast.FunctionDef):
        node.returns = None
    if ast.get_docstring(node) is not None:
        node.body = node.body[1:] or [ast.Pass()]
    needed = list(_needed(node, vars(module) if module else {}))
    whole: ast.stmt = node
    if method:
        right = inspect.getmodule(base)
        assert right is not None
        needed.append(_as_object("_right", right))
        bases: list[ast.expr] = [ast.Attribute(ast.Name("_right"), exercise)]
        whole = ast.ClassDef(exercise, bases, [], [node], [])
    return "\n\n\n".join([*needed, ast.unparse(ast.fix_missing_locations(whole))]) + "\n"


def _tree(function: Callable[..., Any]) -> ast.Module:
    return ast.parse(textwrap.dedent(inspect.getsource(function)))


def _needed(node: ast.AST, values: Mapping[str, Any]) -> Iterator[str]:
    names = dict.fromkeys(
        part.id for part in ast.walk(node) if isinstance(part, ast.Name) and part.id in values
    )
    for name in names:
        value = values[name]
        if isinstance(value, ModuleType) and value.__name__.startswith("solutions."):
            yield _as_object(name, value)
        elif isinstance(value, ModuleType):
            yield f"import {value.__name__} as {name}"
        elif inspect.isfunction(value):
            tree = _tree(value)
            yield from _needed(tree, {key: item for key, item in values.items() if key != name})
            yield ast.unparse(tree)


def _as_object(name: str, module: ModuleType) -> str:
    """`gate.linear` keeps its meaning where `linear` is the student's."""
    body = "\n".join(map(_as_local, ast.parse(inspect.getsource(module)).body))
    made = f"{name} = types.SimpleNamespace(**_{name}())"
    return (
        f"import types\n\n\ndef _{name}():\n{textwrap.indent(body, '    ')}\n    return locals()\n\n\n{made}"
    )


def _as_local(statement: ast.stmt) -> str:
    """A statement of a reference inside a function: no types, and other references come along."""
    if isinstance(statement, ast.ImportFrom) and statement.module == "__future__":
        return ""
    if isinstance(statement, ast.ImportFrom) and str(statement.module).startswith("solutions."):
        taken = "\n".join(f"{item.asname or item.name} = other.{item.name}" for item in statement.names)
        return f"{_as_object('other', sys.modules[str(statement.module)])}\n{taken}"
    if isinstance(statement, ast.FunctionDef):
        statement.returns = None
        for argument in statement.args.args:
            argument.annotation = None
    return ast.unparse(statement)
