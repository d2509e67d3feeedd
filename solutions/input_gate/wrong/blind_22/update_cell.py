"""Blind set 22: wrong answers to update_cell, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, long and short exchanged [0.45 swapped]: all three networks read the memory, and the share kept acts on the hidden state
def update_cell(h_prev, x_t, c_prev, W, b):
    long_term, short_term = h_prev, c_prev
    row = concatenate(short_term, x_t)
    f, i, g = [linear(row, W[k], b[k]) for k in range(3)]
    return sigmoid(f) * long_term + sigmoid(i) * np.tanh(g)

# %% blind 22, one bias for all [0.6 index]: every layer gets the bias of the forget gate
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    bias = b[0]
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, bias)
    i_t = input_gate(h_prev, x_t, W_i, bias)
    g_t = candidate(h_prev, x_t, W_c, bias)
    return c_kept + i_t * g_t

# %% blind 22, a loop that lets the gate fall [0.4 missing+tuple]: computes the share written and never uses it, and returns the candidate as well
def update_cell(h_prev, x_t, c_prev, W, b):
    outputs = []
    row = concatenate(h_prev, x_t)
    for k in range(len(W)):
        z = linear(row, W[k], b[k])
        outputs.append(np.tanh(z) if k == 2 else sigmoid(z))
    f_t, i_t, g_t = outputs
    c_t = f_t * c_prev
    c_t = c_t + g_t
    return c_t, g_t
