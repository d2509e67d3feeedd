# %% input_gate
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))


# %% candidate
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c))


# %% write
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev + i_t * g_t
