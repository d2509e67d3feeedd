# %% input_gate
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))


# %% candidate
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c))


# %% write
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev + i_t * g_t


# %% update_cell
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    return write(f_t, c_prev, i_t, g_t)
