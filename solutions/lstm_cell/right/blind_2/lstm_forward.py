"""Blind set 2: right answers to lstm_forward by odd roads."""

# %% blind 2, filled in place: empty arrays, a row for each word
def lstm_forward(x, h_0, c_0, W, b):
    h = np.empty((len(x), *h_0.shape))
    c = np.empty_like(h)
    for t, word in enumerate(x):
        h[t], c[t] = lstm_step(h[t - 1] if t else h_0, word, c[t - 1] if t else c_0, W, b)
    return h, c

# %% blind 2, accumulate: the states folded along the sentence
from itertools import accumulate

def lstm_forward(x, h_0, c_0, W, b):
    states = list(accumulate(x, lambda s, word: lstm_step(s[0], word, s[1], W, b), initial=(h_0, c_0)))[1:]
    h, c = zip(*states)
    return np.stack(h), np.stack(c)
