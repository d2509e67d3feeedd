"""The words of check authors, as mypy sees them: read by mypy, never run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, assert_type

import numpy as np

import autograder
from autograder import Student, check, misconception


def linear(z: np.ndarray, W: np.ndarray) -> np.ndarray:
    """A reference."""
    return np.asarray(z @ W)


@check(linear)
def test_shape(student: Student) -> None:
    """a row stays a row"""
    autograder.assert_array(student.linear(np.ones(2), np.ones((2, 3))), (3,))


@check(linear, weight=2, after=test_shape)
def test_values(student: Student) -> None:
    """every value is right"""
    z = autograder.numbers("z", 4, 2)
    assert_type(z, np.ndarray)
    assert_type(autograder.generator("more"), np.random.Generator)
    assert_type(student.linear, Callable[..., Any])
    autograder.assert_same(autograder.rows(student.linear, z, z.T), linear(z, z.T), rtol=1e-9)
    autograder.assert_unchanged(student)
    autograder.assert_new(student)


@misconception(linear)
def halved(z: np.ndarray, W: np.ndarray) -> np.ndarray:
    """Was every value counted once?"""
    return linear(z, W) / 2
