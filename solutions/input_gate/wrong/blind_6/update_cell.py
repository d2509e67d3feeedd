"""Blind set 6: wrong answers to update_cell, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, the candidate in full [0.55 missing]: nobody asks the input gate
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b
    _, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    g_t = candidate(h_prev, x_t, W_c, b_c)
    return c_kept + g_t

# %% blind 6, the memory asks [0.6 name]: c_prev is handed over where h_prev belongs
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, kept = forget_gate(c_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(c_prev, x_t, W[1], b[1])
    g_t = candidate(c_prev, x_t, W[2], b[2])
    return write(f_t, c_prev, i_t, g_t)

# %% blind 6, three alike, half the word [0.4 sigmoid+order]: the candidate is made a gate too, x stands before h
def update_cell(h_prev, x_t, c_prev, W, b):
    """Vectorised over the three layers."""
    hx = concatenate(x_t, h_prev)
    f_t, i_t, g_t = [sigmoid(linear(hx, W[k], b[k])) for k in range(3)]
    return f_t * c_prev + i_t * g_t
