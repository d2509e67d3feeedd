"""Blind set 2: wrong answers to update_cell, written from the released notebook before anything was measured."""

# %% blind 2, candidate and input gate exchanged [0.5 order]: the second and third layer
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_c, W_i = W
    b_f, b_c, b_i = b
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return c_kept + input_gate(h_prev, x_t, W_i, b_i) * candidate(h_prev, x_t, W_c, b_c)

# %% blind 2, forgets twice [0.45 twice]: write is given what is kept already
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    return write(f_t, c_kept, i_t, g_t)

# %% blind 2, a letter lost [0.45 name]: g was never made
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    return f_t * c_prev + i_t * g
