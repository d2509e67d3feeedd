"""Right answers to sigmoid, blind set 29."""

# %% blind 29, half a tanh
def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(0.5 * z)


# %% blind 29, by way of the logarithm
def sigmoid(z):
    # log sigma(z) is minus log(e^0 + e^-z)
    return np.exp(-np.logaddexp(0.0, -z))


# %% blind 29, mirror for the negative half
def sigmoid(z):
    far = np.exp(-np.abs(z))
    upper = 1.0 / (1.0 + far)
    return np.where(z < 0, far * upper, upper)
