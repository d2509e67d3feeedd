"""Right answers to candidate, blind set 34."""

# %% blind 34, sigmoid stretched both ways
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    # tanh(z) = 2 sigma(2 z) - 1
    return 2 * sigmoid(2 * z) - 1
