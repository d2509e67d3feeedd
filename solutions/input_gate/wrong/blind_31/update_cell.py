"""Wrong answers to update_cell, blind set 31."""

# %% blind 31, forgotten twice [0.5 twice]: forget_gate already gives what is kept, and the share is multiplied on once more; mood comes out as 1.047 instead of 2.547
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = input_gate(h_prev, x_t, W_i, b_i)
    g_t = candidate(h_prev, x_t, W_c, b_c)
    c_t = write(f_t, c_kept, i_t, g_t)
    return c_t


# %% blind 31, loop with running index [0.45 bias]: all three layers use b[0] because the bias is taken out before the loop; the weights are right, the input gate and the candidate get the forget gate's habit
def update_cell(h_prev, x_t, c_prev, W, b):
    v = concatenate(h_prev, x_t)
    bias = b[0]
    z = []
    for k in range(3):
        z.append(linear(v, W[k], bias))
    return sigmoid(z[0]) * c_prev + sigmoid(z[1]) * np.tanh(z[2])


# %% blind 31, column stacked [0.3 layers+batch]: W is reshaped to one (7, 9) table, which mixes the rows of the three layers instead of putting them side by side; a batch is cut along its samples by z[0:H] and stops or gives a wrong shape
def update_cell(h_prev, x_t, c_prev, W, b):
    n_in = W.shape[1]
    H = W.shape[2]
    # one big matrix product for the three layers
    W_all = W.reshape(n_in, 3 * H)
    b_all = b.reshape(3 * H)
    z = concatenate(h_prev, x_t) @ W_all + b_all
    f = sigmoid(z[0:H])
    i = sigmoid(z[H:2 * H])
    g = np.tanh(z[2 * H:3 * H])
    return f * c_prev + i * g


# %% blind 31, step by step in time [0.4 wrongstate]: after forgetting, the kept memory is handed to the input gate and the candidate in place of h_prev; shapes are right, boys gives a different mood and subject
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    # from now on the state is c
    i_t = input_gate(c, x_t, W[1], b[1])
    g_t = candidate(c, x_t, W[2], b[2])
    return c + i_t * g_t
