"""Right answers to candidate, blind set 28."""

# %% blind 28, sigmoid stretched from doubled scores
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return 2.0 * sigmoid(2.0 * z) - 1.0


# %% blind 28, size first and then the sign
def candidate(h_prev, x_t, W_c, b_c):
    z = np.concatenate([h_prev, x_t], axis=-1) @ W_c + b_c
    fall = np.expm1(-2.0 * np.abs(z))
    return np.copysign(fall / (2.0 + fall), z)
