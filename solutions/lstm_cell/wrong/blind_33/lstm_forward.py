"""Wrong answers to lstm_forward, blind set 33."""

# %% blind 33, with the state before [0.6 extra]: h_0 and c_0 are kept as first rows, so there are T + 1 rows and row t belongs to the word before
def lstm_forward(x, h_0, c_0, W, b):
    h_list = [h_0]
    c_list = [c_0]
    for x_t in x:
        h_t, c_t = lstm_step(h_list[-1], x_t, c_list[-1], W, b)
        h_list.append(h_t)
        c_list.append(c_t)
    return np.stack(h_list), np.stack(c_list)


# %% blind 33, remembers only its last word [0.4 memory]: the hidden state is handed on, but every word starts again from the memory c_0
def lstm_forward(x, h_0, c_0, W, b):
    h, all_h, all_c = h_0, [], []
    for word in x:
        h, c = lstm_step(h, word, c_0, W, b)
        all_h.append(h)
        all_c.append(c)
    return np.array(all_h), np.array(all_c)


# %% blind 33, sentences in front [0.35 axis+container]: takes the first axis of a batch for the sentences and exchanges the axes, so batches stop unless N equals T and are then mixed up, and lists of rows come back instead of arrays
def lstm_forward(x, h_0, c_0, W, b):
    if x.ndim == 3:
        # batch_first: (N, T, I) -> time in front
        x = np.swapaxes(x, 0, 1)
    h_t, c_t = h_0, c_0
    hs, cs = [], []
    for t in range(x.shape[0]):
        h_t, c_t = lstm_step(h_t, x[t], c_t, W, b)
        hs.append(h_t)
        cs.append(c_t)
    return hs, cs


# %% blind 33, row zero is the start [0.3 shift+dtype]: row 0 is h_0 and c_0 and the first word is never read, and the rows have the type of h_0 and c_0 so that whole-number starts cut all decimals
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[0]
    h = np.zeros((T,) + h_0.shape, dtype=h_0.dtype)
    c = np.zeros((T,) + c_0.shape, dtype=c_0.dtype)
    h[0] = h_0
    c[0] = c_0
    for t in range(1, T):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c
