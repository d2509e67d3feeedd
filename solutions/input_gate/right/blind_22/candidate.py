"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, tanh by e to the minus twice the size
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    shrink = np.expm1(-2 * np.abs(z))
    size = -shrink / (2 + shrink)
    return np.copysign(size, z)
