"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, the forget gate on a bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    loudest = np.tanh(c_t)
    return forget_gate(h_prev, x_t, loudest, W_o, b_o)
