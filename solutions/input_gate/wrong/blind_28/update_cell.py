"""Wrong answers to update_cell, blind set 28."""

# %% blind 28, matrices in another order [0.65 order]: the first matrix is the forget gate's, here it goes to the input gate, while the biases are in order
def update_cell(h_prev, x_t, c_prev, W, b):
    W_i, W_f, W_c = W
    b_f, b_i, b_c = b
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return c_kept + input_gate(h_prev, x_t, W_i, b_i) * candidate(h_prev, x_t, W_c, b_c)


# %% blind 28, pair taken the wrong way round [0.4 unpack+curve]: forget_gate gives the share first, so a share goes on as the memory, and the candidate is bent by a sigmoid
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    c_kept, _ = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = sigmoid(linear(row, W[1], b[1]))
    g_t = sigmoid(linear(row, W[2], b[2]))
    return c_kept + i_t * g_t


# %% blind 28, forgotten twice [0.45 twice+index]: c_kept is already multiplied by its share and write does it again, and the candidate gets the bias of the line above
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[1])
    return write(f_t, c_kept, i_t, g_t)


# %% blind 28, all scores in one go [0.6 batch]: for a batch tensordot puts the samples in front and the three layers second, so the pieces taken out are samples and not layers
def update_cell(h_prev, x_t, c_prev, W, b):
    scores = np.tensordot(concatenate(h_prev, x_t), W, axes=(-1, 1)) + b
    f_t = sigmoid(scores[0])
    i_t = sigmoid(scores[1])
    g_t = np.tanh(scores[2])
    return f_t * c_prev + i_t * g_t
