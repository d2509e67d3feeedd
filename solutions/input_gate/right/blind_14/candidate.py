"""Right answers to candidate, blind set 14."""

# %% blind 14, difference of two shares
def candidate(h_prev, x_t, W_c, b_c):
    z = np.einsum("...k,kj->...j", concatenate(h_prev, x_t), W_c) + b_c
    return sigmoid(2 * z) - sigmoid(-2 * z)
