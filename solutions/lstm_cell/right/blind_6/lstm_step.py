"""Blind set 6: right ways to write lstm_step, written from the released notebook alone."""

# %% blind 6, one wide product
def lstm_step(h_prev, x_t, c_prev, W, b):
    wide = np.concatenate(tuple(W), axis=1)
    z = concatenate(h_prev, x_t) @ wide + b.ravel()
    f, i, g, o = np.split(z, 4, axis=-1)
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t
