"""Right answers to lstm_forward, blind set 31."""

# %% blind 31, ode solver with initial row cut off
def lstm_forward(x, h_0, c_0, W, b):
    nt = x.shape[0]
    h = np.empty((nt + 1,) + h_0.shape)
    c = np.empty((nt + 1,) + c_0.shape)
    h[0] = h_0
    c[0] = c_0
    for k in range(nt):
        h[k + 1], c[k + 1] = lstm_step(h[k], x[k], c[k], W, b)
    return h[1:].copy(), c[1:].copy()


# %% blind 31, recursion on the rest of the sentence
def lstm_forward(x, h_0, c_0, W, b):
    h_1, c_1 = lstm_step(h_0, x[0], c_0, W, b)
    h_first = h_1[np.newaxis]
    c_first = c_1[np.newaxis]
    if len(x) == 1:
        return h_first, c_first
    h_rest, c_rest = lstm_forward(x[1:], h_1, c_1, W, b)
    return np.concatenate((h_first, h_rest)), np.concatenate((c_first, c_rest))
