"""Right answers to lstm_forward, blind set 36."""

# %% blind 36, traces with one row too many
def lstm_forward(x, h_0, c_0, W, b):
    n_steps = x.shape[0]
    # row 0 is the initial condition, as in every integration script
    h = np.zeros((n_steps + 1,) + h_0.shape)
    c = np.zeros((n_steps + 1,) + c_0.shape)
    h[0], c[0] = h_0, c_0
    for t in range(1, n_steps + 1):
        h[t], c[t] = lstm_step(h[t - 1], x[t - 1], c[t - 1], W, b)
    return h[1:], c[1:]

# %% blind 36, accumulated states
def lstm_forward(x, h_0, c_0, W, b):
    from itertools import accumulate
    states = list(accumulate(x, lambda s, x_t: lstm_step(s[0], x_t, s[1], W, b), initial=(h_0, c_0)))
    h = np.array([s[0] for s in states[1:]])
    c = np.array([s[1] for s in states[1:]])
    return h, c
