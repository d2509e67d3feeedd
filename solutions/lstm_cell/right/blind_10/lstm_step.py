"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, four layers by one einsum
def lstm_step(h_prev, x_t, c_prev, W, b):
    hx = np.concatenate([h_prev, x_t], axis=-1)
    scores = np.einsum("...i,kij->...kj", hx, W) + b
    f, i, o = (sigmoid(scores[..., k, :]) for k in (0, 1, 3))
    c_t = f * c_prev + i * np.tanh(scores[..., 2, :])
    return np.tanh(c_t) * o, c_t
