"""Right answers to candidate, blind set 25."""

# %% blind 25, difference of two shares
def candidate(h_prev, x_t, W_c, b_c):
    doubled = linear(concatenate(h_prev, x_t), 2 * W_c, 2 * b_c)
    return sigmoid(doubled) - sigmoid(-doubled)

# %% blind 25, tanh by hand, small powers only
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    distance = np.abs(z)
    size = -np.expm1(-2 * distance) / (1 + np.exp(-2 * distance))
    return np.where(z < 0, -size, size)
