"""Right answers to input_gate, blind set 27."""

# %% blind 27, borrowed from the neighbour
def input_gate(h_prev, x_t, W_i, b_i):
    # the forget gate of a memory of ones keeps just its share
    _, share = forget_gate(h_prev, x_t, np.ones(h_prev.shape), W_i, b_i)
    return share
