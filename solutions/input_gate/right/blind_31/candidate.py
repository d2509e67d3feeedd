"""Right answers to candidate, blind set 31."""

# %% blind 31, sigmoid stretched with the factor two
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    # tanh(z) = 2 sigma(2 z) - 1
    return 2.0 * sigmoid(2.0 * z) - 1.0


# %% blind 31, decaying exponentials and the sign
def candidate(h_prev, x_t, W_c, b_c):
    H = h_prev.shape[-1]
    z = h_prev @ W_c[:H, :] + x_t @ W_c[H:, :] + b_c
    # tanh|z| = (1 - e^{-2|z|}) / (1 + e^{-2|z|}), and tanh is odd
    q = np.exp(-2.0 * np.abs(z))
    return np.sign(z) * (1.0 - q) / (1.0 + q)
