"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, a pair taken for an array [0.45 return]: the whole answer of forget_gate goes into the sum, and two rows come out
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b
    kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return kept + input_gate(h_prev, x_t, W_i, b_i) * candidate(h_prev, x_t, W_c, b_c)

# %% blind 8, minus what is written [0.5 sign]: takes the news away from what was kept
def update_cell(h_prev, x_t, c_prev, W, b):
    f, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i = input_gate(h_prev, x_t, W[1], b[1])
    g = candidate(h_prev, x_t, W[2], b[2])
    c_t = c_kept - i * g
    return c_t

# %% blind 8, nothing forgotten, a 1 copied for a 2 [0.35 missing+index]: the old memory is kept whole, and the candidate has the input gate's matrix
def update_cell(h_prev, x_t, c_prev, W, b):
    how_much = input_gate(h_prev, x_t, W[1], b[1])
    what = candidate(h_prev, x_t, W[1], b[2])
    return c_prev + how_much * what
