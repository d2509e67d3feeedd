"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, filled by place
def lstm_forward(x, h_0, c_0, W, b):
    shape = x.shape[:-1] + (b.shape[1],)
    h, c = np.empty(shape), np.empty(shape)
    for t in range(shape[0]):
        before = (h_0, c_0) if t == 0 else (h[t - 1], c[t - 1])
        h[t], c[t] = lstm_step(before[0], x[t], before[1], W, b)
    return h, c

# %% blind 8, accumulated pairs
def lstm_forward(x, h_0, c_0, W, b):
    from itertools import accumulate

    states = accumulate(x, lambda hc, x_t: lstm_step(hc[0], x_t, hc[1], W, b), initial=(h_0, c_0))
    next(states)
    h, c = zip(*states)
    return np.array(h), np.array(c)
