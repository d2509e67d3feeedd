"""Right answers to sigmoid, blind set 25."""

# %% blind 25, half a tanh
def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(0.5 * z)

# %% blind 25, by logarithms
def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, -1.0 * z))

# %% blind 25, two powers that never exceed one
def sigmoid(z):
    up = np.exp(np.minimum(z, 0))
    down = np.exp(-np.maximum(z, 0))
    return up / (up + down)
