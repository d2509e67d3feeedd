"""Wrong answers to lstm_step, blind set 36."""

# %% blind 36, share taken for the word [0.6 share]: the first of the pair from output_gate is the share o_t, and that is returned as h_t, so boys gives [0.119, 0.881, 0.5]; the memory is right
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t, _ = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t

# %% blind 36, output before update [0.3 order+tanh]: what is said is taken from the old memory c_prev; and the memory handed on is tanh(c_t), never larger than 1
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = np.tanh(update_cell(h_prev, x_t, c_prev, W, b))
    return h_t, c_t

# %% blind 36, all layers to the output gate [0.5 layers]: output_gate is given the whole stack W and b, so for one sample h_t is (4, H), a row for each layer, with the right one last; most batches stop
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t, h_t = output_gate(h_prev, x_t, c_t, W, b)
    return h_t, c_t

# %% blind 36, state variable updated in place [0.45 mutation+bias]: the new memory is written into the argument c_prev (and cut there for whole numbers); and the output gate has the candidate's bias b[2] instead of b[3]
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_prev[...] = update_cell(h_prev, x_t, c_prev, W, b)
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W[3], b[2]))
    h_t = o_t * np.tanh(c_prev)
    return h_t, c_prev
