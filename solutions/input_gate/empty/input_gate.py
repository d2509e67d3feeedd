"""Empty answers to `input_gate`: none earns more than one point."""
# %% halves everywhere
def input_gate(h_prev, x_t, W_i, b_i):
    return np.full(h_prev.shape, 0.5)


# %% noise
def input_gate(h_prev, x_t, W_i, b_i):
    return np.random.rand(*h_prev.shape)


# %% the bias
def input_gate(h_prev, x_t, W_i, b_i):
    return b_i + 0 * h_prev
