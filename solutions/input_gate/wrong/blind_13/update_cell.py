"""Wrong answers to update_cell, written from the released notebook alone."""

# %% blind 13, keeps_twice [0.7 twice]: puts what forget_gate has kept through the share kept once more
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    concat = concatenate(h_prev, x_t)
    i_t = sigmoid(linear(concat, W[1], b[1]))
    g_t = np.tanh(linear(concat, W[2], b[2]))
    return f_t * c_kept + i_t * g_t

# %% blind 13, looks_at_the_memory [0.6 operand]: the candidate is asked about what was kept, not about what was said
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b
    _, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))
    g_t = np.tanh(linear(concatenate(c_kept, x_t), W_c, b_c))
    return c_kept + i_t * g_t

# %% blind 13, torch_habit [0.4 layers+extra]: takes the layers as input, forget, candidate, and gives the shares back as well
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    i_t, f_t, z_c = (linear(row, w, bias) for w, bias in zip(W, b))
    i_t, f_t = sigmoid(i_t), sigmoid(f_t)
    c_t = f_t * c_prev + i_t * np.tanh(z_c)
    return c_t, f_t, i_t
