"""Wrong answers to update_cell, blind set 29."""

# %% blind 29, columns of the biases and other order [0.4 order+bias]: the first two matrices are taken as input and forget, and the biases are read by columns instead of rows
def update_cell(h_prev, x_t, c_prev, W, b):
    W_i, W_f, W_c = W
    b_i, b_f, b_c = b[:, 0], b[:, 1], b[:, 2]
    _, kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = input_gate(h_prev, x_t, W_i, b_i)
    return kept + i_t * candidate(h_prev, x_t, W_c, b_c)


# %% blind 29, one wide matrix [0.5 reshape]: reshape does not put the three matrices side by side, it mixes their rows
def update_cell(h_prev, x_t, c_prev, W, b):
    n, H = W.shape[1], W.shape[2]
    z = concatenate(h_prev, x_t) @ W.reshape(n, 3 * H) + b.reshape(3 * H)
    f, i, g = np.split(z, 3, axis=-1)
    return write(sigmoid(f), c_prev, sigmoid(i), np.tanh(g))


# %% blind 29, all three at once [0.7 batch]: one product with all three matrices is fine for one sample, in a batch the biases meet the samples and it stops or mixes them
def update_cell(h_prev, x_t, c_prev, W, b):
    z = concatenate(h_prev, x_t) @ W + b
    f_t = sigmoid(z[0])
    i_t = sigmoid(z[1])
    g_t = np.tanh(z[2])
    return f_t * c_prev + i_t * g_t


# %% blind 29, adds the share [0.4 candidate+mutation]: the share written is added itself, the candidate is forgotten, and the sum is made inside of c_prev
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    c_prev *= f_t
    c_prev += i_t
    return c_prev
