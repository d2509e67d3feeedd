"""Right answers to lstm_step, blind set 27."""

# %% blind 27, four scores in one product
def lstm_step(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    flat_W = np.concatenate(list(W), axis=1)  # (H + I, 4 H)
    f, i, g, o = np.split(row @ flat_W + b.ravel(), 4, axis=-1)
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t
