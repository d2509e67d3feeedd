"""Wrong answers to lstm_step, blind set 29."""

# %% blind 29, first of the pair [0.7 unpack]: the output gate's first result is the share said, it is handed back as the hidden state
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t, _ = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t


# %% blind 29, from another library [0.4 order+return]: the layers are taken in the order input, forget, candidate, output, and the memory comes back before the hidden state
def lstm_step(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    i, f, g, o = [linear(row, W[k], b[k]) for k in range(4)]
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return c, h


# %% blind 29, speaks before it writes [0.4 memory+argument]: what is said is taken from the old memory, and the memory is then written with the new hidden state in its ear
def lstm_step(h_prev, x_t, c_prev, W, b):
    _, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_t, x_t, c_prev, W[:3], b[:3])
    return h_t, c_t


# %% blind 29, bias of the neighbour [0.75 index]: the output gate gets its own weights but the candidate's bias
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t, h_t = output_gate(h_prev, x_t, c_t, W[3], b[2])
    return h_t, c_t
