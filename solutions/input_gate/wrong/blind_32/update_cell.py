"""Wrong answers to update_cell, blind set 32."""

# %% blind 32, biases by column [0.5 axis]: takes column k of b instead of row k, which for H = 3 fits and gives wrong numbers in silence, and stops for other sizes
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b[:, 0], b[:, 1], b[:, 2]
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = input_gate(h_prev, x_t, W_i, b_i)
    g_t = candidate(h_prev, x_t, W_c, b_c)
    return c_kept + i_t * g_t


# %% blind 32, kept and kept again [0.5 twice]: what the forget gate has kept is multiplied by the share kept once more, f*f*c, so the mood is 1.047 instead of 2.547
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    concat = concatenate(h_prev, x_t)
    i_t = sigmoid(linear(concat, W[1], b[1]))
    g_t = np.tanh(linear(concat, W[2], b[2]))
    c_t = f_t * c_kept + i_t * g_t
    return c_t


# %% blind 32, one comprehension for all [0.3 sigmoid+mutation]: the candidate gets a sigmoid like the gates, so nothing negative is ever written, and c_prev itself is overwritten (and cuts the result to whole numbers if it holds such)
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    f, i, g = [sigmoid(linear(concat, weights, bias)) for weights, bias in zip(W, b)]
    c_prev[...] = f * c_prev + i * g
    return c_prev.copy()
