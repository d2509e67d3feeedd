"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, speaks of yesterday [0.55 early]: what is said comes from the old memory
def lstm_step(h_prev, x_t, c_prev, W, b):
    _, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return h_t, c_t

# %% blind 7, passes the gate's own pair on [0.45 return]: returns (o_t, h_t) instead of (h_t, c_t)
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return output_gate(h_prev, x_t, c_t, W[3], b[3])

# %% blind 7, layers as f, i, o, g [0.55 index]: takes layer 2 for the output gate and layer 3 for the candidate
def lstm_step(h_prev, x_t, c_prev, W, b):
    v = concatenate(h_prev, x_t)
    z = [linear(v, W_k, b_k) for W_k, b_k in zip(W, b)]
    f, i, o = (sigmoid(z[k]) for k in range(3))
    c_t = f * c_prev + i * np.tanh(z[3])
    return o * np.tanh(c_t), c_t
