"""What a step finds on its way forward, for the checks of its gradients and their known mistakes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from solutions.forget_gate.reference import concatenate, linear, sigmoid

Array = NDArray[np.float64]


def layers(h_prev: Array, x_t: Array, c_prev: Array, W: Array, b: Array) -> tuple[Array, ...]:
    """The shares kept, written and said, the candidate, and the bent new memory: f, i, g, o, tanh(c)."""
    concat = concatenate(h_prev, x_t)
    f, i, o = (sigmoid(linear(concat, W[k], b[k])) for k in (0, 1, 3))
    g = np.tanh(linear(concat, W[2], b[2]))
    return f, i, g, o, np.tanh(f * c_prev + i * g)
