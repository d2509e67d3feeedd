"""Wrong answers to update_cell, blind set 14."""

# %% blind 14, forgetting first [0.55 state]: lets input gate and candidate read what is kept of the memory in the place of h_prev
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b
    f_t, state = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = sigmoid(linear(concatenate(state, x_t), W_i, b_i))
    g_t = np.tanh(linear(concatenate(state, x_t), W_c, b_c))
    return state + i_t * g_t

# %% blind 14, kept up there [0.4 globals+bias]: adds to the notebook's own c_kept instead of forgetting again, and gives the candidate the gate's bias
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    i_t = sigmoid(linear(concat, W[1], b[1]))
    g_t = np.tanh(linear(concat, W[2], b[1]))
    return c_kept + i_t * g_t

# %% blind 14, tensordot unpacked [0.7 batch]: multiplies with all three matrices at once and unpacks the first axis, which is the samples' in a batch
def update_cell(h_prev, x_t, c_prev, W, b):
    z = np.tensordot(concatenate(h_prev, x_t), W, axes=([-1], [1])) + b
    z_f, z_i, z_c = z
    return sigmoid(z_f) * c_prev + sigmoid(z_i) * np.tanh(z_c)
