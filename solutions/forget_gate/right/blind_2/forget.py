"""Blind set 2: right answers to forget."""

# %% blind 2, exponent of logarithms avoided, halves added
def forget(f_t, c_prev):
    half = 0.5 * (f_t * c_prev)
    return half + half

# %% blind 2, lost and kept
def forget(f_t, c_prev):
    lost = c_prev * (1.0 - f_t)
    return np.subtract(c_prev, lost)

# %% blind 2, starmap
from itertools import starmap
def forget(f_t, c_prev):
    pairs = zip(f_t.ravel(), c_prev.ravel())
    return np.array(list(starmap(lambda f, c: f * float(c), pairs))).reshape(f_t.shape)

# %% blind 2, multiply told to make floats
def forget(f_t, c_prev):
    return np.multiply(f_t, c_prev, dtype=np.float64)
