"""Right answers to candidate, written from the released notebook alone."""

# %% blind 13, stretched_rightly
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return 2 * sigmoid(2 * z) - 1

# %% blind 13, bias_as_a_weight
def candidate(h_prev, x_t, W_c, b_c):
    # the bias is the weight of a number that is always 1
    one = np.ones(np.shape(h_prev)[:-1] + (1,))
    row = np.concatenate([h_prev, x_t, one], axis=-1)
    table = np.vstack([W_c, b_c])
    z = np.einsum("...k,kh->...h", row, table)
    shrunk = np.expm1(-2 * np.abs(z))
    return np.copysign(shrunk / (2 + shrunk), z)
