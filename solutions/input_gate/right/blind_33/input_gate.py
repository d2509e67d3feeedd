"""Right answers to input_gate, blind set 33."""

# %% blind 33, odds of writing
def input_gate(h_prev, x_t, W_i, b_i):
    H = W_i.shape[1]
    z = h_prev @ W_i[:H] + x_t @ W_i[H:] + b_i
    # p = 1 / (1 + e^-z) through its logarithm
    return np.exp(-np.logaddexp(0, -z))
