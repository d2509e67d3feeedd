"""Wrong answers to lstm_step, written from the released notebook alone."""

# %% blind 13, bent_twice [0.75 double]: hands output_gate a memory that is bent already
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t, h_t = output_gate(h_prev, x_t, np.tanh(c_t), W[3], b[3])
    return h_t, c_t

# %% blind 13, speaks_then_listens [0.4 order]: speaks first, out of the old memory, and writes with its own new word in the ear
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W[-1], b[-1]))
    h_t = o_t * np.tanh(c_prev)
    c_t = update_cell(h_t, x_t, c_prev, W, b)
    return h_t, c_t

# %% blind 13, one_wide_matrix [0.6 reshape]: makes one wide matrix of the four by a reshape, which tears them to pieces
def lstm_step(h_prev, x_t, c_prev, W, b):
    layers, rows, H = W.shape
    wide = W.reshape(rows, layers * H)
    z = concatenate(h_prev, x_t) @ wide + b.reshape(layers * H)
    f, i, g, o = np.split(z, 4, axis=-1)
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t
