"""Wrong answers to lstm_step, blind set 27."""

# %% blind 27, remembers after it has spoken [0.5 memory]: what is said is right, but the memory is then computed again with the new hidden state
def lstm_step(h_prev, x_t, c_prev, W, b):
    h_t = output_gate(h_prev, x_t, update_cell(h_prev, x_t, c_prev, W, b), W[3], b[3])[1]
    c_t = update_cell(h_t, x_t, c_prev, W, b)
    return h_t, c_t


# %% blind 27, the first of the pair [0.65 pair]: takes the share said for what is said
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t = output_gate(h_prev, x_t, c_t, W[-1], b[-1])[0]
    return h_t, c_t


# %% blind 27, the state moves on [0.5 mutation+return]: writes the new state over the old one, and gives the memory first
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_prev[...] = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_prev[...] = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    return c_prev.copy(), h_prev.copy()


# %% blind 27, counted from one [0.45 order]: takes layers 1, 2 and 3 for the memory, as if counting began at one, and the forget gate's for the output
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W[1:], b[1:])
    _, h_t = output_gate(h_prev, x_t, c_t, W[4 % len(W)], b[4 % len(b)])
    return h_t, c_t
