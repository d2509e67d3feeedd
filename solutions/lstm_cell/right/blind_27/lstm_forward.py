"""Right answers to lstm_forward, blind set 27."""

# %% blind 27, accumulate
def lstm_forward(x, h_0, c_0, W, b):
    from itertools import accumulate

    states = list(accumulate(x, lambda s, word: lstm_step(s[0], word, s[1], W, b), initial=(h_0, c_0)))
    h, c = zip(*states[1:])
    return np.array(h), np.array(c)


# %% blind 27, the row before the first is the last
def lstm_forward(x, h_0, c_0, W, b):
    h = np.zeros((len(x),) + np.shape(h_0))
    c = np.zeros((len(x),) + np.shape(c_0))
    h[-1], c[-1] = h_0, c_0  # row -1 is free until the last word
    for t in range(len(x)):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c
