"""Right answers to candidate, blind set 24."""

# %% blind 24, a gate for and a gate against
def candidate(h_prev, x_t, W_c, b_c):
    # tanh(z) is sigmoid(2z) - sigmoid(-2z)
    twice = linear(concatenate(h_prev, x_t), 2 * W_c, 2 * b_c)
    return sigmoid(twice) - sigmoid(-twice)


# %% blind 24, tanh out of expm1
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    t = np.expm1(-2 * np.abs(z))
    return -np.sign(z) * t / (t + 2)
