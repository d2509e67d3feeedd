"""Wrong answers to lstm_forward, blind set 28."""

# %% blind 28, deaf to its own words [0.4 carry+axis]: every word hears h_0 again, only the memory is handed on, and axis=-1 puts the words behind the units
def lstm_forward(x, h_0, c_0, W, b):
    said, known = [], []
    c_t = c_0
    for word in x:
        h_t, c_t = lstm_step(h_0, word, c_t, W, b)
        said.append(h_t)
        known.append(c_t)
    return np.stack(said, axis=-1), np.stack(known, axis=-1)


# %% blind 28, one sheet of paper [0.5 alias]: the list holds the same array again and again, so every row shows the last word
def lstm_forward(x, h_0, c_0, W, b):
    h_t, c_t = np.array(h_0, dtype=float), np.array(c_0, dtype=float)
    h_list, c_list = [], []
    for x_t in x:
        h_t[...], c_t[...] = lstm_step(h_t, x_t, c_t, W, b)
        h_list.append(h_t)
        c_list.append(c_t)
    return np.stack(h_list), np.stack(c_list)


# %% blind 28, table for one sentence [0.65 batch]: the two tables have a row of H numbers for each word, for a batch there is no room and it stops
def lstm_forward(x, h_0, c_0, W, b):
    T, H = len(x), b.shape[1]
    h, c = np.zeros((T, H)), np.zeros((T, H))
    h_t, c_t = h_0, c_0
    for t in range(T):
        h_t, c_t = lstm_step(h_t, x[t], c_t, W, b)
        h[t] = h_t
        c[t] = c_t
    return h, c


# %% blind 28, start counted as a word [0.5 offbyone]: row 0 holds the start and the loop begins at 1, so the first word is never read
def lstm_forward(x, h_0, c_0, W, b):
    h = np.zeros(x.shape[:-1] + (W.shape[-1],))
    c = np.zeros_like(h)
    h[0], c[0] = h_0, c_0
    for t in range(1, len(x)):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c
