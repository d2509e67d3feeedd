"""Empty answers to `lstm_forward`: none earns more than one point."""
# %% zeros
def lstm_forward(x, h_0, c_0, W, b):
    return np.zeros((len(x), *h_0.shape)), np.zeros((len(x), *h_0.shape))


# %% the start, again and again
def lstm_forward(x, h_0, c_0, W, b):
    return np.stack([h_0] * len(x)), np.stack([c_0] * len(x))


# %% noise
def lstm_forward(x, h_0, c_0, W, b):
    return np.random.rand(len(x), *h_0.shape), np.random.rand(len(x), *h_0.shape)
