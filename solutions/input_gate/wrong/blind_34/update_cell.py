"""Wrong answers to update_cell, blind set 34."""

# %% blind 34, biases in another order [0.65 order]: the matrices are taken apart in the right order, but the biases of input gate and candidate are exchanged
def update_cell(h_prev, x_t, c_prev, W, b):
    W_forget, W_input, W_cand = W
    b_forget, b_cand, b_input = b
    f, kept = forget_gate(h_prev, x_t, c_prev, W_forget, b_forget)
    i = input_gate(h_prev, x_t, W_input, b_input)
    g = candidate(h_prev, x_t, W_cand, b_cand)
    return write(f, c_prev, i, g)

# %% blind 34, unit by unit up to three [0.5 hardcoded+batch]: the memory has three places and the loop ends at 3, so a larger memory is cut and a smaller one stops with an IndexError, and a batch stops with an error when a row is put into one number
def update_cell(h_prev, x_t, c_prev, W, b):
    v = concatenate(h_prev, x_t)
    c_new = np.zeros(3)
    for j in range(3):
        f = sigmoid(v @ W[0][:, j] + b[0][j])
        i = sigmoid(v @ W[1][:, j] + b[1][j])
        g = np.tanh(v @ W[2][:, j] + b[2][j])
        c_new[j] = f * c_prev[j] + i * g
    return c_new

# %% blind 34, first of the pair and same layer twice [0.35 index+layer]: the share kept is taken from the pair in place of what is kept, so the old memory is not in the sum, and the candidate gets the layer of the input gate again
def update_cell(h_prev, x_t, c_prev, W, b):
    c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])[0]
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[1], b[1])
    return c_kept + i_t * g_t

# %% blind 34, filters in cascade [0.5 cascade]: the blocks are put in a row like filters, so the input gate and the candidate hear what was kept of the memory and not h_prev, only the kept part is right
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, stage = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(stage, x_t, W[1], b[1])
    g_t = candidate(stage, x_t, W[2], b[2])
    return stage + i_t * g_t
