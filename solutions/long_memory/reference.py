"""How long a memory lasts, what a cell starts from, and where the forget gate stands in packed weights.

Biases are (H,), `W` is (4, H + I, H) and `b` (4, H): forget gate, input gate, candidate, output gate; the
rows `[:H]` of a matrix belong to `h_prev`. Everything is float64 and no argument is changed.

A forget gate that follows its bias keeps the share `sigma(b)` at every step, as in F. Gers, J. Schmidhuber
and F. Cummins, "Learning to Forget: Continual Prediction with LSTM", Neural Computation 12 (2000). To start
from a large forget bias is their advice, and that of R. Jozefowicz, W. Zaremba and I. Sutskever, "An
Empirical Exploration of Recurrent Network Architectures" (2015).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from solutions.forget_gate.reference import sigmoid

Array = NDArray[np.float64]


def retention(b_f: Array, steps: int) -> Array:
    """What is left of a memory of 1 after so many steps, when the gate follows its bias: (H,) -> (H,)."""
    return sigmoid(b_f) ** steps


def half_life(b_f: Array) -> Array:
    """After how many steps half of a memory is left, as a fraction of steps: (H,) -> (H,).

    As sharp as float64 for biases up to about 8; a share that rounds to 1 has no half-life.
    """
    steps: Array = np.log(0.5) / np.log(sigmoid(b_f))
    return steps


def init_params(rng: np.random.Generator, inputs: int, units: int, forget_bias: float) -> tuple[Array, Array]:
    """Weights and biases to start from: `(W, b)`, (4, units + inputs, units) and (4, units).

    The weights are normal with a standard deviation of one over the root of units + inputs, the biases zero,
    but those of the forget gate.
    """
    rows = units + inputs
    W = rng.normal(0, 1 / np.sqrt(rows), size=(4, rows, units))
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b


def forget_slice(packed: Array, place: int) -> Array:
    """The forget gate's rows of packed weights or biases, whose `place` among the four blocks counts from 0.

    (4 H,) -> (H,), or (4 H, K) -> (H, K).
    """
    units = len(packed) // 4
    return packed[place * units : (place + 1) * units]
