"""Right answers to update_cell, blind set 27."""

# %% blind 27, layers in front
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    z = np.tensordot(row, W, axes=([-1], [1])) + b
    f, i, g = np.moveaxis(z, -2, 0)
    shares = sigmoid(np.array([f, i]))
    return np.sum(shares * np.array([c_prev, np.tanh(g)]), axis=0)


# %% blind 27, each pulls its own way
def update_cell(h_prev, x_t, c_prev, W, b):
    layers = zip(W, b)
    kept = forget_gate(h_prev, x_t, c_prev, *next(layers))[1]
    # a forget gate whose memory is the candidate is an input gate
    W_i, b_i = next(layers)
    W_c, b_c = next(layers)
    what = np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c))
    new = forget_gate(h_prev, x_t, what, W_i, b_i)[1]
    return kept + new
