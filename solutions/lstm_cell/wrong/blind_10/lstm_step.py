"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, yesterday's news [0.6 memory]: what is said is taken from the old memory
def lstm_step(h_prev, x_t, c_prev, W, b):
    o = sigmoid(linear(concatenate(h_prev, x_t), W[3], b[3]))
    h_t = o * np.tanh(c_prev)
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return h_t, c_t

# %% blind 10, one name for two things [0.65 name]: c_t is overwritten by its tanh and handed on bent
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    c_t = np.tanh(c_t)
    h_t = c_t * sigmoid(linear(concatenate(h_prev, x_t), W[3], b[3]))
    return h_t, c_t

# %% blind 10, pasted from the first gate [0.5 batch+bias]: joins along the first axis, and the bias is the forget gate's
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_new = update_cell(h_prev, x_t, c_prev, W, b)
    both = np.concatenate([h_prev, x_t])
    o_t = sigmoid(linear(both, W[3], b[0]))
    return o_t * np.tanh(c_new), c_new
