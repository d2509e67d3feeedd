"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, speaks of yesterday [0.6 state]: lets a share of the old memory out instead of the new one
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    return h_t, c_t


# %% blind 11, short names [0.7 index]: takes the output gate's bias from the third row, the candidate's
def lstm_step(h_prev, x_t, c_prev, W, b):
    z = concatenate(h_prev, x_t)
    f, i, g, o = 0, 1, 2, 3
    keep = sigmoid(z @ W[f] + b[f])
    enter = sigmoid(z @ W[i] + b[i])
    news = np.tanh(z @ W[g] + b[g])
    speak = sigmoid(z @ W[o] + b[g])
    c_t = keep * c_prev + enter * news
    return speak * np.tanh(c_t), c_t


# %% blind 11, the memory hears itself [0.4 swapped+state]: asks the output gate after putting the bent memory in the place of the hidden state, and returns the memory first
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t = np.tanh(c_t)
    o_t = sigmoid(linear(concatenate(h_t, x_t), W[3], b[3]))
    h_t = o_t * h_t
    return c_t, h_t
