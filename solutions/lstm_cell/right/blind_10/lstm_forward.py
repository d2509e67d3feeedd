"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, the first word, and then the rest by itself
def lstm_forward(x, h_0, c_0, W, b):
    c = update_cell(h_0, x[0], c_0, W, b)
    h = sigmoid(linear(concatenate(h_0, x[0]), W[3], b[3])) * np.tanh(c)
    if len(x) == 1:
        return h[None], c[None]
    h_rest, c_rest = lstm_forward(x[1:], h, c, W, b)
    return np.concatenate([h[None], h_rest]), np.concatenate([c[None], c_rest])

# %% blind 10, an empty table, filled line by line
def lstm_forward(x, h_0, c_0, W, b):
    shape = x.shape[:-1] + (W.shape[-1],)
    h, c = np.empty(shape), np.empty(shape)
    before_h, before_c = h_0, c_0
    for t, word in enumerate(x):
        c[t] = update_cell(before_h, word, before_c, W, b)
        h[t] = np.tanh(c[t]) * sigmoid(linear(concatenate(before_h, word), W[-1], b[-1]))
        before_h, before_c = h[t], c[t]
    return h, c
