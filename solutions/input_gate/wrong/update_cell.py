"""Wrong answers to `update_cell`, each a cell with what is wrong after the colon: all of them lose points."""
# %% pair not unpacked: shares and kept memory together
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    return write(f_t, c_prev, input_gate(h_prev, x_t, W[1], b[1]), candidate(h_prev, x_t, W[2], b[2]))


# %% the hidden state gated: the memory is not h
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    return write(f_t, h_prev, input_gate(h_prev, x_t, W[1], b[1]), candidate(h_prev, x_t, W[2], b[2]))


# %% biases of the forget gate: the same for all
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    return write(f_t, c_prev, input_gate(h_prev, x_t, W[1], b[0]), candidate(h_prev, x_t, W[2], b[0]))


# %% squashed: tanh of the whole
def update_cell(h_prev, x_t, c_prev, W, b):
    k = concatenate(h_prev, x_t)
    f, i, g = (linear(k, W[n], b[n]) for n in range(3))
    return np.tanh(sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g))


# %% globals: the notebook's weights
def update_cell(h_prev, x_t, c_prev, _, __):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return write(f_t, c_prev, input_gate(h_prev, x_t, W_i, b_i), candidate(h_prev, x_t, W_c, b_c))


# %% fixed units: sizes of the example
def update_cell(h_prev, x_t, c_prev, W, b):
    z = (h_prev @ W[:, :3].transpose(1, 0, 2).reshape(3, -1) + x_t @ W[:, 3:].transpose(1, 0, 2).reshape(4, -1))
    f, i, g = np.split(z + b.reshape(-1), 3, axis=-1)
    return sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)


# %% in place: the caller's memory changes
def update_cell(h_prev, x_t, c_prev, W, b):
    c_prev *= forget_gate(h_prev, x_t, c_prev, W[0], b[0])[0]
    c_prev += input_gate(h_prev, x_t, W[1], b[1]) * candidate(h_prev, x_t, W[2], b[2])
    return c_prev


# %% input gate with the candidate's weights
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    return write(f_t, c_prev, input_gate(h_prev, x_t, W[2], b[2]), candidate(h_prev, x_t, W[1], b[1]))


# %% kept memory forgotten again
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    return write(f_t, kept, input_gate(h_prev, x_t, W[1], b[1]), candidate(h_prev, x_t, W[2], b[2]))


# %% only what is new
def update_cell(h_prev, x_t, c_prev, W, b):
    return input_gate(h_prev, x_t, W[1], b[1]) * candidate(h_prev, x_t, W[2], b[2])


# %% all four returned
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t, g_t = input_gate(h_prev, x_t, W[1], b[1]), candidate(h_prev, x_t, W[2], b[2])
    return f_t, i_t, g_t, write(f_t, c_prev, i_t, g_t)


# %% the last bias for all
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W[0], b[-1])
    return write(f_t, c_prev, input_gate(h_prev, x_t, W[1], b[-1]), candidate(h_prev, x_t, W[2], b[-1]))


# %% memory read as what was said
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, _ = forget_gate(c_prev, x_t, c_prev, W[0], b[0])
    return write(f_t, c_prev, input_gate(c_prev, x_t, W[1], b[1]), candidate(c_prev, x_t, W[2], b[2]))


# %% indexed by columns
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W[:, 0], b[:, 0])
    return write(f_t, c_prev, input_gate(h_prev, x_t, W[:, 1], b[:, 1]), candidate(h_prev, x_t, W[:, 2], b[:, 2]))


# %% torch order: W[0] is taken for the input gate and W[1] for the forget gate
def update_cell(h_prev, x_t, c_prev, W, b):
    W_i, W_f, W_c = W
    b_i, b_f, b_c = b
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = input_gate(h_prev, x_t, W_i, b_i)
    g_t = candidate(h_prev, x_t, W_c, b_c)
    return c_kept + i_t * g_t

# %% forgotten twice: the kept memory is multiplied by the share again
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    return write(f_t, c_kept, i_t, g_t)


# %% candidate is a gate and the biases are one: sigmoid for the candidate, and the first bias everywhere
def update_cell(h_prev, x_t, c_prev, W, b):
    z = [linear(concatenate(h_prev, x_t), W[k], b[0]) for k in range(3)]
    f, i, g = sigmoid(z[0]), sigmoid(z[1]), sigmoid(z[2])
    return f * c_prev + i * g


# %% no candidate: the input gate's share itself is written, and the batch is a loop that returns early
def update_cell(h_prev, x_t, c_prev, W, b):
    f, kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i = input_gate(h_prev, x_t, W[1], b[1])
    return kept + i
