"""Right answers to candidate, blind set 30."""

# %% blind 30, difference of two shares
def candidate(h_prev, x_t, W_c, b_c):
    z2 = linear(concatenate(h_prev, x_t), 2 * W_c, 2 * b_c)
    return sigmoid(z2) - sigmoid(-z2)
