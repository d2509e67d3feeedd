"""Wrong answers to lstm_step, blind set 30."""

# %% blind 30, speaks before it writes [0.55 memory]: what is said is taken from the old memory
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return h_t, c_t


# %% blind 30, new words in the ear too early [0.55 order]: the memory is updated with the new hidden state as if it were the last one, so both results are off
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    # now the cell has spoken, so the memory has to hear it as well
    c_t = update_cell(h_t, x_t, c_prev, W, b)
    _, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t


# %% blind 30, first of the pair [0.6 share]: the share said is returned as the hidden state, the second value of output_gate is thrown away
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    h_t = output_gate(h_prev, x_t, c_t, W[-1], b[-1])[0]
    return h_t, c_t


# %% blind 30, all in one like the tutorial [0.45 blocks+overflow]: the layers are read in torch's order, input before forget, and the own sigmoid warns of large scores
def lstm_step(h_prev, x_t, c_prev, W, b):
    sig = lambda a: 1 / (1 + np.exp(-a))
    hx = concatenate(h_prev, x_t)
    i, f, g, o = [hx @ W[k] + b[k] for k in range(4)]
    c_t = sig(f) * c_prev + sig(i) * np.tanh(g)
    h_t = sig(o) * np.tanh(c_t)
    return h_t, c_t
