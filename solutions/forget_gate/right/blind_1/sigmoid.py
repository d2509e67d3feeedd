"""Blind set 1: right answers to sigmoid by odd roads."""

# %% blind 1, from the half tangent
def sigmoid(z):
    return np.tanh(0.5 * z) * 0.5 + 0.5

# %% blind 1, logaddexp
def sigmoid(z):
    return np.exp(-np.logaddexp(0, -np.asarray(z, dtype=float)))

# %% blind 1, the exponential of minus the size
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, 1.0) / (1 + e)

# %% blind 1, clipped at seven hundred
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -700, 700)))

# %% blind 1, masks with floats
def sigmoid(z):
    z = np.array(z, dtype=float)
    up = z > 0
    z[up] = 1 / (1 + np.exp(-z[up]))
    low = np.exp(z[~up])
    z[~up] = low / (1 + low)
    return z

# %% blind 1, number by number with math
import math
def sigmoid(z):
    def one(v):
        return 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))
    return np.array([one(v) for v in np.ravel(z)], dtype=float).reshape(np.shape(z))

# %% blind 1, vectorised
def sigmoid(z):
    return np.vectorize(lambda v: (1 + np.tanh(v / 2)) / 2, otypes=[float])(z)

# %% blind 1, minimum in the exponent
def sigmoid(z):
    top = np.exp(np.minimum(z, 0))
    return top / (top + np.exp(-np.maximum(z, 0)))
