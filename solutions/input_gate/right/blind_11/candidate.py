"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, tanh as the difference of two shares
def candidate(h_prev, x_t, W_c, b_c):
    twice = 2 * linear(concatenate(h_prev, x_t), W_c, b_c)
    return sigmoid(twice) - sigmoid(-twice)
