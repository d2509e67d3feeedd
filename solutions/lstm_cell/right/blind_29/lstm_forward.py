"""Right answers to lstm_forward, blind set 29."""

# %% blind 29, half a sentence and the other half
def lstm_forward(x, h_0, c_0, W, b):
    T = len(x)
    if T == 1:
        h_t, c_t = lstm_step(h_0, x[0], c_0, W, b)
        return h_t[np.newaxis], c_t[np.newaxis]
    half = T // 2
    h_a, c_a = lstm_forward(x[:half], h_0, c_0, W, b)
    h_b, c_b = lstm_forward(x[half:], h_a[-1], c_a[-1], W, b)
    return np.concatenate([h_a, h_b]), np.concatenate([c_a, c_b])
