"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, the bias as one more row
def candidate(h_prev, x_t, W_c, b_c):
    one = np.ones(np.shape(h_prev)[:-1] + (1,))
    table = np.vstack([W_c, b_c])
    return np.tanh(np.concatenate([h_prev, x_t, one], axis=-1) @ table)
