"""Right answers to lstm_forward, blind set 34."""

# %% blind 34, one row more and cut off at the end
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[0]
    h = np.zeros((T + 1,) + h_0.shape)
    c = np.zeros((T + 1,) + c_0.shape)
    h[0, ...] = h_0
    c[0, ...] = c_0
    for n in range(1, T + 1):
        h[n], c[n] = lstm_step(h[n - 1], x[n - 1], c[n - 1], W, b)
    return h[1:].copy(), c[1:].copy()
