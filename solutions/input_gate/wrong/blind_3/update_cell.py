"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, another library's order [0.4 order]: input, forget, candidate
def update_cell(h_prev, x_t, c_prev, W, b):
    W_i, W_f, W_c = W
    b_i, b_f, b_c = b
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return c_kept + input_gate(h_prev, x_t, W_i, b_i) * candidate(h_prev, x_t, W_c, b_c)

# %% blind 3, forgotten twice [0.55 power]: what is kept goes through write's share once more
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    return write(f_t, c_kept, i_t, g_t)

# %% blind 3, the pair stays a pair [0.45 pair]: shares and kept memory both get the sum
def update_cell(h_prev, x_t, c_prev, W, b):
    kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    new = input_gate(h_prev, x_t, W[1], b[1]) * candidate(h_prev, x_t, W[2], b[2])
    return kept + new

# %% blind 3, one bias for all [0.6 bias]: b[0] was copied along
def update_cell(h_prev, x_t, c_prev, W, b):
    _, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[0])
    g_t = candidate(h_prev, x_t, W[2], b[0])
    return c_kept + i_t * g_t

# %% blind 3, three gates without a habit [0.35 sigmoid+bias]: the candidate is a gate, no bias anywhere
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    f_t, i_t, g_t = sigmoid(concat @ W[0]), sigmoid(concat @ W[1]), sigmoid(concat @ W[2])
    return f_t * c_prev + i_t * g_t
