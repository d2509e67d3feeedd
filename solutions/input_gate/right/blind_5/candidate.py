"""Blind set 5: right ways to write candidate, written from the released notebook alone."""

# %% blind 5, two sigmoids apart
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return sigmoid(2 * z) - sigmoid(-2 * z)
