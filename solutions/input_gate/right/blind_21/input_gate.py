"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, borrows the forget gate with an empty memory
def input_gate(h_prev, x_t, W_i, b_i):
    nothing = np.zeros_like(h_prev)
    share, _ = forget_gate(h_prev, x_t, nothing, W_i, b_i)
    return share
