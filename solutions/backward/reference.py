"""Gradients of the forget gate and of a full step, a numerical gradient, and the road of the memory.

A sample is a row: vectors are (H,) or (I,), a batch of N samples is (N, H) or (N, I). `W` is (4, H + I, H)
and `b` (4, H): forget gate, input gate, candidate, output gate; the rows `[:H]` of a matrix belong to
`h_prev`. A gradient has the shape of what it belongs to, and is that of a loss summed over the samples.
Everything is float64 and no argument is changed.

The formulas are the chain rule for one step, as in A. Graves and J. Schmidhuber, "Framewise phoneme
classification with bidirectional LSTM and other neural network architectures", Neural Networks 18 (2005),
without peepholes. The constant error carousel is that of S. Hochreiter and J. Schmidhuber, "Long short-term
memory", Neural Computation 9 (1997), with the forget gate of F. Gers et al. (2000) in it.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from solutions.forget_gate.reference import concatenate, forget_gate, linear, sigmoid
from solutions.input_gate.reference import candidate, input_gate

Array = NDArray[np.float64]
Gradients = tuple[Array, Array, Array, Array, Array]


def numerical_gradient(f: Callable[[Array], float], x: Array, step: float = 1e-5) -> Array:
    """The slope of `f` in every direction, by central differences; any shape -> the same shape.

    `f` takes an array of the shape of `x` and gives a number; it is called twice for every number of `x`.
    """
    gradient = np.zeros(np.shape(x))
    for place in np.ndindex(*np.shape(x)):
        moved = np.zeros(np.shape(x))
        moved[place] = step
        gradient[place] = (f(x + moved) - f(x - moved)) / (2 * step)
    return gradient


def forget_gate_backward(
    h_prev: Array, x_t: Array, c_prev: Array, W_f: Array, b_f: Array, d_c_kept: Array
) -> Gradients:
    """The gradients `(dW_f, db_f, dh_prev, dx_t, dc_prev)`, given that of the kept memory.

    (H,), (I,), (H,), (H + I, H), (H,), (H,) -> (H + I, H), (H,), (H,), (I,), (H,), or with N samples
    (N, H), (N, I), (N, H), ..., (N, H) -> (H + I, H), (H,), (N, H), (N, I), (N, H).
    Raises ValueError when the sizes do not fit.
    """
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    dW_f, db_f = _of_layer(concatenate(h_prev, x_t), dz)
    d_concat = dz @ W_f.T
    units = len(b_f)
    return dW_f, db_f, d_concat[..., :units], d_concat[..., units:], d_c_kept * f_t


def lstm_step_backward(
    h_prev: Array, x_t: Array, c_prev: Array, W: Array, b: Array, dh_next: Array, dc_next: Array
) -> Gradients:
    """The gradients `(dW, db, dh_prev, dx_t, dc_prev)` of a step, given those of its `h_t` and `c_t`.

    (H,), (I,), (H,), (4, H + I, H), (4, H), (H,), (H,) -> (4, H + I, H), (4, H), (H,), (I,), (H,), or with N
    samples (N, H), (N, I), (N, H), ..., (N, H), (N, H) -> (4, H + I, H), (4, H), (N, H), (N, I), (N, H).
    Raises ValueError when the sizes do not fit.
    """
    concat = concatenate(h_prev, x_t)
    W_f, W_i, W_c, W_o = W
    b_f, b_i, b_c, b_o = b
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = input_gate(h_prev, x_t, W_i, b_i)
    g_t = candidate(h_prev, x_t, W_c, b_c)
    o_t = sigmoid(linear(concat, W_o, b_o))
    said = np.tanh(c_kept + i_t * g_t)
    dc_t = dc_next + dh_next * o_t * (1 - said**2)
    dz_f = dc_t * c_prev * f_t * (1 - f_t)
    dz_i = dc_t * g_t * i_t * (1 - i_t)
    dz_c = dc_t * i_t * (1 - g_t**2)
    dz_o = dh_next * said * o_t * (1 - o_t)
    dW_f, db_f = _of_layer(concat, dz_f)
    dW_i, db_i = _of_layer(concat, dz_i)
    dW_c, db_c = _of_layer(concat, dz_c)
    dW_o, db_o = _of_layer(concat, dz_o)
    dW, db = np.stack([dW_f, dW_i, dW_c, dW_o]), np.stack([db_f, db_i, db_c, db_o])
    d_concat = dz_f @ W_f.T + dz_i @ W_i.T + dz_c @ W_c.T + dz_o @ W_o.T
    units = b.shape[1]
    return dW, db, d_concat[..., :units], d_concat[..., units:], dc_t * f_t


def _of_layer(concat: Array, dz: Array) -> tuple[Array, Array]:
    """The gradients of a layer's weights and bias: the sum over all samples."""
    rows, scores = np.atleast_2d(concat), np.atleast_2d(dz)
    return rows.T @ scores, scores.sum(axis=0)


def carousel(f: Array, d_c: Array) -> Array:
    """The gradient of every memory on the road through the shares kept, given that of the last one.

    (T, H), (H,) -> (T, H), or with N samples (T, N, H), (N, H) -> (T, N, H): row t belongs to the memory
    that step t finds. Raises ValueError when the sizes do not fit.
    """
    return np.cumprod(f[::-1], axis=0)[::-1] * d_c
