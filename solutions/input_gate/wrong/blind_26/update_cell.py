"""Wrong answers to update_cell, blind set 26."""

# %% blind 26, unpacked like the text was read [0.65 order]: takes the second layer for the candidate and the third for the input gate, the order is forget, input, candidate
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_c, W_i = W
    b_f, b_c, b_i = b
    _, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    new = input_gate(h_prev, x_t, W_i, b_i) * candidate(h_prev, x_t, W_c, b_c)
    return c_kept + new


# %% blind 26, three gates in a loop [0.4 activation+return]: the candidate goes through the sigmoid like the gates, so nothing negative can be written, and the share kept is returned along with the memory
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    gates = []
    for layer in range(3):
        gates.append(sigmoid(linear(concat, W[layer], b[layer])))
    f_t, i_t, g_t = gates
    c_t = write(f_t, c_prev, i_t, g_t)
    return f_t, c_t


# %% blind 26, columns of b [0.6 axis]: b holds a row for each layer, but its columns are taken, which fits in shape only because the memory has three units
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[:, 0])
    i_t = input_gate(h_prev, x_t, W[1], b[:, 1])
    g_t = candidate(h_prev, x_t, W[2], b[:, 2])
    return write(f_t, c_prev, i_t, g_t)
