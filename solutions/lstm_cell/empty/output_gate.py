"""Empty answers to `output_gate`: none earns more than one point."""
# %% halves
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    return np.full(c_t.shape, 0.5), 0.5 * c_t


# %% two zeros
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    return np.zeros(c_t.shape), np.zeros(c_t.shape)


# %% noise
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    return np.random.rand(*c_t.shape), np.random.rand(*c_t.shape)
