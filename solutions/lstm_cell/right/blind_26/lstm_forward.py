"""Right answers to lstm_forward, blind set 26."""

# %% blind 26, accumulate
def lstm_forward(x, h_0, c_0, W, b):
    from itertools import accumulate

    def read(state, word):
        h_prev, c_prev = state
        return lstm_step(h_prev, word, c_prev, W, b)

    states = list(accumulate(x, read, initial=(h_0, c_0)))[1:]
    h, c = zip(*states)
    return np.array(h), np.array(c)
