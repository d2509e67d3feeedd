"""Right answers to sigmoid, blind set 34."""

# %% blind 34, tanh with half the slope
def sigmoid(z):
    half = z / 2
    return (np.tanh(half) + 1) / 2

# %% blind 34, flat loop with two branches
import math

def sigmoid(z):
    flat = np.array(z, dtype=float).ravel()
    out = np.zeros(flat.size)
    for n in range(flat.size):
        v = flat[n]
        if v < 0.0:
            e = math.exp(v)
            out[n] = e / (1.0 + e)
        else:
            out[n] = 1.0 / (1.0 + math.exp(-v))
    return out.reshape(np.shape(z))

# %% blind 34, in decibel and back
def sigmoid(z):
    # log of the share first: -log(1 + exp(-z)), then back to linear scale
    level = -np.logaddexp(0.0, -z)
    return np.exp(level)
