"""Infinities, whose difference and relative error are not numbers."""
# expect: linear=none, sigmoid=none

# %% linear
def linear(concat, W_f, b_f):
    return np.full(np.shape(concat)[:-1] + np.shape(b_f), np.inf)

# %% sigmoid
def sigmoid(z):
    return np.full(np.shape(z), -np.inf)
