"""Right answers to input_gate, blind set 35."""

# %% blind 35, forget gate with a memory of ones
def input_gate(h_prev, x_t, W_i, b_i):
    # same build, other weights: only the first of the two answers is wanted
    return forget_gate(h_prev, x_t, np.ones_like(h_prev), W_i, b_i)[0]
