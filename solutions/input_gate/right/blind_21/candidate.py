"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, two shares in opposition
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    up = sigmoid(2 * z)
    down = sigmoid(-2 * z)
    return up - down

# %% blind 21, a stretched share of doubled scores
def candidate(h_prev, x_t, W_c, b_c):
    doubled = input_gate(h_prev, x_t, W_c * 2, b_c * 2)
    return doubled * 2 - 1
