"""Wrong answers to update_cell, blind set 24."""

# %% blind 24, forgets that two come back [0.45 pair]: adds to the pair that forget_gate gives, so shares and kept memory both come back with the news on top
def update_cell(h_prev, x_t, c_prev, W, b):
    kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    return kept + i_t * g_t


# %% blind 24, forgets twice [0.5 product]: gives the kept memory to write, which takes its share a second time
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = input_gate(h_prev, x_t, W_i, b_i)
    g_t = candidate(h_prev, x_t, W_c, b_c)
    return write(f_t, c_kept, i_t, g_t)


# %% blind 24, three layers in one product [0.65 batch]: multiplies with the whole stack at once and adds b, which lines up with the samples of a batch instead of the layers
def update_cell(h_prev, x_t, c_prev, W, b):
    z = concatenate(h_prev, x_t) @ W + b
    f_t, i_t = sigmoid(z[0]), sigmoid(z[1])
    g_t = np.tanh(z[2])
    return f_t * c_prev + i_t * g_t


# %% blind 24, copied lines [0.3 index+notanh]: copies the first line twice and forgets to change one bias and the curve
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(concat, W[0], b[0]))
    i_t = sigmoid(linear(concat, W[1], b[0]))
    g_t = sigmoid(linear(concat, W[2], b[2]))
    c_t = f_t * c_prev + i_t * g_t
    return c_t
