"""Blind set 5: wrong answers to update_cell, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, in the order of the title [0.6 order]: the weights are taken as input, candidate, forget
def update_cell(h_prev, x_t, c_prev, W, b):
    W_i, W_c, W_f = W
    b_i, b_c, b_f = b
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = input_gate(h_prev, x_t, W_i, b_i)
    g_t = candidate(h_prev, x_t, W_c, b_c)
    return write(f_t, c_prev, i_t, g_t)

# %% blind 5, one bias for all [0.65 index]: b[0] was copied into every line
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[0])
    g_t = candidate(h_prev, x_t, W[2], b[0])
    return c_kept + i_t * g_t

# %% blind 5, kept twice, with the gate [0.45 extra+container]: what is kept is multiplied by f again, a pair comes back
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    c_t = write(f_t, c_kept, i_t, g_t)
    return f_t, c_t
