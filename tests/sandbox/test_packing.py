"""Values to a tree with bytes and back: what crosses is the same, what may not is described or refused."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from autograder.sandbox.observation import alike
from autograder.sandbox.packing import Packer
from autograder.sandbox.unpacking import Unpacker
from autograder.sandbox.values import (
    LARGE,
    MAX_DEPTH,
    MAX_ITEMS,
    MAX_TEXT,
    Callback,
    OpaqueValue,
    Own,
    Record,
)


@dataclasses.dataclass
class Point:
    """A student's own."""

    x: float


def crossed(value: Any, *, to_student: bool = False) -> Any:
    """As it arrives."""
    packer = Packer(functions=[] if to_student else None)
    tree = packer.tree(value, 0)
    return Unpacker(b"".join(packer.arrays), to_student=to_student).rebuild(tree, 0)


@pytest.mark.parametrize(
    "value",
    [
        None, True, -3, 2.5, "é", 1 << 200, -(1 << 70), [1, [2, (3,)]], {"a": [1], "b": {}}, (),
        np.arange(6.0).reshape(2, 3), np.zeros((0, 3), np.int16), [np.ones(2), np.zeros(1)],
        np.random.default_rng(3), Own("linear"),
    ],
)  # fmt: skip
def test_what_may_cross_is_the_same_on_the_other_side(value: Any) -> None:
    """Kinds, shapes and every number."""
    assert alike(crossed(value), value)


def test_arrays_of_another_byte_order_keep_their_numbers() -> None:
    """In the order of this machine."""
    assert crossed(np.array([1.5, 2.5], ">f8")).tolist() == [1.5, 2.5]


@pytest.mark.parametrize(
    ("value", "name", "note"),
    [
        ("x" * (MAX_TEXT + 1), "str", LARGE),
        (1 << 5000, "int", LARGE),
        ([0] * (MAX_ITEMS + 1), "list", LARGE),
        ({1: 2}, "dict", "with keys that are no texts"),
        (np.array(["a"]), "array of texts", ""),
        (object(), "object", ""),
        (lambda: 0, "function", ""),
    ],
)
def test_what_may_not_cross_is_described(value: Any, name: str, note: str) -> None:
    """By its kind, and why it stayed."""
    assert crossed(value) == OpaqueValue(name, note)


def test_a_list_in_itself_has_an_end() -> None:
    """Its own depth is bounded."""
    endless: list[Any] = []
    endless.append(endless)
    value = crossed(endless)
    for _ in range(MAX_DEPTH):
        (value,) = value

    assert value == OpaqueValue("list", LARGE)


def test_a_dataclass_is_its_fields() -> None:
    """A name that it has not is an error; what is private is none of ours."""
    record = crossed(Point(2.0))

    assert (type(record), record.record_name, record.x) == (Record, "Point", 2.0)
    with pytest.raises(AttributeError):
        record.y  # noqa: B018


def test_functions_cross_to_the_student_s_side_only() -> None:
    """By their place."""
    assert crossed(abs, to_student=True) == Callback(0, "abs")
    with pytest.raises(ValueError, match="unknown tag"):
        Unpacker(b"").rebuild({"c": [0, "abs"]}, 0)


@pytest.mark.parametrize(
    "tree",
    [
        {"a": ["<f8", [2], 8]},
        {"a": ["<f8", [-1], 0]},
        {"a": ["<f8", [1] * 40, 0]},
        {"a": ["O", [1], 0]},
        {"a": ["<f8", [3], 0]},
        {"d": [["a", "a"], [1, 2]]},
        {"d": [[1], [2]]},
        {"i": "0x"},
        {"g": ["f" * 40, "1", 0, 0]},
        {"x": [1, ""]},
        {"t": "text"},
        {"z": 1},
        {"t": [0] * (2 * MAX_ITEMS + 1)},
        1 << 80,
    ],
)
def test_a_tree_that_nobody_packs_is_refused(tree: Any) -> None:
    """Arrays outside of their frame, names twice, more than may be: no value comes of it."""
    with pytest.raises((ValueError, TypeError)):
        Unpacker(bytes(16)).rebuild(tree, 0)
