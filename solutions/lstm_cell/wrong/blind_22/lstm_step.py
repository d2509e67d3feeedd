"""Blind set 22: wrong answers to lstm_step, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, listens to itself too early [0.5 swapped]: the output gate reads the tanh of the new memory where the last hidden state belongs
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_new = np.tanh(c_t)
    _, h_t = output_gate(h_new, x_t, c_t, W[3], b[3])
    return h_t, c_t

# %% blind 22, chunks in the order of torch [0.4 order+missing]: reads the blocks as input, forget, and says the memory without its tanh
def lstm_step(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    chunks = [linear(row, W[k], b[k]) for k in range(4)]
    ingate, forgetgate, cellgate, outgate = chunks
    ingate, forgetgate, outgate = sigmoid(ingate), sigmoid(forgetgate), sigmoid(outgate)
    cy = forgetgate * c_prev + ingate * np.tanh(cellgate)
    hy = outgate * cy
    return hy, cy

# %% blind 22, knows no more than it can say [0.55 tanh]: hands the bent memory on as the new memory
def lstm_step(h_prev, x_t, c_prev, W, b):
    memory = update_cell(h_prev, x_t, c_prev, W, b)
    memory = np.tanh(memory)
    o_t = input_gate(h_prev, x_t, W[3], b[3])
    return o_t * memory, memory

# %% blind 22, tied gates and the wrong voice [0.35 argument+return]: writes one minus the share kept, and returns the share said as the hidden state
def lstm_step(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    news = candidate(h_prev, x_t, W[2], b[2])
    c_t = c_kept + (1 - f_t) * news
    h_t, said = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t
