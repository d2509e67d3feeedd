"""The output gate, a full step of an LSTM cell, a whole sequence, and its weights as torch wants them.

A sample is a row: vectors are (H,) or (I,), a batch of N samples is (N, H) or (N, I), a sequence has its T
steps in front. `W` is (4, H + I, H) and `b` (4, H): forget gate, input gate, candidate, output gate, one
behind the other; the rows `[:H]` of a matrix belong to `h_prev`. Everything is float64 and no argument is
changed.

The formulas are those of F. Gers, J. Schmidhuber and F. Cummins, "Learning to Forget: Continual Prediction
with LSTM", Neural Computation 12 (2000), without peepholes. The order i, f, g, o of the rows of a packed
matrix is that of `torch.nn.LSTM`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from solutions.forget_gate.reference import concatenate, linear, sigmoid
from solutions.input_gate.reference import update_cell

Array = NDArray[np.float64]


def output_gate(h_prev: Array, x_t: Array, c_t: Array, W_o: Array, b_o: Array) -> tuple[Array, Array]:
    """The share said aloud of every unit, and the hidden state: `(o_t, h_t)`.

    (H,), (I,), (H,), (H + I, H), (H,) -> (H,), (H,), or with N samples (N, H), (N, I), (N, H) -> (N, H), (N,
    H). Raises ValueError when the sizes do not fit.
    """
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * np.tanh(c_t)


def lstm_step(h_prev: Array, x_t: Array, c_prev: Array, W: Array, b: Array) -> tuple[Array, Array]:
    """One word read: `(h_t, c_t)`.

    (H,), (I,), (H,), (4, H + I, H), (4, H) -> (H,), (H,), or with N samples
    (N, H), (N, I), (N, H) -> (N, H), (N, H).
    Raises ValueError when the sizes do not fit.
    """
    c_t = update_cell(h_prev, x_t, c_prev, W[:-1], b[:-1])
    _, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t


def lstm_forward(x: Array, h_0: Array, c_0: Array, W: Array, b: Array) -> tuple[Array, Array]:
    """A whole sequence read: all hidden states and all memories, `(h, c)`.

    (T, I), (H,), (H,) -> (T, H), (T, H), or with N samples (T, N, I), (N, H), (N, H) -> (T, N, H), (T, N, H).
    Raises ValueError when the sizes do not fit.
    """
    h, c = [], []
    h_t, c_t = h_0, c_0
    for x_t in x:
        h_t, c_t = lstm_step(h_t, x_t, c_t, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.stack(h), np.stack(c)


def pack_for_torch(W: Array, b: Array) -> tuple[Array, Array, Array, Array]:
    """The weights in the shape and order of `torch.nn.LSTM`: `(weight_ih, weight_hh, bias_ih, bias_hh)`.

    (4, H + I, H), (4, H) -> (4 H, I), (4 H, H), (4 H,), (4 H,). The blocks are input gate, forget gate,
    candidate, output gate; the second of the two biases is zero.
    """
    order = [1, 0, 2, 3]
    units = b.shape[1]
    packed = np.concatenate([matrix.T for matrix in W[order]])
    bias = np.concatenate(b[order])
    return packed[:, units:], packed[:, :units], bias, np.zeros_like(bias)
