"""Right answers to sigmoid, blind set 28."""

# %% blind 28, by way of the logarithm
def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


# %% blind 28, two careful pieces
def sigmoid(z):
    scores = np.array(z, dtype=float)
    return np.piecewise(
        scores,
        [scores < 0],
        [lambda s: np.exp(s) / (1 + np.exp(s)), lambda s: 1 / (1 + np.exp(-s))],
    )


# %% blind 28, never above zero
def sigmoid(z):
    top = np.exp(np.minimum(z, 0))
    bottom = 1 + np.exp(np.negative(np.abs(z)))
    return top / bottom
