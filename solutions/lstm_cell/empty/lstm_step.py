"""Empty answers to `lstm_step`: none earns more than one point."""
# %% as it was
def lstm_step(h_prev, x_t, c_prev, W, b):
    return h_prev * 1.0, c_prev * 1.0


# %% zeros
def lstm_step(h_prev, x_t, c_prev, W, b):
    return 0.0 * h_prev, 0.0 * c_prev


# %% noise
def lstm_step(h_prev, x_t, c_prev, W, b):
    return np.random.rand(*c_prev.shape), np.random.randn(*c_prev.shape)
