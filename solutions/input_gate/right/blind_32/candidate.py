"""Right answers to candidate, blind set 32."""

# %% blind 32, sigmoid of minus two
def candidate(h_prev, x_t, W_c, b_c):
    z = np.einsum("...i,ij->...j", concatenate(h_prev, x_t), W_c) + b_c
    # tanh(z) = 1 - 2 sigma(-2z)
    return 1 - 2 * sigmoid(-2 * z)
