"""What a function of a cell holds on its way."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pytest

from autograder.sandbox import traced_call
from autograder.sandbox.traced_call import held

GATE = """
def helper(z):
    bent = np.tanh(z)
    return bent

def gate(x, W):
    z = x @ W
    kept = np.zeros(2)
    kept[0] = 5.0
    pair = [z, helper(z)]
    return -pair[1]

def refuses(x):
    z = x + 1
    raise ValueError("no")

def loops(x):
    total = 0.0
    for number in range(100_000):
        total = total + 1.0
    return total
"""


def cell(number: int = 3) -> dict[str, Any]:
    """The functions of a cell."""
    names: dict[str, Any] = {"np": np}
    exec(compile(GATE, f"<cell {number}>", "exec"), names)
    return names


def test_values_come_in_the_order_of_the_lines_with_their_names() -> None:
    x, W = np.array([1.0, 2.0]), np.eye(2)
    found = held(cell()["gate"], [x, W], {})
    named = [(name, np.asarray(value).tolist()) for name, _, value in found if name]

    assert named[:3] == [("z", [1, 2]), ("kept", [0, 0]), ("pair", [1, 2])]
    assert ("pair", pytest.approx(np.tanh([1, 2]))) in named
    assert ("kept", [5, 0]) in named  # what was written into it
    assert next(line for name, line, _ in found if name == "z") == 7
    assert found[-1][0] == ""
    assert found[-1][2] == pytest.approx(-np.tanh([1, 2]))


def test_what_functions_on_the_way_hold_has_no_name() -> None:
    found = held(cell()["gate"], [np.ones(2), np.eye(2)], {})

    assert {name for name, _, value in found if np.allclose(value, np.tanh(1))} == {"", "pair"}


def test_a_value_is_as_it_was_then() -> None:
    found = held(cell()["gate"], [np.ones(2), np.eye(2)], {})
    kept = [value.tolist() for name, _, value in found if name == "kept"]

    assert kept == [[0, 0], [5, 0]]


def test_an_error_is_the_functions_and_the_trace_ends_with_it() -> None:
    with pytest.raises(ValueError, match="no"):
        held(cell()["refuses"], [np.ones(2)], {})
    assert sys.gettrace() is None or "traced_call" not in repr(sys.gettrace())


def test_a_long_loop_is_followed_for_a_while() -> None:
    found = held(cell()["loops"], [np.ones(2)], {})

    assert len(found) == traced_call.MAX_VALUES


def test_what_is_long_is_not_followed_to_its_end() -> None:
    """Nothing is traced any more when enough is known: a call may not run out of time for being looked at."""
    names: dict[str, Any] = {"sys": sys, "traced": []}
    exec(
        compile("def f(x):\n for n in range(9_000): x\n traced.append(sys.gettrace())", "<cell 1>", "exec"),
        names,
    )
    held(names["f"], [1.0], {})

    assert names["traced"] == [None]


def test_only_cells_are_followed() -> None:
    assert held(np.linalg.norm, [np.ones(2)], {}) == []
