"""Right answers to sigmoid, blind set 27."""

# %% blind 27, a log that never overflows
def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


# %% blind 27, half a tanh
def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(0.5 * z)


# %% blind 27, a numerator of its own
def sigmoid(z):
    above = np.exp(np.minimum(z, 0))
    below = 1 + np.exp(-abs(z))
    return above / below
