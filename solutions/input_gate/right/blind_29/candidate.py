"""Right answers to candidate, blind set 29."""

# %% blind 29, tanh from expm1
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    e = np.expm1(-2 * np.abs(z))  # never above 0, never below -1
    return np.sign(z) * (-e / (2 + e))
