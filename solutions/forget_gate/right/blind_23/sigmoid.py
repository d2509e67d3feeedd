"""Right answers to sigmoid, blind set 23."""

# %% blind 23, logaddexp
def sigmoid(z):
    return np.exp(-np.logaddexp(0, np.negative(z)))

# %% blind 23, lower and upper half
def sigmoid(z):
    up = np.exp(np.minimum(z, 0))
    down = np.exp(-np.maximum(z, 0))
    return up / (up + down)

# %% blind 23, recursion over axes
import math


def sigmoid(z):
    z = np.asarray(z)
    if z.ndim > 0:
        return np.array([sigmoid(part) for part in z], dtype=float).reshape(z.shape)
    if z < 0:
        return 1.0 - sigmoid(-z)
    return np.float64(1.0 / (1.0 + math.exp(-z)))

# %% blind 23, vectorize told its type
def sigmoid(z):
    def share(v):
        e = np.exp(-abs(v))
        return (1.0 if v >= 0 else e) / (1.0 + e)

    return np.vectorize(share, otypes=[float])(z)
