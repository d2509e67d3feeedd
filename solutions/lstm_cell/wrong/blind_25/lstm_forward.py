"""Wrong answers to lstm_forward, blind set 25."""

# %% blind 25, row before the first [0.5 unused]: reads the last states out of its own table of zeros, so the first word starts from zeros and not from h_0 and c_0
def lstm_forward(x, h_0, c_0, W, b):
    T = len(x)
    h = np.zeros((T,) + h_0.shape)
    c = np.zeros((T,) + c_0.shape)
    for t in range(T):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c

# %% blind 25, memory of the beginning [0.3 carried+container]: hands on the hidden state but gives every word the memory c_0, and returns two lists
def lstm_forward(x, h_0, c_0, W, b):
    said, known = [], []
    h = h_0
    for word in x:
        h, c = lstm_step(h, word, c_0, W, b)
        said.append(h)
        known.append(c)
    return said, known

# %% blind 25, words beside the units [0.7 axis]: stacks along the last axis but one, so a batch comes out with samples in front
def lstm_forward(x, h_0, c_0, W, b):
    hs, cs = [], []
    h, c = h_0, c_0
    for t in range(x.shape[0]):
        h, c = lstm_step(h, x[t], c, W, b)
        hs.append(h)
        cs.append(c)
    return np.stack(hs, axis=-2), np.stack(cs, axis=-2)

# %% blind 25, silent words [0.45 early]: jumps over words whose embedding is all zeros, as if nothing happened at them
def lstm_forward(x, h_0, c_0, W, b):
    h, c = h_0, c_0
    all_h, all_c = [], []
    for x_t in x:
        if np.any(x_t != 0):  # "was" and "the" say nothing
            h, c = lstm_step(h, x_t, c, W, b)
        all_h.append(h)
        all_c.append(c)
    return np.stack(all_h), np.stack(all_c)
