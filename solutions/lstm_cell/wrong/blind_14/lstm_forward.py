"""Wrong answers to lstm_forward, blind set 14."""

# %% blind 14, one word is enough [0.4 early]: the return stands inside the loop, so only the first word is read
def lstm_forward(x, h_0, c_0, W, b):
    hs, cs = [], []
    h_t, c_t = h_0, c_0
    for x_t in x:
        h_t, c_t = lstm_step(h_t, x_t, c_t, W, b)
        hs.append(h_t)
        cs.append(c_t)
        return np.stack(hs), np.stack(cs)

# %% blind 14, deaf reader [0.4 carried+stack]: hands on the memory but never what was said, and vstack lays the sentences of a batch below one another
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    memory = c_0
    for word in x:
        said, memory = lstm_step(h_0, word, memory, W, b)
        h.append(said)
        c.append(memory)
    return np.vstack(h), np.vstack(c)

# %% blind 14, one slate [0.5 overwrite]: writes each state into the same array and appends that, so all rows are the last one
def lstm_forward(x, h_0, c_0, W, b):
    h_t = np.array(h_0, dtype=float)
    c_t = np.array(c_0, dtype=float)
    h, c = [], []
    for t in range(len(x)):
        h_t[...], c_t[...] = lstm_step(h_t, x[t], c_t, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.stack(h), np.stack(c)
