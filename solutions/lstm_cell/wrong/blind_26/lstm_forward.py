"""Wrong answers to lstm_forward, blind set 26."""

# %% blind 26, one word late [0.65 shift]: notes the state before each word is read, so row 0 holds the start and the last word is never seen
def lstm_forward(x, h_0, c_0, W, b):
    h, c = h_0, c_0
    said, known = [], []
    for word in x:
        said.append(h)
        known.append(c)
        h, c = lstm_step(h, word, c, W, b)
    return np.stack(said), np.stack(known)


# %% blind 26, tables for one sentence [0.45 batch+mutation]: the tables have room for one sentence only, so a batch stops, and the start values h_0 and c_0 are overwritten at every word
def lstm_forward(x, h_0, c_0, W, b):
    T, H = x.shape[0], h_0.shape[-1]
    h = np.zeros((T, H))
    c = np.zeros((T, H))
    for t in range(T):
        h_0[:], c_0[:] = lstm_step(h_0, x[t], c_0, W, b)
        h[t] = h_0
        c[t] = c_0
    return h, c


# %% blind 26, the same sheet of paper [0.55 alias]: the list holds one and the same buffer T times, so every row shows the last word
def lstm_forward(x, h_0, c_0, W, b):
    h_now = np.array(h_0, dtype=float)
    c_now = np.array(c_0, dtype=float)
    hs, cs = [], []
    for t in range(len(x)):
        h_now[...], c_now[...] = lstm_step(h_now, x[t], c_now, W, b)
        hs.append(h_now)
        cs.append(c_now)
    return np.stack(hs), np.stack(cs)


# %% blind 26, only speech is handed on [0.5 state]: the hidden state goes from word to word, but every step gets the empty memory c_0 again
def lstm_forward(x, h_0, c_0, W, b):
    h_list = [h_0]
    c_list = []
    for x_t in x:
        h_t, c_t = lstm_step(h_list[-1], x_t, c_0, W, b)
        h_list.append(h_t)
        c_list.append(c_t)
    return np.stack(h_list[1:]), np.stack(c_list)
