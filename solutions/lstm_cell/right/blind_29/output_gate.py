"""Right answers to output_gate, blind set 29."""

# %% blind 29, forget gate on the bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    # the same two lines: a share, and the share of something
    return forget_gate(h_prev, x_t, np.tanh(c_t), W_o, b_o)
