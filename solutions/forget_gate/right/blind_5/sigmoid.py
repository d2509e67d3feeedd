"""Blind set 5: right ways to write sigmoid, written from the released notebook alone."""

# %% blind 5, half a tanh
def sigmoid(z):
    return 0.5 * (1.0 + np.tanh(0.5 * z))

# %% blind 5, by logarithms
def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, -z))

# %% blind 5, a helper for one number
def _share(score):
    if score < 0:
        return 1.0 - _share(-score)
    return 1.0 / (1.0 + np.exp(-score))


def sigmoid(z):
    return np.vectorize(_share, otypes=[float])(z)
