"""Right answers to lstm_step, blind set 34."""

# %% blind 34, all four layers at once
def lstm_step(h_prev, x_t, c_prev, W, b):
    v = concatenate(h_prev, x_t)
    z = np.tensordot(v, W, axes=([-1], [1])) + b  # (..., 4, H)
    f_t = sigmoid(z[..., 0, :])
    i_t = sigmoid(z[..., 1, :])
    g_t = np.tanh(z[..., 2, :])
    o_t = sigmoid(z[..., 3, :])
    c_t = f_t * c_prev + i_t * g_t
    h_t = o_t * np.tanh(c_t)
    return h_t, c_t
