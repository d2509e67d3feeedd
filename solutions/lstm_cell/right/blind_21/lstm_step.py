"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, one wide matrix for four layers
def lstm_step(h_prev, x_t, c_prev, W, b):
    H = b.shape[1]
    wide = np.concatenate(list(W), axis=1)
    z = concatenate(h_prev, x_t) @ wide + b.ravel()
    f, i, g, o = (z[..., k * H : (k + 1) * H] for k in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t
