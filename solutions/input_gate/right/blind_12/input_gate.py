"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, the bias is a weight of one
def input_gate(h_prev, x_t, W_i, b_i):
    ones = np.ones(np.shape(h_prev)[:-1] + (1,))
    longer = np.concatenate([ones, h_prev, x_t], axis=-1)
    taller = np.vstack([b_i, W_i])
    return sigmoid(longer @ taller)
