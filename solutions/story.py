"""The story's words, weights and memory, as the notebooks tell them: inputs that are no secret."""

from __future__ import annotations

import numpy as np

# The cell reads "boys": mood, subject, time.
H_PREV = np.array([0.5, 0.0, 0.5])
X_T = np.array([1.0, 0.0, 0.0, 0.5])
C_PREV = np.array([6.0, 8.0, 9.0])
W_F = np.array(
    [[1, 0, -1], [1, -1, 0], [-1, 0, -1], [-2, -5, -1], [-3, 1, -4], [-7, -7, -8], [-2, 0, 0]], dtype=float
)
W_I = np.array(
    [[1, 1, 0], [1, 0, -1], [-1, 1, 0], [0, 4, 0], [-1, -1, 0], [-2, -3, -1], [0, 0, -1]], dtype=float
)
W_C = np.array([[0, 1, 0], [0, 1, 1], [-1, -1, 0], [0, 2, 0], [0, 0, 0], [0, 0, 0], [-2, 0, 0]], dtype=float)
W_O = np.array([[0, 1, 1], [1, 0, 0], [0, -1, 0], [-2, 1, 0], [-1, 0, 0], [0, 0, 0], [0, 0, -1]], dtype=float)
B_F, B_I, B_C, B_O = (
    np.array([3.0, 3, 4]),
    np.array([0, -3, -1.5]),
    np.array([0.0, 0, 1]),
    np.array([0.0, 1, 0]),
)
# "Ana was sad, but the boys laughed."
SENTENCE = np.array(
    [
        *([1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, -1], [0, 1, 0, 0]),
        *([0, 0, 0, 0], [1, 0, 0, 0.5], [0, 0, 0, 1], [0, 0, 1, 0]),
    ],
    dtype=float,
)
