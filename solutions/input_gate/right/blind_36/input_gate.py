"""Right answers to input_gate, blind set 36."""

# %% blind 36, first half of a forget gate
def input_gate(h_prev, x_t, W_i, b_i):
    dummy_memory = np.ones(b_i.shape)
    share, _ = forget_gate(h_prev, x_t, dummy_memory, W_i, b_i)
    return share
