"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, samples as columns
def candidate(h_prev, x_t, W_c, b_c):
    column = concatenate(h_prev, x_t).T
    score = (W_c.T @ column).T + b_c
    return np.tanh(score)


# %% blind 12, the sign and the size
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    shrunk = np.expm1(-2 * np.abs(z))
    return np.sign(z) * (-shrunk / (shrunk + 2))
