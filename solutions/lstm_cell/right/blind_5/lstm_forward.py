"""Blind set 5: right ways to write lstm_forward, written from the released notebook alone."""

# %% blind 5, accumulated
def lstm_forward(x, h_0, c_0, W, b):
    from itertools import accumulate

    states = accumulate(x, lambda s, word: lstm_step(s[0], word, s[1], W, b), initial=(h_0, c_0))
    next(states)
    h, c = zip(*states)
    return np.stack(h), np.stack(c)

# %% blind 5, the last word last, by recursion
def lstm_forward(x, h_0, c_0, W, b):
    h_t, c_t = lstm_step(h_0, x[0], c_0, W, b)
    if len(x) == 1:
        return h_t[None], c_t[None]
    h, c = lstm_forward(x[1:], h_t, c_t, W, b)
    return np.concatenate([h_t[None], h]), np.concatenate([c_t[None], c])
