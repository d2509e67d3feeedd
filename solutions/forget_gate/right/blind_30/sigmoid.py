"""Right answers to sigmoid, blind set 30."""

# %% blind 30, logarithm of the denominator
def sigmoid(z):
    log_below = np.logaddexp(0.0, -np.asarray(z, dtype=float))  # ln(1 + e^-z)
    return np.exp(-log_below)


# %% blind 30, two powers that never grow
def sigmoid(z):
    up = np.exp(np.minimum(z, 0))
    down = np.exp(-np.maximum(z, 0))
    return up / (up + down)


# %% blind 30, mirror the positive side
def sigmoid(z):
    far = np.absolute(z)
    upper = 1.0 / (1.0 + np.exp(-far))
    lower = np.exp(-far) * upper  # sigma(-z) = e^-z sigma(z)
    return np.choose(np.less(z, 0).astype(int), [upper, lower])
