"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, calls itself
def lstm_forward(x, h_0, c_0, W, b):
    h_t, c_t = lstm_step(h_0, x[0], c_0, W, b)
    if len(x) == 1:
        return h_t[None], c_t[None]
    h, c = lstm_forward(x[1:], h_t, c_t, W, b)
    return np.concatenate([h_t[None], h]), np.concatenate([c_t[None], c])

# %% blind 3, one table for both
def lstm_forward(x, h_0, c_0, W, b):
    table = np.zeros((len(x) + 1, 2) + np.shape(h_0))
    table[0] = h_0, c_0
    for t, x_t in enumerate(x, start=1):
        table[t] = lstm_step(table[t - 1, 0], x_t, table[t - 1, 1], W, b)
    return table[1:, 0], table[1:, 1]
