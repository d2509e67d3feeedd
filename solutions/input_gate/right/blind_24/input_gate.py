"""Right answers to input_gate, blind set 24."""

# %% blind 24, the forget gate of a memory of ones
def input_gate(h_prev, x_t, W_i, b_i):
    _, i_t = forget_gate(h_prev, x_t, np.ones(h_prev.shape), W_i, b_i)
    return i_t


# %% blind 24, one minus the share not written
def input_gate(h_prev, x_t, W_i, b_i):
    against = -linear(concatenate(h_prev, x_t), W_i, b_i)
    return 1.0 - sigmoid(against)
