"""Wrong answers to lstm_step, blind set 15."""

# %% blind 15, speaks before it writes [0.55 early]: takes what is said from the old memory
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return h_t, c_t


# %% blind 15, labelled results [0.6 container]: returns a dictionary instead of a pair
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return {"h_t": h_t, "c_t": c_t}


# %% blind 15, third layer [0.4 index+swapped]: uses the candidate's layer for the output gate and returns the memory first
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t = sigmoid(concatenate(h_prev, x_t) @ W[2] + b[2])
    h_t = o_t * np.tanh(c_t)
    return c_t, h_t
