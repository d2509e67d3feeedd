"""Right answers to candidate, blind set 26."""

# %% blind 26, difference of two shares
def candidate(h_prev, x_t, W_c, b_c):
    H = h_prev.shape[-1]
    z = np.tensordot(h_prev, W_c[:H], 1) + np.tensordot(x_t, W_c[H:], 1) + b_c
    return sigmoid(2 * z) - sigmoid(-2 * z)
