"""Right answers to sigmoid, blind set 24."""

# %% blind 24, by logarithms
def sigmoid(z):
    # ln(1 + e^-z) without ever computing e^-z
    return np.exp(-np.logaddexp(0, -z))


# %% blind 24, softmax against a zero
def sigmoid(z):
    two = np.stack([z, np.zeros_like(z)])
    two = two - two.max(axis=0)
    e = np.exp(two)
    return e[0] / (e[0] + e[1])


# %% blind 24, minimum above, absolute below
def sigmoid(z):
    return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))


# %% blind 24, mirrored at a half
def sigmoid(z):
    upper = 1 / (1 + np.exp(-abs(z)))
    return 0.5 + np.sign(z) * (upper - 0.5)
