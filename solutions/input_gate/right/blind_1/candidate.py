"""Blind set 1: right answers to candidate by odd roads."""

# %% blind 1, twice a sigmoid
def candidate(h_prev, x_t, W_c, b_c):
    return 2 * sigmoid(2 * linear(concatenate(h_prev, x_t), W_c, b_c)) - 1

# %% blind 1, parts of the weights
def candidate(h_prev, x_t, W_c, b_c):
    H = h_prev.shape[-1]
    return np.tanh(h_prev @ W_c[:H] + x_t @ W_c[H:] + b_c)
