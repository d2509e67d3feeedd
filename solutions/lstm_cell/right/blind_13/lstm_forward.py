"""Right answers to lstm_forward, written from the released notebook alone."""

# %% blind 13, first_word_and_the_rest
def lstm_forward(x, h_0, c_0, W, b):
    h_1, c_1 = lstm_step(h_0, x[0], c_0, W, b)
    if len(x) == 1:
        return h_1[np.newaxis], c_1[np.newaxis]
    h, c = lstm_forward(x[1:], h_1, c_1, W, b)
    return np.concatenate([h_1[np.newaxis], h]), np.concatenate([c_1[np.newaxis], c])

# %% blind 13, accumulates
from itertools import accumulate


def lstm_forward(x, h_0, c_0, W, b):
    def read(state, word):
        h, c = state
        return lstm_step(h, word, c, W, b)

    states = list(accumulate(x, read, initial=(h_0, c_0)))[1:]
    h, c = zip(*states)
    return np.array(h), np.array(c)
