"""Wrong answers to lstm_step, blind set 28."""

# %% blind 28, speaks before it writes [0.4 stale+order]: what is said is taken from the old memory, and memory and hidden state come back exchanged
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return c_t, h_t


# %% blind 28, np.split leaves an axis [0.65 shape]: the four pieces keep a first axis of length 1, so both results have one axis too many
def lstm_step(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c, W_o = np.split(W, 4)
    b_f, b_i, b_c, b_o = np.split(b, 4)
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    c_t = c_kept + input_gate(h_prev, x_t, W_i, b_i) * candidate(h_prev, x_t, W_c, b_c)
    _, h_t = output_gate(h_prev, x_t, c_t, W_o, b_o)
    return h_t, c_t


# %% blind 28, saves an array [0.55 mutation+dtype]: the new memory is written over the old one of the caller, and if that held whole numbers the decimals are gone
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_prev[...] = update_cell(h_prev, x_t, c_prev, W, b)
    h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])[1]
    return h_t, c_prev


# %% blind 28, candidate at the end [0.6 layer]: the third layer is taken for the output gate and the fourth for the candidate
def lstm_step(h_prev, x_t, c_prev, W, b):
    gates = [0, 1, 3]
    c_t = update_cell(h_prev, x_t, c_prev, W[gates], b[gates])
    _, h_t = output_gate(h_prev, x_t, c_t, W[2], b[2])
    return h_t, c_t
