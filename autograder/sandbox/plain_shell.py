"""Cells run as a module's top level, for those that need nothing of IPython's."""

from __future__ import annotations

import ast
import sys
import types
from typing import Any

from autograder.sandbox.bounded_stream import MAX_OUTPUT


class PlainShell:
    """Runs cells as a module's top level does, for cells that need nothing of IPython's."""

    warm = ()

    def __init__(self) -> None:
        self.namespace = _main_module()

    def run(self, source: str, number: int) -> tuple[Any, BaseException | None]:
        """The last expression's repr, as IPython would show it."""
        name = f"<cell {number}>"
        try:
            tree = ast.parse(source, name)
            last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
            exec(compile(tree, name, "exec"), self.namespace)
            if isinstance(last, ast.Expr):
                value = eval(compile(ast.Expression(last.value), name, "eval"), self.namespace)
                if value is not None and not source.rstrip().endswith(";"):
                    return repr(value)[:MAX_OUTPUT], None
        except BaseException as error:
            return None, error
        return None, None


def _main_module() -> dict[str, Any]:
    module = types.ModuleType("__main__")
    module.__builtins__ = __builtins__  # type: ignore[attr-defined]
    sys.modules["__main__"] = module
    return vars(module)
