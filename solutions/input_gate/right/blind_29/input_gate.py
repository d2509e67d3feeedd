"""Right answers to input_gate, blind set 29."""

# %% blind 29, forget gate on a memory of one
def input_gate(h_prev, x_t, W_i, b_i):
    _, share = forget_gate(h_prev, x_t, 1.0, W_i, b_i)
    return share
