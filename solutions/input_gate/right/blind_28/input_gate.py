"""Right answers to input_gate, blind set 28."""

# %% blind 28, forget gate with other weights
def input_gate(h_prev, x_t, W_i, b_i):
    share, _ = forget_gate(h_prev, x_t, h_prev, W_i, b_i)
    return share
