"""Right answers to candidate, blind set 35."""

# %% blind 35, stretched sigmoid
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return 2 * sigmoid(2 * z) - 1


# %% blind 35, expm1 and a sign
def candidate(h_prev, x_t, W_c, b_c):
    H = h_prev.shape[-1]
    z = h_prev @ W_c[:H] + x_t @ W_c[H:] + b_c
    e = np.expm1(-2 * np.abs(z))  # never above 0
    return np.sign(z) * -e / (2 + e)
