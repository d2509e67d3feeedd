"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, knows before it says [0.65 return]: returns (c_t, h_t)
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t = 1 / (1 + np.exp(-np.clip(linear(concat, W[3], b[3]), -700, 700)))
    return c_t, o_t * np.tanh(c_t)

# %% blind 8, only the news [0.5 missing]: the new memory is i times g, what was kept is left out
def lstm_step(h_prev, x_t, c_prev, W, b):
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    c_t = i_t * g_t
    o_t, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t

# %% blind 8, writes into the old memory, no last bias [0.55 mutation+bias]: changes c_prev in place, and gives the output gate no bias
def lstm_step(h_prev, x_t, c_prev, W, b):
    v = concatenate(h_prev, x_t)
    c_prev *= sigmoid(v @ W[0] + b[0])
    c_prev += sigmoid(v @ W[1] + b[1]) * np.tanh(v @ W[2] + b[2])
    o = sigmoid(v @ W[3])
    return o * np.tanh(c_prev), c_prev
