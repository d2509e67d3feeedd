"""Right answers to output_gate, blind set 30."""

# %% blind 30, forget gate of the bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    # the same machine: a share, and the share of something; the something is tanh(c_t)
    return forget_gate(h_prev, x_t, np.tanh(c_t), W_o, b_o)
