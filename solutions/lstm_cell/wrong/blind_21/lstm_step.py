"""Blind set 21: wrong answers to lstm_step, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, speaks first and writes then [0.5 state]: what is said is taken from the old memory
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W[3], b[3]))
    h_t = o_t * np.tanh(c_prev)
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return h_t, c_t

# %% blind 21, last matrix but one [0.6 index]: the output gate is given the weights of the candidate
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    n_gates = len(W)
    last = n_gates - 2
    o_t, h_t = output_gate(h_prev, x_t, c_t, W[last], b[last])
    return h_t, c_t

# %% blind 21, the memory is one drawer [0.45 inplace+order]: overwrites the old memory that it was given, and hands back memory before hidden state
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_prev[:] = update_cell(h_prev, x_t, c_prev, W, b)
    said = output_gate(h_prev, x_t, c_prev, W[3], b[3])[1]
    return c_prev.copy(), said

# %% blind 21, four gates out of one dictionary [0.35 tanh+missing]: every layer gets a sigmoid, even the candidate, and the memory is said unbent
def lstm_step(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    gate = {}
    for letter, matrix, bias in zip("figo", W, b):
        gate[letter] = sigmoid(linear(row, matrix, bias))
    c_t = gate["f"] * c_prev + gate["i"] * gate["g"]
    h_t = gate["o"] * c_t
    return h_t, c_t
