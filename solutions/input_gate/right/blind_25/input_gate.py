"""Right answers to input_gate, blind set 25."""

# %% blind 25, a forget gate with other weights
def input_gate(h_prev, x_t, W_i, b_i):
    share, _ = forget_gate(h_prev, x_t, np.ones(b_i.shape), W_i, b_i)
    return share
