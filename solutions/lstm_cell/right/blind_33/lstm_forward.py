"""Right answers to lstm_forward, blind set 33."""

# %% blind 33, running totals
from itertools import accumulate

def lstm_forward(x, h_0, c_0, W, b):
    def read(state, word):
        return lstm_step(state[0], word, state[1], W, b)

    states = list(accumulate(x, read, initial=(h_0, c_0)))[1:]
    h, c = zip(*states)
    return np.stack(h), np.stack(c)


# %% blind 33, empty table filled
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[0]
    h = np.empty((T, *h_0.shape))
    c = np.empty((T, *c_0.shape))
    said, known = h_0, c_0
    for t in range(T):
        said, known = lstm_step(said, x[t], known, W, b)
        h[t, ...] = said
        c[t, ...] = known
    return h, c
