"""Blind set 22: wrong answers to lstm_forward, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, deaf to its own words, in a list [0.4 state+container]: every step gets h_0 again, and the rows stay in Python lists
def lstm_forward(x, h_0, c_0, W, b):
    spoken, known = [], [c_0]
    for word in x:
        h_t, c_t = lstm_step(h_0, word, known[-1], W, b)
        spoken.append(h_t)
        known.append(c_t)
    return spoken, known[1:]

# %% blind 22, from the full stop to Ana [0.45 order]: reads the sentence from its end, though each row stands at its word
def lstm_forward(x, h_0, c_0, W, b):
    T = len(x)
    h = np.zeros((T,) + h_0.shape)
    c = np.zeros((T,) + c_0.shape)
    h_t, c_t = h_0, c_0
    for t in reversed(range(T)):
        h_t, c_t = lstm_step(h_t, x[t], c_t, W, b)
        h[t] = h_t
        c[t] = c_t
    return h, c

# %% blind 22, batch first [0.5 axis]: takes the words of a batch from the second axis, as with batch_first in torch
def lstm_forward(x, h_0, c_0, W, b):
    batch_first = x.ndim == 3
    steps = x.shape[1] if batch_first else x.shape[0]
    state = {"h": h_0, "c": c_0}
    hs, cs = [], []
    for t in range(steps):
        word = x[:, t] if batch_first else x[t]
        state["h"], state["c"] = lstm_step(state["h"], word, state["c"], W, b)
        hs.append(state["h"])
        cs.append(state["c"])
    along = 1 if batch_first else 0
    return np.stack(hs, axis=along), np.stack(cs, axis=along)

# %% blind 22, only where it ends, hands crossed [0.3 swapped+return]: takes the pair of the step the wrong way round, and returns the last state only
def lstm_forward(x, h_0, c_0, W, b):
    def read(t, h, c):
        if t == len(x):
            return h, c
        c_new, h_new = lstm_step(h, x[t], c, W, b)
        return read(t + 1, h_new, c_new)

    return read(0, h_0, c_0)
