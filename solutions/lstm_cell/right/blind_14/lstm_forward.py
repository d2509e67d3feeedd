"""Right answers to lstm_forward, blind set 14."""

# %% blind 14, one slab for both
def lstm_forward(x, h_0, c_0, W, b):
    states = np.empty((2, len(x)) + np.shape(h_0))
    state = (h_0, c_0)
    t = 0
    while t < len(x):
        state = lstm_step(state[0], x[t], state[1], W, b)
        states[:, t] = state
        t += 1
    return states[0].copy(), states[1].copy()

# %% blind 14, growing by concatenation
def lstm_forward(x, h_0, c_0, W, b):
    h, c = np.array(h_0, dtype=float)[None], np.array(c_0, dtype=float)[None]
    for word in x:
        said, known = lstm_step(h[-1], word, c[-1], W, b)
        h = np.concatenate([h, said[np.newaxis]])
        c = np.concatenate([c, known[np.newaxis]])
    return h[1:], c[1:]
