"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, a sum of logarithms
def retention(b_f, steps):
    b_f = np.asarray(b_f, dtype=float)
    return np.exp(-steps * np.logaddexp(0.0, -b_f))

# %% blind 10, a tower of shares and its product
def retention(b_f, steps):
    return np.prod(np.tile(sigmoid(b_f), (steps, 1)), axis=0)
