"""Right answers to output_gate, blind set 36."""

# %% blind 36, forget gate of the bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    # the same build: a share of what comes along the line, here tanh(c_t)
    bent = np.tanh(c_t)
    return forget_gate(h_prev, x_t, bent, W_o, b_o)
