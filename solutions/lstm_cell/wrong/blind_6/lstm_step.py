"""Blind set 6: wrong answers to lstm_step, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, share for speech [0.65 pair]: output_gate's pair is unpacked the wrong way round
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t, o_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t

# %% blind 6, states kept up to date [0.75 mutation]: h_prev and c_prev are overwritten and returned
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_new = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_new = output_gate(h_prev, x_t, c_new, W[3], b[3])
    h_prev[...] = h_new
    c_prev[...] = c_new
    return h_prev, c_prev

# %% blind 6, forget to forget [0.5 missing+sigmoid]: the old memory is kept whole, h is a share of sigmoid(c)
def lstm_step(h_prev, x_t, c_prev, W, b):
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W[3], b[3]))
    c_t = c_prev + i_t * g_t
    h_t = o_t * sigmoid(c_t)
    return h_t, c_t
