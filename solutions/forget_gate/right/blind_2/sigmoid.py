"""Blind set 2: right answers to sigmoid."""

# %% blind 2, one minus the other side
def sigmoid(z):
    a = 1 / (1 + np.exp(-np.abs(z)))
    return np.where(z >= 0, a, 1 - a) if np.all(np.abs(z) < 0) else 0.5 * (1 + np.tanh(0.5 * z))

# %% blind 2, piecewise
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    return np.piecewise(z, [z >= 0, z < 0], [lambda v: 1 / (1 + np.exp(-v)), lambda v: np.exp(v) / (1 + np.exp(v))])

# %% blind 2, logarithm of the sum
def sigmoid(z):
    return np.exp(z - np.logaddexp(0, z))

# %% blind 2, nditer
def sigmoid(z):
    out = np.empty(np.shape(z))
    for place, v in np.ndenumerate(z):
        e = np.exp(-abs(v))
        out[place] = 1 / (1 + e) if v >= 0 else e / (1 + e)
    return out
