"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, a sentence read by recursion
def lstm_forward(x, h_0, c_0, W, b):
    h, c = lstm_step(h_0, x[0], c_0, W, b)
    if len(x) == 1:
        return h[np.newaxis], c[np.newaxis]
    later_h, later_c = lstm_forward(x[1:], h, c, W, b)
    return np.concatenate([h[np.newaxis], later_h]), np.concatenate([c[np.newaxis], later_c])
