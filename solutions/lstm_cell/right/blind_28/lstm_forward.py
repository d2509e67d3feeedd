"""Right answers to lstm_forward, blind set 28."""

# %% blind 28, start kept in the last row
def lstm_forward(x, h_0, c_0, W, b):
    h = np.empty(x.shape[:-1] + (W.shape[-1],))
    c = np.empty(h.shape)
    h[-1], c[-1] = h_0, c_0  # row -1 is the one before row 0
    for t in range(len(x)):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c
