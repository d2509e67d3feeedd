"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, by expm1
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    away = np.expm1(-2 * np.abs(z))
    return -np.sign(z) * away / (away + 2)
