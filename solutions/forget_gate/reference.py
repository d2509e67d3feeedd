"""The forget gate of an LSTM cell, part by part.

A sample is a row: vectors are (H,) or (I,), a batch of N samples is (N, H) or (N, I); `W_f` is (H + I, H),
its rows `[:H]` belong to `h_prev` and its rows `[H:]` to `x_t`. Everything is float64 and no argument is
changed.

The formula is that of F. Gers, J. Schmidhuber and F. Cummins, "Learning to Forget: Continual Prediction with
LSTM", Neural Computation 12 (2000), in row style: `f_t = sigma([h_prev, x_t] @ W_f + b_f)`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def concatenate(h_prev: Array, x_t: Array) -> Array:
    """Put the last hidden state and the new input side by side, hidden state first.

    (H,), (I,) -> (H + I,) or (N, H), (N, I) -> (N, H + I).
    Raises ValueError when the numbers of samples or of dimensions differ.
    """
    return np.concatenate([h_prev, x_t], axis=-1)


def linear(concat: Array, W_f: Array, b_f: Array) -> Array:
    """One score for every memory unit: a weighted sum, and the unit's bias.

    (H + I,), (H + I, H), (H,) -> (H,) or (N, H + I), (H + I, H), (H,) -> (N, H).
    Raises ValueError when the sizes do not fit.
    """
    return concat @ W_f + b_f


def sigmoid(z: Array) -> Array:
    """The S-curve from scores to shares, for each number by itself.

    The logistic function `1 / (1 + exp(-z))`, without overflow at any z. Any shape -> the same shape, values
    in [0, 1]. exp only ever sees numbers that are not positive, where it cannot overflow:
    sigma(z) = 1 / (1 + exp(-z)) for z >= 0 and exp(z) / (1 + exp(z)) for z < 0.
    """
    z = np.asarray(z, dtype=np.float64)
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, small) / (1.0 + small)


def forget(f_t: Array, c_prev: Array) -> Array:
    """What is kept of the memory: of every number in `c_prev` its own share.

    (H,), (H,) -> (H,) or (N, H), (N, H) -> (N, H). 1 keeps, 0 forgets.
    Raises ValueError when the shapes do not fit.
    """
    return f_t * c_prev


def forget_gate(h_prev: Array, x_t: Array, c_prev: Array, W_f: Array, b_f: Array) -> tuple[Array, Array]:
    """The whole gate: every unit's share, and what it leaves of the memory.

    (H,), (I,), (H,), (H + I, H), (H,) -> (H,), (H,), or with N samples
    (N, H), (N, I), (N, H), (H + I, H), (H,) -> (N, H), (N, H).
    Raises ValueError when the sizes do not fit.
    """
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)
