"""Wrong answers to sigmoid, blind set 23."""

# %% blind 23, vectorize guesses [0.8 dtype]: np.vectorize takes its type from the first score, a far one makes everything whole numbers
import math


def sigmoid(z):
    def one(v):
        if v > 500:
            return 1
        if v < -500:
            return 0
        return 1 / (1 + math.exp(-v))

    return np.vectorize(one)(z)

# %% blind 23, nobody at zero [0.75 boundary]: a score of exactly 0 falls between the two masks
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    share = np.zeros(z.shape)
    up, down = z > 0, z < 0
    share[up] = 1 / (1 + np.exp(-z[up]))
    share[down] = np.exp(z[down]) / (1 + np.exp(z[down]))
    return share

# %% blind 23, sign lost [0.45 sign]: raises e to minus the size of the score and never asks which side it was
def sigmoid(z):
    small = np.exp(-np.abs(z))
    return np.divide(1.0, 1.0 + small)

# %% blind 23, clipped in place [0.65 mutated]: presses the caller's scores into -500 to 500
def sigmoid(z):
    z[z > 500] = 500
    z[z < -500] = -500
    return 1 / (1 + np.exp(-z))

# %% blind 23, tanh without the half [0.45 factor]: knows the kinship with the tanh, but not that z is halved
def sigmoid(z):
    return (np.tanh(z) + 1) / 2

# %% blind 23, one branch for all [0.8 overflow]: chooses the form by the lowest score, a far high one next to it gives nan
def sigmoid(z):
    z = np.asarray(z)
    if z.min() >= 0:
        return 1 / (1 + np.exp(-z))
    e = np.exp(z)
    return e / (1 + e)

# %% blind 23, flat list of shares [0.4 shape+overflow]: walks over all numbers and forgets the shape, math.exp gives up at -1000
from math import exp


def sigmoid(z):
    shares = [1 / (1 + exp(-v)) for v in np.ravel(z)]
    return np.array(shares)

# %% blind 23, slope instead of curve [0.3 derivative+overflow]: returns s (1 - s), what one needs for training
def sigmoid(z):
    s = 1.0 / (1.0 + np.exp(-z))
    return s * (1.0 - s)
