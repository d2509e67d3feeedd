# What you built in notebook 2
def input_gate(h_prev, x_t, W_i, b_i):
    """How much is written into every unit: a share between 0 and 1."""
    return sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))


def candidate(h_prev, x_t, W_c, b_c):
    """What could be written into every unit: a number between -1 and 1."""
    return np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c))


def update_cell(h_prev, x_t, c_prev, W, b):
    """The new memory, from the first three layers of W and b: forget gate, input gate, candidate."""
    _, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    return c_kept + input_gate(h_prev, x_t, W[1], b[1]) * candidate(h_prev, x_t, W[2], b[2])
