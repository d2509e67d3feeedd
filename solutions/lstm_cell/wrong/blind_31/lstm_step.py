"""Wrong answers to lstm_step, blind set 31."""

# %% blind 31, two results in one name [0.4 unpack]: output_gate gives a pair, which is not taken apart; h_t is the tuple (o_t, h_t) instead of an array
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t


# %% blind 31, speak before writing [0.25 stale+order]: what is said is taken from the old memory, and the pair comes back as (c_t, h_t)
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return c_t, h_t


# %% blind 31, one big product in the order of torch [0.45 layers]: all four layers are computed at once, but taken apart in torch's order i, f, g, o although W holds f, i, g, o; shapes are right, kept and written are interchanged
def lstm_step(h_prev, x_t, c_prev, W, b):
    v = concatenate(h_prev, x_t)
    z = np.concatenate([v @ Wk + bk for Wk, bk in zip(W, b)], axis=-1)
    i, f, g, o = np.split(z, 4, axis=-1)
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    h_t = sigmoid(o) * np.tanh(c_t)
    return h_t, c_t


# %% blind 31, candidate's layer speaks [0.5 index]: the output gate is given layer 2 (the candidate) instead of 3, counted as the third gate; c_t is right and h_t is wrong
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    gate = 2  # forget, input, output
    o_t, h_t = output_gate(h_prev, x_t, c_t, W[gate], b[gate])
    return h_t, c_t
