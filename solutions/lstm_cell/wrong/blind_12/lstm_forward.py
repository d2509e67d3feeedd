"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, batch first [0.6 axis]: takes the second axis of a batch for the words, as if the samples stood in front
def lstm_forward(x, h_0, c_0, W, b):
    if x.ndim == 2:
        steps = [x[t] for t in range(x.shape[0])]
    else:
        steps = [x[:, t] for t in range(x.shape[1])]
    h, c = h_0, c_0
    hs, cs = [], []
    for x_t in steps:
        h, c = lstm_step(h, x_t, c, W, b)
        hs.append(h)
        cs.append(c)
    axis = 0 if x.ndim == 2 else 1
    return np.stack(hs, axis=axis), np.stack(cs, axis=axis)


# %% blind 12, one notebook for all words [0.6 overwrite]: appends the same array each time and fills it anew, so every row shows the last word
def lstm_forward(x, h_0, c_0, W, b):
    h = np.array(h_0, dtype=float)
    c = np.array(c_0, dtype=float)
    h_list, c_list = [], []
    for word in x:
        h[...], c[...] = lstm_step(h, word, c, W, b)
        h_list.append(h)
        c_list.append(c)
    return np.stack(h_list), np.stack(c_list)


# %% blind 12, deaf and forgetful of its own [0.4 state+missing]: gives every word the first hidden state, and stops before the last word, whose row stays 0
def lstm_forward(x, h_0, c_0, W, b):
    h = np.zeros((len(x),) + np.shape(h_0))
    c = np.zeros((len(x),) + np.shape(c_0))
    memory = c_0
    for t in range(len(x) - 1):
        h[t], memory = lstm_step(h_0, x[t], memory, W, b)
        c[t] = memory
    return h, c
