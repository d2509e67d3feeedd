"""Wrong answers to `lstm_forward`, each a cell with what is wrong after the colon: all of them lose points."""
# %% return inside the loop: only the first word
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    for x_t in x:
        h_0, c_0 = lstm_step(h_0, x_t, c_0, W, b)
        h.append(h_0)
        c.append(c_0)
        return np.stack(h), np.stack(c)


# %% last state: no rows
def lstm_forward(x, h_0, c_0, W, b):
    for x_t in x:
        h_0, c_0 = lstm_step(h_0, x_t, c_0, W, b)
    return h_0, c_0


# %% same row: one array in all places
def lstm_forward(x, h_0, c_0, W, b):
    h, c, h_t, c_t = [], [], h_0.copy(), c_0.copy()
    for x_t in x:
        h_t[...], c_t[...] = lstm_step(h_t, x_t, c_t, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.stack(h), np.stack(c)


# %% lists: no arrays
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    for x_t in x:
        h_0, c_0 = lstm_step(h_0, x_t, c_0, W, b)
        h.append(h_0)
        c.append(c_0)
    return h


# %% stacked behind: time as the last axis
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    for x_t in x:
        h_0, c_0 = lstm_step(h_0, x_t, c_0, W, b)
        h.append(h_0)
        c.append(c_0)
    return np.stack(h, axis=-1), np.stack(c, axis=-1)


# %% eight words: the sentence's length
def lstm_forward(x, h_0, c_0, W, b):
    h, c = np.zeros((8, *h_0.shape)), np.zeros((8, *c_0.shape))
    for t in range(8):
        h_0, c_0 = lstm_step(h_0, x[t], c_0, W, b)
        h[t], c[t] = h_0, c_0
    return h, c


# %% off by one: the last word is not read
def lstm_forward(x, h_0, c_0, W, b):
    h, c = np.zeros((len(x), *h_0.shape)), np.zeros((len(x), *c_0.shape))
    for t in range(len(x) - 1):
        h_0, c_0 = lstm_step(h_0, x[t], c_0, W, b)
        h[t], c[t] = h_0, c_0
    return h, c


# %% one step short
def lstm_forward(x, h_0, c_0, W, b):
    h, c, hs, cs = h_0, c_0, [], []
    for t in range(len(x) - 1):
        h, c = lstm_step(h, x[t], c, W, b)
        hs.append(h)
        cs.append(c)
    return np.array(hs), np.array(cs)


# %% zeros to begin with: whatever is given
def lstm_forward(x, h_0, c_0, W, b):
    h, c, hs, cs = np.zeros(h_0.shape), np.zeros(c_0.shape), [], []
    for x_t in x:
        h, c = lstm_step(h, x_t, c, W, b)
        hs.append(h)
        cs.append(c)
    return np.array(hs), np.array(cs)


# %% lists once more: not stacked
def lstm_forward(x, h_0, c_0, W, b):
    h, c, hs, cs = h_0, c_0, [], []
    for x_t in x:
        h, c = lstm_step(h, x_t, c, W, b)
        hs.append(h)
        cs.append(c)
    return hs, cs


# %% laid end to end
def lstm_forward(x, h_0, c_0, W, b):
    h, c, hs, cs = h_0, c_0, [], []
    for x_t in x:
        h, c = lstm_step(h, x_t, c, W, b)
        hs.append(h)
        cs.append(c)
    return np.concatenate(hs), np.concatenate(cs)


# %% returned in the loop
def lstm_forward(x, h_0, c_0, W, b):
    h, c, hs, cs = h_0, c_0, [], []
    for x_t in x:
        h, c = lstm_step(h, x_t, c, W, b)
        hs.append(h)
        cs.append(c)
        return np.array(hs), np.array(cs)


# %% the first word always
def lstm_forward(x, h_0, c_0, W, b):
    h, c, hs, cs = h_0, c_0, [], []
    for _ in x:
        h, c = lstm_step(h, x[0], c, W, b)
        hs.append(h)
        cs.append(c)
    return np.array(hs), np.array(cs)


# %% samples in front
def lstm_forward(x, h_0, c_0, W, b):
    h, c, hs, cs = h_0, c_0, [], []
    for x_t in x:
        h, c = lstm_step(h, x_t, c, W, b)
        hs.append(h)
        cs.append(c)
    return np.stack(hs, axis=-2), np.stack(cs, axis=0)[::-1]


# %% hidden states alone
def lstm_forward(x, h_0, c_0, W, b):
    h, c, hs = h_0, c_0, []
    for x_t in x:
        h, c = lstm_step(h, x_t, c, W, b)
        hs.append(h)
    return np.array(hs)


# %% deaf to itself: the hidden state is not handed on
def lstm_forward(x, h_0, c_0, W, b):
    hs, cs = [], []
    c = c_0
    for x_t in x:
        h, c = lstm_step(h_0, x_t, c, W, b)
        hs.append(h)
        cs.append(c)
    return np.stack(hs), np.stack(cs)

# %% starts with the beginning: the state before the first word is kept and the last word's is lost
def lstm_forward(x, h_0, c_0, W, b):
    h, c = h_0, c_0
    hs, cs = [], []
    for x_t in x:
        hs.append(h)
        cs.append(c)
        h, c = lstm_step(h, x_t, c, W, b)
    return np.array(hs), np.array(cs)

# %% one long row: the words' rows are put end to end
def lstm_forward(x, h_0, c_0, W, b):
    h, c = h_0, c_0
    hs, cs = [], []
    for t in range(len(x)):
        h, c = lstm_step(h, x[t], c, W, b)
        hs.append(h)
        cs.append(c)
    return np.concatenate(hs), np.concatenate(cs)

# %% always the first word: the loop counts and the word does not change
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[0]
    H = h_0.shape[-1]
    h = np.zeros((T, H))
    c = np.zeros((T, H))
    h_t, c_t = h_0, c_0
    for t in range(T):
        h_t, c_t = lstm_step(h_t, x[0], c_t, W, b)
        h[t] = h_t
        c[t] = c_t
    return h, c


# %% every second word: the loop walks two steps at once
def lstm_forward(x, h_0, c_0, W, b):
    h, c = h_0, c_0
    hs, cs = [], []
    for t in range(0, len(x), 2):
        h, c = lstm_step(h, x[t], c, W, b)
        hs.append(h)
        cs.append(c)
    return np.stack(hs), np.stack(cs)


# %% the memory said: h and c exchanged in the lists
def lstm_forward(x, h_0, c_0, W, b):
    h, c = h_0, c_0
    hs, cs = [], []
    for x_t in x:
        h, c = lstm_step(h, x_t, c, W, b)
        hs.append(np.tanh(c))
        cs.append(c)
    return np.stack(hs), np.stack(cs)
