"""What the checks of gradients ask alike: each block by its name, and whether it fits to the other blocks.

A fault early in the chain is one fault: a block also passes when it is what follows from the student's own
numbers before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from autograder import Failed, assert_agrees, assert_array, assert_same, assert_unchanged, numbers
from solutions import probes

NAMES = ("dW", "db", "dh_prev", "dx_t", "dc_prev")
SIZES = ((3, 4), (2, 5), (4, 1))
SAMPLES = (5, 3, 1)
Ask = Callable[..., Any]  # of the samples, then W and b


def block(answer: Any, name: str) -> np.ndarray:
    """One of the five gradients. Raises Failed where it is no array of numbers."""
    part = np.asarray(probes.several(answer, len(NAMES))[NAMES.index(name)])
    if part.dtype.kind not in "biuf":
        raise Failed(f"in place {NAMES.index(name) + 1} of 5 stands no array of numbers")
    return part


def own(answer: Any, name: str, shape: tuple[int, ...]) -> np.ndarray | None:
    """The same, or None where it is not of this shape or nothing but zeros."""
    members = answer if isinstance(answer, list | tuple) and len(answer) == len(NAMES) else ()
    if not members:
        return None
    part = np.asarray(members[NAMES.index(name)])
    fits = part.dtype.kind in "biuf" and part.shape == shape
    return part if fits and bool((np.abs(part) > 1e-15).all()) else None


def is_same(found: Any, wanted: np.ndarray) -> bool:
    """The same shape, and the same numbers."""
    part = np.asarray(found)
    if part.dtype.kind not in "biuf" or part.shape != wanted.shape:
        return False
    with np.errstate(all="ignore"):
        return bool(np.allclose(part, wanted, rtol=1e-9, atol=1e-12))


def assert_fits(found: np.ndarray, due: np.ndarray, others: Iterable[np.ndarray]) -> None:
    """The block is right, or what follows from one of the student's own numbers."""
    if not any(is_same(found, wanted) for wanted in others):
        assert_same(found, due)


def drawn(units: int, inputs: int, layers: int = 0) -> tuple[np.ndarray, ...]:
    """Hidden state, input, memory, weights and bias of these sizes, with no number near zero."""
    shape = (layers,) if layers else ()
    h, x, c = numbers("h", units), numbers("x", inputs), numbers("c", units)
    h, x, c = (part + 0.25 * np.sign(part) for part in (h, x, c))
    return h, x, c, 0.4 * numbers("W", *shape, units + inputs, units), numbers("b", *shape, units)


def total(answers: Iterable[Any], name: str) -> list[np.ndarray]:
    """The sum of this gradient over single samples, if all have one, of the same shape, and not only
    zeros."""
    found = [block(answer, name) for answer in answers]
    fits = len({part.shape for part in found}) == 1 and all(part.any() for part in found)
    return [np.sum(found, axis=0)] if fits else []


def assert_arrays(answer: Any) -> None:
    """Five arrays, whatever their shapes: those are asked for elsewhere."""
    for part in probes.several(answer, len(NAMES)):
        assert_array(part, np.shape(part))


def assert_summed(mine: Ask, right: Ask, given: Sequence[np.ndarray]) -> None:
    """dW and db of a batch: the sums over its samples, which share the weights."""
    *rows, W, b = given
    answer = mine(*rows, W, b)
    singles = [mine(*row, W, b) for row in zip(*rows, strict=True)]
    due = right(*rows, W, b)
    for name in ("dW", "db"):
        assert_fits(block(answer, name), due[NAMES.index(name)], total(singles, name))


def assert_row_by_row(student: Any, mine: Ask, right: Ask, given: Sequence[np.ndarray]) -> None:
    """Every other gradient of a batch: a row for each sample. The arguments stay as they were."""
    *rows, W, b = given
    answer = mine(*rows, W, b)
    assert_unchanged(student)
    due = right(*rows, W, b)
    assert_arrays(answer)
    for name in NAMES[2:]:

        def own(name: str = name) -> np.ndarray:
            singles = [mine(*row, W, b) for row in zip(*rows, strict=True)]
            return np.stack([block(single, name) for single in singles])

        assert_agrees(block(answer, name), due[NAMES.index(name)], own)
