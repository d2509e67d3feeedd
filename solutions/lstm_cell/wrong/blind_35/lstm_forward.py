"""Wrong answers to lstm_forward, blind set 35."""

# %% blind 35, recursion from the back [0.6 reversed]: every word is read rightly, but its row is put behind those of the later words, so the last word is in row 0 and the first in the last
def lstm_forward(x, h_0, c_0, W, b):
    if len(x) == 0:
        return np.empty((0, *h_0.shape)), np.empty((0, *c_0.shape))
    h, c = lstm_step(h_0, x[0], c_0, W, b)
    more_h, more_c = lstm_forward(x[1:], h, c, W, b)
    return np.append(more_h, [h], axis=0), np.append(more_c, [c], axis=0)


# %% blind 35, accumulate with its start [0.65 extra]: all steps are right, but the initial value stays in, so T + 1 rows come back and row t belongs to word t - 1
from itertools import accumulate


def lstm_forward(x, h_0, c_0, W, b):
    film = accumulate(x, lambda s, word: lstm_step(s[0], word, s[1], W, b), initial=(h_0, c_0))
    h, c = zip(*film)
    return np.array(h), np.array(c)


# %% blind 35, dictionary of words [0.45 duplicates+batch]: the rows are kept under the numbers of the word, and as was and the have the same, the sentence gives 7 rows in place of 8; in a batch the key is made of arrays and it stops with a TypeError
def lstm_forward(x, h_0, c_0, W, b):
    said, known = {}, {}
    h, c = h_0, c_0
    for word in x:
        h, c = lstm_step(h, word, c, W, b)
        said[tuple(word)] = h
        known[tuple(word)] = c
    return np.array(list(said.values())), np.array(list(known.values()))


# %% blind 35, one list with two names [0.5 alias]: hs and cs are the same list, so both results have 2 T rows, in turns what is said and what is known
def lstm_forward(x, h_0, c_0, W, b):
    hs = cs = []
    h, c = h_0, c_0
    for word in x:
        h, c = lstm_step(h, word, c, W, b)
        hs.append(h)
        cs.append(c)
    return np.stack(hs), np.stack(cs)
