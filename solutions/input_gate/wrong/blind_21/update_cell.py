"""Blind set 21: wrong answers to update_cell, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, other order of the layers [0.6 order]: takes the second matrix for the candidate and the third for the input gate
def update_cell(h_prev, x_t, c_prev, W, b):
    W_forget, W_cand, W_in = W
    b_forget, b_cand, b_in = b
    _, kept = forget_gate(h_prev, x_t, c_prev, W_forget, b_forget)
    share = input_gate(h_prev, x_t, W_in, b_in)
    news = candidate(h_prev, x_t, W_cand, b_cand)
    return kept + share * news

# %% blind 21, candidate looks at the memory [0.4 state+missing]: the candidate reads the old memory as hidden state, and is written whole
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    g_t = candidate(c_prev, x_t, W[2], b[2])
    everything = np.ones_like(g_t)
    return c_kept + everything * g_t

# %% blind 21, forgotten twice [0.6 extra]: hands the kept memory to write, which takes the share of it once more
def update_cell(h_prev, x_t, c_prev, W, b):
    gates = {}
    gates["f"], gates["kept"] = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    gates["i"] = input_gate(h_prev, x_t, W[1], b[1])
    gates["g"] = candidate(h_prev, x_t, W[2], b[2])
    return write(gates["f"], gates["kept"], gates["i"], gates["g"])
