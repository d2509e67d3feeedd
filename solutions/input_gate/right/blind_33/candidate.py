"""Right answers to candidate, blind set 33."""

# %% blind 33, sigmoid of the double
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return 2 * sigmoid(2 * z) - 1


# %% blind 33, size and sign apart
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    shrink = np.expm1(-2 * np.abs(z))  # between -1 and 0
    size = -shrink / (shrink + 2)
    return np.sign(z) * size
