"""Words about a student's errors and answers: repeated where Python or NumPy wrote them, and nowhere else."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.sandbox.error_messages import family
from autograder.sandbox.kind_names import kind_of, shape_of
from autograder.sandbox.observation import Observation

ANY: dict[str | None, Any] = {None: None, "list": [2.0], "float": 1.5}  # what no type would allow
THREE, FOUR, TABLE = np.ones(3), np.ones(4), np.ones((7, 3))


@pytest.mark.parametrize(
    ("mistake", "about"),
    [
        (lambda: THREE + FOUR, "sizes"),
        (lambda: THREE @ TABLE, "sizes"),
        (lambda: 3 @ THREE, "sizes"),
        (lambda: np.dot(THREE, TABLE), "sizes"),
        (lambda: np.stack([THREE, FOUR]), "sizes"),
        (lambda: np.concatenate([TABLE, THREE]), "sizes"),
        (lambda: np.concatenate([TABLE, np.ones((7, 4))]), "sizes"),
        (lambda: THREE.reshape(2), "sizes"),
        (lambda: TABLE.__setitem__(0, FOUR), "sizes"),
        (lambda: np.ones(3).__iadd__(TABLE), "sizes"),
        (lambda: np.concatenate([THREE, FOUR], axis=1), "axis"),
        (lambda: math.exp(THREE), "scalars"),
        (lambda: np.array([THREE, FOUR]), "scalars"),
        (lambda: 1 if THREE > 0 else 0, "truth"),
        (lambda: np.array([1]).__imul__(0.5), "casting"),
        (lambda: math.exp(1000), "numbers"),
        (lambda: np.einsum("i,ij->j", TABLE, TABLE), "letters"),
        (lambda: np.einsum("ni,ij->nj", THREE, TABLE), "letters"),
        (lambda: np.tensordot(FOUR, TABLE, axes=1), "letters"),
        (lambda: THREE + ANY[None], "kinds"),
        (lambda: np.exp(ANY[None]), "kinds"),
        (lambda: [1.0] * ANY["list"], "kinds"),
        (lambda: range(ANY["float"]), "kinds"),
        (lambda: len(ANY["float"]), "kinds"),
        (lambda: THREE[ANY["float"]], "kinds"),
        (lambda: np.split(FOUR, 3), "kinds"),
        (lambda: int("x"), ""),
    ],
)
def test_messages_of_numpy_are_known_for_what_they_are_about(
    mistake: Callable[[], object], about: str
) -> None:
    """As the NumPy that is installed writes them."""
    message = ""
    with contextlib.suppress(ArithmeticError):
        try:
            mistake()
        except (ValueError, TypeError, IndexError, ArithmeticError) as error:
            message = str(error)

    assert message
    assert family(message) == about


@pytest.mark.parametrize(
    "message",
    [
        "operands could not be broadcast together with shapes (3112433,) (3,) ",
        "operands could not be broadcast together with shapes (12,) (34,) (56,) (78,) ",
        "only 314159 arrays can be converted to Python scalars",
        "all the input arrays must have 3 1 4 1 5 9",
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with 3.14159",
        "setting an array element with a sequence. 3.14159",
        "z() takes 3.14159",
    ],
)
def test_messages_that_only_look_like_numpys_are_not_repeated(message: str) -> None:
    """A submission writes its own messages, and could spell the inputs of a call in them."""
    assert not family(message)


def test_sizes_that_an_answer_chose_are_told_up_to_a_limit() -> None:
    """Sizes of plausible answers help; larger ones, and many axes, could spell anything."""
    assert [shape_of(np.empty(shape)) for shape in [(), (7,), (7, 3)]] == ["()", "(7,)", "(7, 3)"]
    assert shape_of(np.empty((314, 15))) == "(over 99, 15)"
    assert shape_of(np.empty((3, 1, 4, 1, 5, 0))) == "(more than three axes)"
    assert kind_of([0] * 314) == "a list of over 99"


def test_errors_of_one_kind_about_different_things_are_not_the_same() -> None:
    """A hint for sizes that do not fit is none for an error of one's own, or for an array as a condition."""
    sizes = Observation(error=("ValueError", "all input arrays must have the same shape"))
    others = [
        Observation(error=("ValueError", message))
        for message in ("operands could not be broadcast together with shapes (3,) (4,) ", "", "a surprise")
    ]

    assert [sizes.same_as(other) for other in others] == [True, False, False]
