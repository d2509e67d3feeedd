"""Empty answers to `update_cell`: none earns more than one point."""
# %% the old memory
def update_cell(h_prev, x_t, c_prev, W, b):
    return 1.0 * c_prev


# %% zeros
def update_cell(h_prev, x_t, c_prev, W, b):
    return np.zeros(c_prev.shape)


# %% noise
def update_cell(h_prev, x_t, c_prev, W, b):
    return np.random.randn(*c_prev.shape)
