"""The house's own habits: tests mirror the packages, down to the module."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.model.course import KIT

ENGINE = KIT / "autograder"
PACKAGES = sorted(path.parent for path in ENGINE.glob("*/__init__.py"))


def imported(path: Path) -> Iterator[str]:
    """The modules that a file names in an import, anywhere in it, and names that may be modules."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def modules(package: Path) -> Iterator[str]:
    """All with code in them: a package's own file may hold a docstring only."""
    for path in sorted(package.rglob("*.py")):
        if path.name != "__init__.py" or len(ast.parse(path.read_text("utf-8")).body) > 1:
            yield ".".join(path.relative_to(KIT).with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: path.name)
def test_every_module_is_imported_by_a_test_of_its_own_package(package: Path) -> None:
    """What goes wrong in a module is seen first where one looks first: tests/<package>/."""
    tests = (KIT / "tests" / package.name).rglob("*.py")
    seen = {name for path in tests for name in imported(path)}

    assert sorted(set(modules(package)) - seen) == []
