"""Empty answers to `lstm_step_backward`: none earns more than one point."""
# %% as they were
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    return W * 1.0, b * 1.0, h_prev * 1.0, x_t * 1.0, dc_next * 1.0


# %% zeros
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    return tuple(0.0 * a for a in (W, b, h_prev, x_t, c_prev))


# %% noise
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    return tuple(np.random.randn(*a.shape) for a in (W, b, h_prev, x_t, c_prev))
