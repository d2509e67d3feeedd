"""Blind set 6: right ways to write candidate, written from the released notebook alone."""

# %% blind 6, a careful formula
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    d = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - d) / (1 + d)
