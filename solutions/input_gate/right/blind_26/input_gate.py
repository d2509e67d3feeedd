"""Right answers to input_gate, blind set 26."""

# %% blind 26, forget gate on a memory of ones
def input_gate(h_prev, x_t, W_i, b_i):
    ones = np.ones(h_prev.shape)
    return forget_gate(h_prev, x_t, ones, W_i, b_i)[1]
