"""Empty answers to `forget_gate_backward`: none earns more than one point."""
# %% as they were
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    return W_f * 1.0, b_f * 1.0, h_prev * 1.0, x_t * 1.0, c_prev * 1.0


# %% zeros
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    return tuple(0.0 * a for a in (W_f, b_f, h_prev, x_t, c_prev))


# %% noise
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    return tuple(np.random.randn(*a.shape) for a in (W_f, b_f, h_prev, x_t, c_prev))
