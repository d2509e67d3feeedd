"""Right answers to sigmoid, blind set 26."""

# %% blind 26, logaddexp
def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, np.negative(z)))


# %% blind 26, the two halves by minimum and maximum
def sigmoid(z):
    top = np.exp(np.minimum(z, 0))
    rest = np.exp(-np.maximum(z, 0))
    return top / (top + rest)


# %% blind 26, a tanh in other clothes
def sigmoid(z):
    half = np.tanh(np.multiply(0.5, z)) / 2
    return 0.5 + half
