"""Wrong answers to update_cell, blind set 23."""

# %% blind 23, forgets twice [0.6 twice]: what is already kept goes through the share once more in write
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    return write(f_t, c_kept, i_t, g_t)

# %% blind 23, all three at once [0.6 batch]: one product with the stack, whose biases do not fit a batch
def update_cell(h_prev, x_t, c_prev, W, b):
    z = concatenate(h_prev, x_t) @ W + b
    f_t, i_t = sigmoid(z[:2])
    return f_t * c_prev + i_t * np.tanh(z[2])

# %% blind 23, input gate in front [0.4 order+nosign]: takes input gate first, and a sigmoid for the candidate as well
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    i_t, f_t, g_t = (sigmoid(linear(row, W_k, b_k)) for W_k, b_k in zip(W, b))
    return f_t * c_prev + i_t * g_t

# %% blind 23, the kept memory speaks [0.6 stale]: input gate and candidate hear what was kept in place of h_prev
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_t = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    new = input_gate(c_t, x_t, W[1], b[1]) * candidate(c_t, x_t, W[2], b[2])
    return c_t + new
