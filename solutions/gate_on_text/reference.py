"""What a small LSTM needs to learn from text, and how the unit that counts is found in it.

A text is a row of whole numbers, the places of its letters in an alphabet; T steps stand in front, then N
samples. Everything is float64 and no argument is changed. Clipping by the common norm is that of R. Pascanu,
T. Mikolov and Y. Bengio, "On the difficulty of training recurrent neural networks" (2013).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from solutions.forget_gate.reference import sigmoid

Array = NDArray[np.float64]


def one_hot(codes: NDArray[np.int64], letters: int) -> Array:
    """A row of zeros with a single one for every letter: (T,) -> (T, letters), (T, N) -> (T, N, letters)."""
    rows: Array = (codes[..., None] == np.arange(letters)).astype(float)
    return rows


def cross_entropy(scores: Array, targets: Array) -> tuple[float, Array]:
    """The mean cross-entropy of scores for answers that are 0 or 1, and its slopes: `(loss, d_scores)`.

    (T,), (T,) -> a number, (T,), or with N samples (T, N), (T, N) -> a number, (T, N).
    """
    loss = np.mean(np.logaddexp(0, scores) - targets * scores)
    return float(loss), (sigmoid(scores) - targets) / np.size(scores)


def clip_gradients(dW: Array, db: Array, limit: float) -> tuple[Array, Array]:
    """Both gradients in the same direction, together no longer than the limit: any shape -> the same shape.

    Any shape will do for each of the two.
    """
    length = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    factor = limit / max(length, limit)
    return dW * factor, db * factor


def counting_unit(memory: Array, depth: Array) -> tuple[int, float]:
    """The unit whose memory goes most closely with the depth, up or down, and its correlation.

    (T, H), (T,) -> a whole number, a number between -1 and 1. A unit that never moves has a correlation of 0.
    """
    moved, deep = memory - memory.mean(axis=0), depth - depth.mean()
    length = np.sqrt(np.sum(moved**2, axis=0) * np.sum(deep**2))
    found = deep @ moved / np.where(length > 0, length, 1.0)
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])
