"""A batch of which one row comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import one_row
from autograder.diagnosis.case import Case, Subject
from autograder.sandbox.observation import Call
from tests.diagnosis.test_elsewhere import shown

DRAW = np.random.default_rng(3)


def twice(x: np.ndarray) -> Any:
    """The reference: every row for itself."""
    return 2 * x


CALLS = tuple(Call("twice", (DRAW.normal(size=size),)) for size in ((4,), (4,), (3, 4), (5, 4)))
SUBJECT = Subject("twice", ("x",), CALLS, shown(twice, CALLS), {"twice": twice})


@pytest.mark.parametrize(
    ("function", "name"),
    [
        (lambda x: 2 * np.atleast_2d(x)[-1], "batch: last row only"),
        (lambda x: 2 * np.atleast_2d(x)[0], "batch: first row only"),
        (lambda x: np.atleast_2d(x).sum(axis=0), "batch: one of all"),
        (lambda x: np.ones(4), None),
    ],
)
def test_which_row_it_is(function: Callable[..., Any], name: str | None) -> None:
    case = Case(SUBJECT, shown(function, CALLS), lambda call: shown(function, [call])[0])
    told = one_row.told(case, 2, function(*CALLS[2].arguments), SUBJECT.reference[2].value)

    assert (told[0] if told else None) == name
