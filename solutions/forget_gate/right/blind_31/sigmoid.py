"""Right answers to sigmoid, blind set 31."""

# %% blind 31, half angle identity
def sigmoid(z):
    # divide numerator and denominator by e^{-z/2}: sigma = (1 + tanh(z/2)) / 2
    half = np.asarray(z) / 2.0
    return 0.5 + 0.5 * np.tanh(half)


# %% blind 31, mirrored by symmetry
def sigmoid(z):
    # compute for -|z| only, then use sigma(z) = 1 - sigma(-z)
    t = np.exp(-abs(z))
    lower = t / (1 + t)
    upper = 1 / (1 + t)
    positive = np.asarray(z) > 0
    return positive * upper + (~positive) * lower


# %% blind 31, exponent of minus softplus
def sigmoid(z):
    # ln sigma = -ln(e^0 + e^-z)
    log_share = -np.logaddexp(0.0, -1.0 * z)
    return np.exp(log_share)
