"""Right answers to lstm_forward, blind set 25."""

# %% blind 25, tables with a row for the start
def lstm_forward(x, h_0, c_0, W, b):
    h = np.empty((len(x) + 1,) + h_0.shape, dtype=float)
    c = np.empty((len(x) + 1,) + c_0.shape, dtype=float)
    h[-1], c[-1] = h_0, c_0
    for t, word in enumerate(x):
        h[t], c[t] = lstm_step(h[t - 1], word, c[t - 1], W, b)
    return h[:-1].copy(), c[:-1].copy()

# %% blind 25, a chain of pairs, unzipped
def lstm_forward(x, h_0, c_0, W, b):
    states = [(h_0, c_0)]
    for word in x:
        last_h, last_c = states[-1]
        states.append(lstm_step(last_h, word, last_c, W, b))
    h, c = (np.array(side) for side in zip(*states[1:]))
    return h, c
