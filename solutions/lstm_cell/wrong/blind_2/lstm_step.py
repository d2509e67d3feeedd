"""Blind set 2: wrong answers to lstm_step, written from the released notebook before anything was measured."""

# %% blind 2, speaks from the old memory [0.5 memory]: output_gate is given c_prev
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    return h_t, c_t

# %% blind 2, memory first [0.6 swapped]: the pair in the other order
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return c_t, h_t

# %% blind 2, the share is said, memory rounded [0.35 share+rounded]: o_t for h_t, two decimals
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = np.round(update_cell(h_prev, x_t, c_prev, W, b), 2)
    h_t, _ = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t

# %% blind 2, a colon forgotten [0.45 syntax]: the def line
def lstm_step(h_prev, x_t, c_prev, W, b)
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t
