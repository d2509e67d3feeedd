"""Wrong answers to lstm_step, blind set 14."""

# %% blind 14, pair in a pair [0.6 pair]: forgets that output_gate returns two arrays and hands on both as h_t
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t

# %% blind 14, memory first [0.4 state+swapped]: says a share of the old memory, and returns the memory before what is said
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return c_t, h_t

# %% blind 14, memory in its ear [0.6 argument]: the output gate gets the new memory in the place of what was said before
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    o_t = sigmoid(linear(concatenate(c_t, x_t), W[3], b[3]))
    h_t = o_t * np.tanh(c_t)
    return h_t, c_t
