"""Blind set 6: right ways to write lstm_forward, written from the released notebook alone."""

# %% blind 6, boxes with room for the start
def lstm_forward(x, h_0, c_0, W, b):
    T = len(x)
    h = np.empty((T + 1, *h_0.shape))
    c = np.empty((T + 1, *c_0.shape))
    h[-1], c[-1] = h_0, c_0
    for t in range(T):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h[:T], c[:T]

# %% blind 6, one array of both
def lstm_forward(x, h_0, c_0, W, b):
    state = np.array([h_0, c_0])
    film = np.array([state := np.array(lstm_step(state[0], word, state[1], W, b)) for word in x])
    return film[:, 0].copy(), film[:, 1].copy()
