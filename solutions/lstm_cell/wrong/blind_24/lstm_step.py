"""Wrong answers to lstm_step, blind set 24."""

# %% blind 24, one wide matrix by reshape [0.4 reshape]: makes one wide matrix of the four with a plain reshape, which mixes the rows of the gates
def lstm_step(h_prev, x_t, c_prev, W, b):
    rows, H = W.shape[1], W.shape[2]
    z = concatenate(h_prev, x_t) @ W.reshape(rows, 4 * H) + b.reshape(4 * H)
    f, i, g, o = np.split(z, 4, axis=-1)
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    h_t = sigmoid(o) * np.tanh(c_t)
    return h_t, c_t


# %% blind 24, the first of the pair [0.5 index]: takes the share said for what is said
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])[0]
    return h_t, c_t


# %% blind 24, writes the word twice [0.5 update]: stores the new memory under the old name and updates it once more on the way out
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_prev = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    return h_t, update_cell(h_prev, x_t, c_prev, W, b)


# %% blind 24, speaks before it writes [0.3 state+pair]: says the old memory instead of the new one, and leaves the pair of output_gate unopened
def lstm_step(h_prev, x_t, c_prev, W, b):
    h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return h_t, c_t
