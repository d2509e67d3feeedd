"""Wrong answers to `lstm_step`, each a cell with what is wrong after the colon: all of them lose points."""
# %% new order of events: said with the new output
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, h_t


# %% gate weights of the candidate: layer 2 twice
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return output_gate(h_prev, x_t, c_t, W[2], b[2])[1], c_t


# %% three results: the share too
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return o_t, h_t, c_t


# %% bent memory: the tanh goes on
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = np.tanh(update_cell(h_prev, x_t, c_prev, W, b))
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W[3], b[3]))
    return o_t * c_t, c_t


# %% output bias lost: only three biases
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return sigmoid(concatenate(h_prev, x_t) @ W[3]) * np.tanh(c_t), c_t


# %% one array: no pair
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return np.concatenate([output_gate(h_prev, x_t, c_t, W[3], b[3])[1], c_t], axis=-1)


# %% said from the old memory
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    return h_t, c_t


# %% swapped: memory first
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return c_t, output_gate(h_prev, x_t, c_t, W[3], b[3])[1]


# %% the share said for what is said
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return output_gate(h_prev, x_t, c_t, W[3], b[3])[0], c_t


# %% the pair in the pair
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return output_gate(h_prev, x_t, c_t, W[3], b[3]), c_t


# %% forget gate's weights for the output
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return output_gate(h_prev, x_t, c_t, W[0], b[0])[1], c_t


# %% memory as it is: no tanh
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return sigmoid(linear(concatenate(h_prev, x_t), W[3], b[3])) * c_t, c_t


# %% written twice
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, update_cell(h_prev, x_t, c_prev, W, b), W, b)
    return output_gate(h_prev, x_t, c_t, W[3], b[3])[1], c_t


# %% speaks of yesterday: what is said comes from the old memory
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    return h_t, c_t

# %% weights of the candidate: the output gate gets the third layer
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_t = output_gate(h_prev, x_t, c_t, W[2], b[2])
    return h_t, c_t


# %% speaks with the new word in the ear: the output gate is given the new hidden state, made by the forget gate
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_t = output_gate(np.tanh(c_t), x_t, c_t, W[3], b[3])
    return h_t, c_t


# %% sizes of the lecture: rows cut at 3
def lstm_step(h_prev, x_t, c_prev, W, b):
    z = h_prev @ W[:, :3] + x_t @ W[:, 3:] + b
    f, i, g, o = sigmoid(z[0]), sigmoid(z[1]), np.tanh(z[2]), sigmoid(z[3])
    c = f * c_prev + i * g
    return o * np.tanh(c), c
