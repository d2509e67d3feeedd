# What you built in notebook 3
def lstm_step(h_prev, x_t, c_prev, W, b):
    """One word read: what is said and what is known, (h_t, c_t)."""
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W[3], b[3]))
    return o_t * np.tanh(c_t), c_t


def lstm_forward(x, h_0, c_0, W, b):
    """A sequence read: all that is said and all that is known, (h, c), a row for every step."""
    h, c = [], []
    for x_t in x:
        h_0, c_0 = lstm_step(h_0, x_t, c_0, W, b)
        h.append(h_0)
        c.append(c_0)
    return np.stack(h), np.stack(c)
