"""Blind set 2: right answers to candidate by odd roads."""

# %% blind 2, from the sigmoid: twice the share of twice the score, less one
def candidate(h_prev, x_t, W_c, b_c):
    return 2 * sigmoid(2 * linear(concatenate(h_prev, x_t), W_c, b_c)) - 1

# %% blind 2, in two products: the weights taken apart
def candidate(h_prev, x_t, W_c, b_c):
    W_h, W_x = np.split(W_c, [h_prev.shape[-1]])
    return np.tanh(h_prev @ W_h + x_t @ W_x + b_c)
