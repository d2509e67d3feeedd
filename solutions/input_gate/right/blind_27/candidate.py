"""Right answers to candidate, blind set 27."""

# %% blind 27, from the other curve
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return sigmoid(2 * z) - sigmoid(-2 * z)
