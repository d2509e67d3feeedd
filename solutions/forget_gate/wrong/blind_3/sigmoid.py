"""Blind set 3: wrong answers to sigmoid, written from the released notebook before anything was measured."""

# %% blind 3, one bracket short [0.35 syntax+overflow]: never closed, and the textbook's formula
def sigmoid(z):
    f_t = 1 / (1 + np.exp(-z)
    return f_t

# %% blind 3, filled like z [0.65 overflow+dtype]: whole numbers in, whole numbers out; overflows
def sigmoid(z):
    out = np.zeros_like(z)
    for i in range(len(z)):
        out[i] = 1 / (1 + np.exp(-z[i]))
    return out

# %% blind 3, one branch upside down [0.35 sign+overflow]: falls for positive scores; both branches are computed
def sigmoid(z):
    return np.where(z < 0, np.exp(z) / (1 + np.exp(z)), 1 / (1 + np.exp(z)))

# %% blind 3, number by number with math [0.75 overflow]: math.exp refuses 1000
import math
def sigmoid(z):
    one = lambda score: 1 / (1 + math.exp(-score))
    return np.vectorize(one)(z)

# %% blind 3, the largest taken off [0.3 centred]: softmax's trick moves every score
def sigmoid(z):
    z = z - np.max(z)
    return np.exp(z) / (1 + np.exp(z))

# %% blind 3, tanh in half precision [0.35 scaled+dtype]: twice too steep, float16
def sigmoid(z):
    return (0.5 * (np.tanh(z) + 1)).astype("float16")

# %% blind 3, minus for plus [0.3 formula]: divides by zero at zero
def sigmoid(z):
    return 1 / (1 - np.exp(-z))

# %% blind 3, calls itself for negatives [0.4 scalar]: if wants one truth
def sigmoid(z):
    if z < 0:
        return 1 - sigmoid(-z)
    return 1 / (1 + np.exp(-z))

# %% blind 3, rounds below the line [0.5 rounded+overflow]: the denominator loses its digits
def sigmoid(z):
    return 1 / (1 + np.exp(-z)).round(3)

# %% blind 3, all in the caller's array [0.6 mutation+overflow]: out=z everywhere
def sigmoid(z):
    np.negative(z, out=z)
    np.exp(z, out=z)
    z += 1
    return np.reciprocal(z, out=z)

# %% blind 3, back after the first score [0.2 return]: one share for all
def sigmoid(z):
    for score in z.flat:
        return 1 / (1 + np.exp(-score))

# %% blind 3, not a number becomes nothing [0.65 overflow]: at +1000 the share is 0, after a warning
def sigmoid(z):
    return np.nan_to_num(np.exp(z) / (1 + np.exp(z)), nan=0.0)
