"""Wrong answers to sigmoid, blind set 35."""

# %% blind 35, math one liner [0.45 batch+overflow]: right for a row of usual scores; math.exp stops with a TypeError at the rows of a batch, and with an OverflowError at a score of -1000
import math


def sigmoid(z):
    return np.array([1 / (1 + math.exp(-s)) for s in z])


# %% blind 35, e as in 1e5 [0.4 base+overflow]: e read as in 1e-3, so 10 is the base, 2 gives 0.990 and not 0.881; and a score of -1000 warns of an overflow
def sigmoid(z):
    # e^-z, in Python 1e-z = 10 ** -z
    return 1 / (1 + 10.0 ** -z)


# %% blind 35, piecewise [0.8 dtype]: silent and right for decimals, but np.piecewise keeps the dtype of z, so the shares of whole-number scores are cut down to 0 (as those of 0, -2, 2)
def sigmoid(z):
    left = lambda s: np.exp(s) / (1 + np.exp(s))
    right = lambda s: 1 / (1 + np.exp(-s))
    return np.piecewise(z, [z < 0], [left, right])


# %% blind 35, cut the far ones off [0.7 mutation]: right shares and no warning, but scores beyond 50 are overwritten in z itself, so the argument is changed
def sigmoid(z):
    z[z > 50] = 50
    z[z < -50] = -50
    return 1 / (1 + np.exp(-z))


# %% blind 35, mirror with sign [0.4 sign+zero]: S-curve taken for an odd function, so -2 gives -0.88 and not 0.12; and as np.sign(0) is 0 the share of 0 is 0 and not a half; silent far out
def sigmoid(z):
    # only e to the power of negative numbers -> never overflows!
    return np.sign(z) / (1 + np.exp(-np.abs(z)))


# %% blind 35, minus the maximum [0.4 shifted+overflow]: the softmax trick in a place where it changes the result, boys gives [0.119, 0.018, 0.5], the largest score always 0.5; and [0, -1000] still warns of an overflow
def sigmoid(z):
    z = z - np.max(z)  # numerical stability
    return 1 / (1 + np.exp(-z))


# %% blind 35, three digits as in the text [0.7 rounded]: stable and right for any shape, but rounded to three digits, so 2 gives 0.881 and -10 gives 0
def sigmoid(z):
    e = np.exp(-abs(z))
    share = np.where(z < 0, e, 1) / (1 + e)
    return np.round(share, 3)


# %% blind 35, ten terms of e [0.45 series]: own e from the first ten terms of the series, good only near zero, 2 gives 0.8808 but 10 gives about -0.0007 and 1000 about 0 in place of 1
from math import factorial


def sigmoid(z):
    e_to_minus_z = sum((-z) ** k / factorial(k) for k in range(10))
    return 1 / (1 + e_to_minus_z)
