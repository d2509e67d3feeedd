"""Right answers to lstm_step, blind set 32."""

# %% blind 32, one wide product
def lstm_step(h_prev, x_t, c_prev, W, b):
    wide = np.hstack(list(W))  # (H+I, 4H), layers side by side
    z = linear(concatenate(h_prev, x_t), wide, np.ravel(b))
    f, i, g, o = np.split(z, 4, axis=-1)
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t
