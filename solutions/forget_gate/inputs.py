"""Inputs that the checks of several exercises share: the worked example, and numbers drawn from the seed."""

from __future__ import annotations

import numpy as np

from autograder import numbers

# The worked example of the notebook.
H_PREV = np.array([0.5, 0.0, 0.5])
X_T = np.array([1.0, 0.0, 0.0, 0.5])
C_PREV = np.array([6.0, 8.0, 9.0])
W_F = np.array(
    [[1, 0, -1], [1, -1, 0], [-1, 0, -1], [-2, -5, -1], [-3, 1, -4], [-7, -7, -8], [-2, 0, 0]], dtype=float
)
B_F = np.array([3.0, 3.0, 4.0])
CONCAT = np.array([0.5, 0.0, 0.5, 1.0, 0.0, 0.0, 0.5])
SCENARIOS = [np.array([0.0, 0.0, 0.0]), np.array([1.0, 1.0, 1.0]), np.array([0.5, 1.0, 0.5])]
MEMORY = np.array([6, 8, 9])

# Drawn inputs of the lecture's sizes: H = 3, I = 4.
h, x, c = numbers("h", 3), numbers("x", 4), numbers("c", 3, low=-9, high=9)
z7, W, b = numbers("z7", 7), numbers("W", 7, 3), numbers("b", 3)
NO_BIAS = np.zeros(3)
LOOSE = {"rtol": 1e-2, "atol": 1e-2}  # where accuracy is not the question
CLOSE = {"rtol": 1e-3, "atol": 1e-3}  # where it is another check's
