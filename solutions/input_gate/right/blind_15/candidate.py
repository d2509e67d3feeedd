"""Right answers to candidate, blind set 15."""

# %% blind 15, a doubled gate
def candidate(h_prev, x_t, W_c, b_c):
    share = sigmoid(2 * linear(concatenate(h_prev, x_t), W_c, b_c))
    return share - (1 - share)


# %% blind 15, expm1
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    e = np.expm1(-2 * np.abs(z))
    return np.sign(z) * (-e / (2 + e))
