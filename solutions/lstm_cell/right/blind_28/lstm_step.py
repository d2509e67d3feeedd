"""Right answers to lstm_step, blind set 28."""

# %% blind 28, one wide matrix cut in four
def lstm_step(h_prev, x_t, c_prev, W, b):
    tall = W.shape[1]
    wide = concatenate(h_prev, x_t) @ W.transpose(1, 0, 2).reshape(tall, -1) + b.ravel()
    f, i, g, o = np.split(wide, 4, axis=-1)
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t
