"""Wrong answers to lstm_forward, blind set 29."""

# %% blind 29, memory never handed on [0.6 state]: every step gets c_0 again, only the hidden state goes from word to word
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    h_t = h_0
    for x_t in x:
        h_t, c_t = lstm_step(h_t, x_t, c_0, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.stack(h), np.stack(c)


# %% blind 29, samples in front [0.75 axis]: one sentence is right, but in a batch the samples come first, (N, T, H), and the words second
def lstm_forward(x, h_0, c_0, W, b):
    hs, cs = [], []
    h, c = h_0, c_0
    for word in x:
        h, c = lstm_step(h, word, c, W, b)
        hs += [h]
        cs += [c]
    return np.stack(hs, axis=-2), np.stack(cs, axis=-2)


# %% blind 29, one array many times [0.4 alias+mutation]: the same two arrays are collected at every word so that all rows show the last one, and h_0 and c_0 are overwritten
def lstm_forward(x, h_0, c_0, W, b):
    said, known = [], []
    for x_t in x:
        h_0[:], c_0[:] = lstm_step(h_0, x_t, c_0, W, b)
        said.append(h_0)
        known.append(c_0)
    return np.stack(said), np.stack(known)


# %% blind 29, one word late [0.6 shift]: the state before the word is put into the row of the word, so row 0 is the start and the last word is missing
def lstm_forward(x, h_0, c_0, W, b):
    T = len(x)
    h = np.zeros((T,) + h_0.shape)
    c = np.zeros((T,) + c_0.shape)
    h_t, c_t = h_0, c_0
    for t in range(T):
        h[t] = h_t
        c[t] = c_t
        h_t, c_t = lstm_step(h_t, x[t], c_t, W, b)
    return h, c
