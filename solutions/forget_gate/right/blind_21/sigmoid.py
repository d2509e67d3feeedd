"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, half a tanh of half a score
def sigmoid(z):
    half = z / 2
    return 0.5 + 0.5 * np.tanh(half)

# %% blind 21, two masks and a buffer of its own
def sigmoid(z):
    z = np.array(z, dtype=float)
    share = np.empty(z.shape)
    low = z < 0
    e = np.exp(z[low])
    share[low] = e / (1 + e)
    share[~low] = 1 / (1 + np.exp(-z[~low]))
    return share

# %% blind 21, logaddexp of zero
def sigmoid(z):
    log_of_below = np.logaddexp(0, np.negative(z))
    return np.exp(-log_of_below)
