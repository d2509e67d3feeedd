"""Which functions an exercise may come to: too often yes rather than once wrongly no."""

from __future__ import annotations

import ast

import pytest

from autograder.reading.call_graph import may_use
from autograder.reading.definitions import only_names

ALONE = "def squash(z):\n    return 1 / (1 + np.exp(-z))"
GATE = "def gate(x):\n    return squash(line(x))"
LINE = "def line(x):\n    return x"

USES = {
    "by name": ["def squash(z):\n    return line(z)"],
    "through a helper": ["def squash(z):\n    return helper(z)", "def helper(z):\n    return line(z)"],
    "by another name": ["affine = line", "def squash(z):\n    return affine(z)"],
    "through what a cell fills": [
        "tools = {}",
        "tools['line'] = line",
        "def squash(z):\n    return tools['line'](z)",
    ],
    "through a decorator": [
        "tools = []\ndef keep(f):\n    tools.append(f)\n    return f",
        "@keep\ndef line(x):\n    return x",
        "@keep\ndef other(x):\n    return line(x)",
        "def squash(z):\n    return tools[-1](z)",
    ],
    "through a class": ["class Gate:\n    f = line", "def squash(z):\n    return Gate.f(z)"],
    "through a default": ["def squash(z, f=line):\n    return f(z)"],
    "by its text": ["def squash(z):\n    return globals()['li' + 'ne'](z)", "# line"],
    "in a cell that is no Python": ["def squash(z):\n    return line(z) ("],
    "in one cell with others": [f"{ALONE}\n\n{GATE}\n\n{LINE}"],
}


@pytest.mark.parametrize("cells", USES.values(), ids=USES)
def test_what_may_be_used_is_found(cells: list[str]) -> None:
    """by whatever way one cell comes to another"""
    assert may_use([LINE, *cells], "squash", ["line"])


def test_what_others_use_is_not_taken_for_its_own() -> None:
    """the function above it does not matter"""
    assert not may_use(["import numpy as np", LINE, ALONE, GATE], "squash", ["line"])
    assert may_use(["import numpy as np", LINE, ALONE, GATE], "gate", ["line"])


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        (
            "import numpy as np\nfrom math import exp\nw = 3\ndef f(x):\n    return g(x)",
            {"np", "exp", "w", "f"},
        ),
        ("class Gate:\n    share = 1", {"Gate"}),
        ("w = draw(3)", None),
        ("def f(x=draw(3)):\n    return x", None),
        ("@keep\ndef f(x):\n    return x", None),
        ("from maths import *", None),
        ("for i in range(3):\n    pass", None),
    ],
)
def test_a_cell_that_only_defines_is_known_by_its_names(cell: str, names: set[str] | None) -> None:
    """One that does more may connect all that it mentions."""
    assert only_names(ast.parse(cell).body) == names
