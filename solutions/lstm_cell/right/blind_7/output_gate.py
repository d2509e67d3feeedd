"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, a forget gate for the bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    return forget_gate(h_prev, x_t, np.tanh(c_t), W_o, b_o)
