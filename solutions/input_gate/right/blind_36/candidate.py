"""Right answers to candidate, blind set 36."""

# %% blind 36, stretched logistic
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return 2 * sigmoid(2 * z) - 1

# %% blind 36, sign times size
def candidate(h_prev, x_t, W_c, b_c):
    H = W_c.shape[1]
    z = np.dot(h_prev, W_c[:H]) + np.dot(x_t, W_c[H:]) + b_c
    decay = np.exp(-2 * np.abs(z))
    size = (1 - decay) / (1 + decay)
    return np.sign(z) * size
