"""Right answers to lstm_step, blind set 33."""

# %% blind 33, four products at once
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    habits = b if concat.ndim == 1 else b[:, np.newaxis, :]
    scores = concat @ W + habits           # (4, H) or (4, N, H)
    z_f, z_i, z_g, z_o = scores
    c_t = sigmoid(z_f) * c_prev + sigmoid(z_i) * np.tanh(z_g)
    h_t = sigmoid(z_o) * np.tanh(c_t)
    return h_t, c_t
