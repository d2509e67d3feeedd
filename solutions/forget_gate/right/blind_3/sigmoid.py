"""Blind set 3: right answers to sigmoid by odd roads."""

# %% blind 3, tanh of the half: stretched from the other curve
def sigmoid(z):
    return 0.5 * (1.0 + np.tanh(0.5 * np.asarray(z, dtype=float)))

# %% blind 3, logaddexp: minus the logarithm of the denominator
def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, -z))

# %% blind 3, where on the size: only ever exp of what is not above zero
def sigmoid(z):
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, small) / (1.0 + small)

# %% blind 3, masks: two halves written into their places
def sigmoid(z):
    out = np.empty(z.shape, dtype=np.float64)
    up = z >= 0
    out[up] = 1 / (1 + np.exp(-z[up]))
    e = np.exp(z[~up])
    out[~up] = e / (1 + e)
    return out

# %% blind 3, piecewise: NumPy's own cases
def sigmoid(z):
    def down(s):
        e = np.exp(s)
        return e / (1 + e)
    return np.piecewise(np.array(z, dtype=float), [np.asarray(z) < 0], [down, lambda s: 1 / (1 + np.exp(-s))])

# %% blind 3, vectorize with math: each number by a branch of its own
import math

def _one(score: float) -> float:
    if score >= 0:
        return 1 / (1 + math.exp(-score))
    e = math.exp(score)
    return e / (1 + e)

sigmoid = np.vectorize(_one, otypes=[float])

# %% blind 3, clipped where nothing is left: beyond 700 no float tells the difference
def sigmoid(z):
    safe = np.clip(z, -700, 700)
    result = 1 / (1 + np.exp(-safe))
    assert np.all((0 <= result) & (result <= 1))
    return result

# %% blind 3, a loop over flat: filled number by number, shaped at the end
def sigmoid(z):
    values = []
    for score in np.ravel(z):
        e = np.exp(-abs(score))
        values.append(1 / (1 + e) if score >= 0 else e / (1 + e))
    return np.array(values).reshape(np.shape(z))
