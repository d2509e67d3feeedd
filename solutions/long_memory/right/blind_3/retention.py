"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, by the logarithm of the share
def retention(b_f, steps):
    return np.exp(-steps * np.logaddexp(0.0, -b_f))

# %% blind 3, a tower of shares
def retention(b_f, steps):
    return np.prod(np.tile(sigmoid(b_f), (steps, 1)), axis=0)
