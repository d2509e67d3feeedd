"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, a sigmoid of twice the score
def candidate(h_prev, x_t, W_c, b_c):
    double = linear(concatenate(h_prev, x_t), 2 * W_c, 2 * b_c)
    return 2 * sigmoid(double) - 1
