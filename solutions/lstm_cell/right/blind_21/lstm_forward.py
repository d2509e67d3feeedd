"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, recursion from the last word back to the first
def lstm_forward(x, h_0, c_0, W, b):
    if len(x) == 1:
        h, c = lstm_step(h_0, x[0], c_0, W, b)
        return h[np.newaxis], c[np.newaxis]
    h, c = lstm_forward(x[:-1], h_0, c_0, W, b)
    h_new, c_new = lstm_step(h[-1], x[-1], c[-1], W, b)
    return np.concatenate([h, h_new[None]]), np.concatenate([c, c_new[None]])

# %% blind 21, one row more than words, cut off at the end
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[0]
    h = np.empty((T + 1,) + h_0.shape)
    c = np.empty((T + 1,) + c_0.shape)
    h[-1], c[-1] = h_0, c_0
    for t in range(T):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h[:-1], c[:-1]
