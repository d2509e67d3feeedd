"""Wrong answers to lstm_forward, blind set 32."""

# %% blind 32, history with the start [0.6 length]: the lists begin with h_0 and c_0, so there are T + 1 rows and row t belongs to the word before
def lstm_forward(x, h_0, c_0, W, b):
    history_h, history_c = [h_0], [c_0]
    for word in x:
        h, c = lstm_step(history_h[-1], word, history_c[-1], W, b)
        history_h.append(h)
        history_c.append(c)
    return np.stack(history_h), np.stack(history_c)


# %% blind 32, batch first [0.65 axis]: stacked along the axis before the last, right for one sentence, but a batch comes out as (N, T, H) instead of (T, N, H)
def lstm_forward(x, h_0, c_0, W, b):
    h, c = h_0, c_0
    hs, cs = [], []
    for x_t in x:
        h, c = lstm_step(h, x_t, c, W, b)
        hs.append(h)
        cs.append(c)
    # return_sequences=True: (batch, time, features)
    return np.stack(hs, axis=-2), np.stack(cs, axis=-2)


# %% blind 32, words in parallel [0.35 recurrence]: a comprehension starts every word from h_0 and c_0, nothing is handed on, so only row 0 is right
def lstm_forward(x, h_0, c_0, W, b):
    steps = [lstm_step(h_0, x_t, c_0, W, b) for x_t in x]
    h, c = zip(*steps)
    return np.stack(h), np.stack(c)


# %% blind 32, buffers like the start [0.35 dtype+order]: the result arrays have the type of h_0 and c_0, so from whole-number zeros everything is cut to whole numbers, and the pair comes back as (c, h)
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[0]
    all_h = np.empty((T, *h_0.shape), dtype=h_0.dtype)
    all_c = np.empty((T, *c_0.shape), dtype=c_0.dtype)
    h, c = h_0, c_0
    for t in range(T):
        h, c = lstm_step(h, x[t], c, W, b)
        all_h[t] = h
        all_c[t] = c
    return all_c, all_h
