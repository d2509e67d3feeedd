"""Right answers to lstm_step, blind set 25."""

# %% blind 25, one wide matrix, axes turned first
def lstm_step(h_prev, x_t, c_prev, W, b):
    D = W.shape[1]
    wide = W.transpose(1, 0, 2).reshape(D, -1)
    z = concatenate(h_prev, x_t) @ wide + b.ravel()
    f, i, g, o = np.split(z, 4, axis=-1)
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t

# %% blind 25, sigmoids as halved tanh, all in one list
def lstm_step(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    bent = [np.tanh(linear(row, W[k], b[k]) * (1 if k == 2 else 0.5)) for k in range(4)]
    f, i, o = [(1 + bent[k]) / 2 for k in (0, 1, 3)]
    c_t = f * c_prev + i * bent[2]
    return o * np.tanh(c_t), c_t
