"""Wrong answers to lstm_step, blind set 23."""

# %% blind 23, share for speech [0.6 unpacked]: takes the first of the pair from output_gate, which is the share
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t, _ = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t

# %% blind 23, memory from the notebook [0.5 global]: computes c_new, but says and returns the c_t of a cell above
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_new = update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    o_t, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t

# %% blind 23, pair in a pair [0.55 container]: output_gate's two results stay together in h_t
def lstm_step(h_prev, x_t, c_prev, W, b):
    *three, last = zip(W, b)
    c_t = update_cell(h_prev, x_t, c_prev, *map(np.array, zip(*three)))
    h_t = output_gate(h_prev, x_t, c_t, *last)
    return h_t, c_t

# %% blind 23, speaks before writing [0.4 stale+layer]: says the old memory, by the weights of the candidate
def lstm_step(h_prev, x_t, c_prev, W, b):
    h_t = output_gate(h_prev, x_t, c_prev, W[2], b[2])[1]
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return h_t, c_t
