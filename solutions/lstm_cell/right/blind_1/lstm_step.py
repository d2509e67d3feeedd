"""Blind set 1: right answers to lstm_step by odd roads."""

# %% blind 1, all gates in one product
def lstm_step(h_prev, x_t, c_prev, W, b):
    H = h_prev.shape[-1]
    z = np.concatenate((h_prev, x_t), axis=-1) @ np.concatenate(list(W), axis=-1) + b.ravel()
    f, i, g, o = z[..., :H], z[..., H:2 * H], z[..., 2 * H:3 * H], z[..., 3 * H:]
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t

# %% blind 1, sample by sample
def lstm_step(h_prev, x_t, c_prev, W, b):
    if h_prev.ndim == 2:
        said, known = zip(*(lstm_step(h, x, c, W, b) for h, x, c in zip(h_prev, x_t, c_prev)))
        return np.array(said), np.array(known)
    z = [np.hstack((h_prev, x_t)) @ W[k] + b[k] for k in range(4)]
    c_t = sigmoid(z[0]) * c_prev + sigmoid(z[1]) * np.tanh(z[2])
    return sigmoid(z[3]) * np.tanh(c_t), c_t
