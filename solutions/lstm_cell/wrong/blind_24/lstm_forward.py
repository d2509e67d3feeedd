"""Wrong answers to lstm_forward, blind set 24."""

# %% blind 24, words in the last axis but one [0.65 axis]: stacks along axis -2, which is the first axis only without a batch
def lstm_forward(x, h_0, c_0, W, b):
    h_t, c_t = h_0, c_0
    hs, cs = [], []
    for x_t in x:
        h_t, c_t = lstm_step(h_t, x_t, c_t, W, b)
        hs.append(h_t)
        cs.append(c_t)
    return np.stack(hs, axis=-2), np.stack(cs, axis=-2)


# %% blind 24, as many words as the sentence of the notebook [0.55 globals]: counts the words in WORDS, so other sentences fail or are cut off
def lstm_forward(x, h_0, c_0, W, b):
    h = []
    c = []
    for t, word in enumerate(WORDS):
        h_0, c_0 = lstm_step(h_0, x[t], c_0, W, b)
        h.append(h_0)
        c.append(c_0)
    return np.array(h), np.array(c)


# %% blind 24, starts counting at one [0.5 missing]: puts the start into row 0 and never reads the first word
def lstm_forward(x, h_0, c_0, W, b):
    T = len(x)
    h = np.zeros((T,) + h_0.shape)
    c = np.zeros((T,) + c_0.shape)
    h[0], c[0] = h_0, c_0
    for t in range(1, T):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c


# %% blind 24, one array many times [0.35 mutation+stack]: overwrites the start state at every word and lists the same array again and again, so all rows show the end
def lstm_forward(x, h_0, c_0, W, b):
    said, known = [], []
    for x_t in x:
        h_0[:], c_0[:] = lstm_step(h_0, x_t, c_0, W, b)
        said.append(h_0)
        known.append(c_0)
    return np.stack(said), np.stack(known)
