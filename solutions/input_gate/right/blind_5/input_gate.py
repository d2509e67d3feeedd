"""Blind set 5: right ways to write input_gate, written from the released notebook alone."""

# %% blind 5, borrowed from the forget gate
def input_gate(h_prev, x_t, W_i, b_i):
    share, _ = forget_gate(h_prev, x_t, np.ones_like(h_prev), W_i, b_i)
    return share
