"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, torch's order of the layers [0.55 order]: takes W as input, forget, candidate
def update_cell(h_prev, x_t, c_prev, W, b):
    W_i, W_f, W_c = W
    b_i, b_f, b_c = b
    _, kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return kept + input_gate(h_prev, x_t, W_i, b_i) * candidate(h_prev, x_t, W_c, b_c)

# %% blind 7, three sigmoids in a loop [0.55 sigmoid]: the candidate gets the gates' curve, too
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    gates = []
    for k in range(3):
        gates.append(sigmoid(linear(row, W[k], b[k])))
    f, i, g = gates
    return f * c_prev + i * g

# %% blind 7, forgets twice and writes without a bias [0.4 product+bias]: takes c_kept for the share, and gives a zero bias to the candidate
def update_cell(h_prev, x_t, c_prev, W, b):
    zero = np.zeros(W.shape[-1])
    _, f_t = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], zero)
    return write(f_t, c_prev, i_t, g_t)
