"""The input gate, the candidate memory and the new memory of an LSTM cell.

A sample is a row: vectors are (H,) or (I,), a batch of N samples is (N, H) or (N, I). A weight matrix is
(H + I, H), its rows `[:H]` belong to `h_prev` and its rows `[H:]` to `x_t`; a bias is (H,). Everything is
float64 and no argument is changed.

The formulas are those of S. Hochreiter and J. Schmidhuber, "Long Short-Term Memory", Neural Computation 9
(1997), with the forget gate of F. Gers, J. Schmidhuber and F. Cummins (2000), in row style.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from solutions.forget_gate.reference import concatenate, forget_gate, linear, sigmoid

Array = NDArray[np.float64]


def input_gate(h_prev: Array, x_t: Array, W_i: Array, b_i: Array) -> Array:
    """How much of the new is written into every memory unit: a share between 0 and 1.

    (H,), (I,), (H + I, H), (H,) -> (H,) or (N, H), (N, I), (H + I, H), (H,) -> (N, H).
    Raises ValueError when the sizes do not fit.
    """
    return sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))


def candidate(h_prev: Array, x_t: Array, W_c: Array, b_c: Array) -> Array:
    """What could be written into every memory unit: a number between -1 and 1.

    (H,), (I,), (H + I, H), (H,) -> (H,) or (N, H), (N, I), (H + I, H), (H,) -> (N, H).
    Raises ValueError when the sizes do not fit.
    """
    return np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c))


def write(f_t: Array, c_prev: Array, i_t: Array, g_t: Array) -> Array:
    """The new memory: what is kept of the old one and what is written, added.

    Four times (H,) -> (H,), or four times (N, H) -> (N, H). Raises ValueError when the shapes do not fit.
    """
    return f_t * c_prev + i_t * g_t


def update_cell(h_prev: Array, x_t: Array, c_prev: Array, W: Array, b: Array) -> Array:
    """The new memory from the last hidden state, the word and the old memory.

    W: (3, H + I, H) holds W_f, W_i, W_c, and b: (3, H) holds b_f, b_i, b_c.
    (H,), (I,), (H,) -> (H,), or with N samples (N, H), (N, I), (N, H) -> (N, H).
    Raises ValueError when the sizes do not fit.
    """
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return write(f_t, c_prev, input_gate(h_prev, x_t, W_i, b_i), candidate(h_prev, x_t, W_c, b_c))
